using Stemma.Storage.Search.Index;

namespace Stemma.Storage.Search.Queries;

/// <summary>A phrase as terms of the index: pairs where characters touch, so that few and rare terms are read.</summary>
/// <param name="Terms">Each with its distance from the phrase's first token.</param>
internal sealed record Phrase(IReadOnlyList<(string Term, int Offset)> Terms)
{
    public static Phrase Of(string folded)
    {
        folded = Databases.StorableText.Of(folded);
        var tokens = Tokens.Of(folded);
        var terms = new List<(string, int)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var offset = token.Position - tokens[0].Position;
            if (token.IsCharacter && i + 1 < tokens.Count && tokens[i + 1] is { IsCharacter: true } next && next.Start == token.End)
            {
                terms.Add((folded[token.Start..next.End], offset));
            }
            else if (i == 0 || !(token.IsCharacter && tokens[i - 1].IsCharacter && tokens[i - 1].End == token.Start))
            {
                terms.Add((folded[token.Start..token.End], offset));
            }
        }

        return new Phrase([.. terms.Distinct()]);
    }
}
