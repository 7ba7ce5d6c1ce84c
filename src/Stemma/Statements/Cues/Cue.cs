namespace Stemma.Statements.Cues;

/// <summary>One entry of the cue lexicon.</summary>
/// <param name="Text">The expression, in simplified script.</param>
/// <param name="Act">What the speaker does by it.</param>
/// <param name="Frame">Where the reported words stand.</param>
/// <param name="Mind">Whether it names a state of mind: such a cue inside reported words starts no statement of its own.</param>
/// <param name="Marked">Whether it counts only before a comma, a colon or a quotation: without one it has other uses.</param>
/// <param name="Colon">Whether a comma is not enough for that.</param>
/// <param name="Quoted">Whether it counts only before a mark or when quoted words follow in its clause.</param>
/// <param name="Direct">Whether a comma behind it shows that it is a noun (应…要求，).</param>
/// <param name="Tells">Whether the person spoken to may follow it directly (告诉他).</param>
/// <param name="Clausal">Whether a clause with a subject of its own may follow it directly as well (暗示双方会停火).</param>
/// <param name="About">Whether it counts only before 对 (表达对计划的担忧).</param>
/// <param name="Whether">Whether a clause that asks may follow it directly as well (追问何时停火).</param>
/// <param name="Announced">Whether it is a noun that counts only before a colon, behind a verb of voicing (提出一个疑问：…).</param>
/// <param name="Beside">Whether it counts only directly behind its subject, adverbs and complements aside: elsewhere it is a noun (海关规定，, 违反规定，).</param>
internal sealed record Cue(string Text, SpeechAct Act, CueFrame Frame, bool Mind, bool Marked, bool Colon, bool Quoted, bool Direct, bool Tells, bool About, bool Clausal, bool Whether, bool Announced, bool Beside);
