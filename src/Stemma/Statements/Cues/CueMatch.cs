using Stemma.Text;

namespace Stemma.Statements.Cues;

/// <summary>A cue found in a clause.</summary>
/// <param name="Span">The words of the cue.</param>
/// <param name="Cue">Its entry.</param>
/// <param name="Clause">Index of its clause.</param>
internal readonly record struct CueMatch(TextSpan Span, Cue Cue, int Clause);
