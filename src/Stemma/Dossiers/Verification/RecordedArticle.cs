namespace Stemma.Dossiers.Verification;

/// <summary>What a dossier or an analysis says of one article it rests on.</summary>
/// <param name="Cell">Where in the file it says so, as a jq path: <c>.articles[2]</c>; of analyses with the line before it.</param>
/// <param name="Path">Where the article was read from, as given then; an item of a feed ends with <c>#</c> and its number.</param>
/// <param name="Id">The article's identifier.</param>
/// <param name="ContentHash">SHA-256 of the bytes it was read from.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="Evidences">What is quoted from it with a place.</param>
public sealed record RecordedArticle(
    string Cell, string Path, string Id, string ContentHash, string Title, string Text, IReadOnlyList<RecordedEvidence> Evidences);

/// <summary>Words that a dossier quotes from an article.</summary>
/// <param name="Cell">Where in the file, as a jq path.</param>
/// <param name="Start">Offset of the first UTF-16 code unit in the article's text; any number, as the file has it.</param>
/// <param name="End">Offset behind the last; any number.</param>
/// <param name="Text">The words.</param>
public sealed record RecordedEvidence(string Cell, int Start, int End, string Text);
