using Stemma.Knowledge;
using Stemma.Text.Lexicons;

namespace Stemma.Statements.Cues;

/// <summary>The cues of <c>statements/cues.tsv</c>.</summary>
internal sealed class CueLexicon
{
    private readonly Cue[] _cues;

    /// <summary>Reads the file and registers every cue.</summary>
    /// <exception cref="FormatException">An act, frame or flag is unknown; the message names the cue.</exception>
    public CueLexicon(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        var rows = knowledge.Table("statements/cues.tsv").Rows;
        _cues = new Cue[rows.Count];
        for (var i = 0; i < _cues.Length; i++)
        {
            _cues[i] = Read(rows[i]);
            builder.Add(rows[i][0], LexiconTag.Cue, i, segments: false);
        }
    }

    /// <summary>The cue with the lexicon's payload.</summary>
    public Cue this[int payload] => _cues[payload];

    /// <summary>The cue of one character at <paramref name="offset"/>, wherever words begin, or null.</summary>
    public Cue? Plain(Text.TokenizedText text, int offset) =>
        text.Lexicon.Find(text.Source.Folded.AsSpan(offset, 1)) is >= 0 and var key && text.Lexicon.Payload(key, LexiconTag.Cue) is >= 0 and var payload ? _cues[payload] : null;

    /// <summary>The cue of a stance (表示严重关切) that <paramref name="verb"/> and the quoted words make together, or null.</summary>
    public Cue? Stance(Text.TokenizedText text, ReadOnlySpan<char> verb, Text.TextSpan quoted)
    {
        const int Longest = 8;
        if (quoted.Length is < 2 or > Longest)
        {
            return null;
        }

        Span<char> key = stackalloc char[verb.Length + quoted.Length];
        verb.CopyTo(key);
        text.Source.Folded.AsSpan(quoted.Start, quoted.Length).CopyTo(key[verb.Length..]);
        return text.Lexicon.Find(key) is >= 0 and var found && text.Lexicon.Payload(found, LexiconTag.Cue) is >= 0 and var payload && _cues[payload].Frame == CueFrame.Toward ? _cues[payload] : null;
    }

    private static Cue Read(string[] row)
    {
        if (!Enum.TryParse<SpeechAct>(row[1], ignoreCase: true, out var act) || !Enum.TryParse<CueFrame>(row[2], ignoreCase: true, out var frame))
        {
            throw new FormatException($"statements/cues.tsv, {row[0]}: expected an act and a frame, found '{row[1]}' and '{row[2]}'");
        }

        bool mind = false, marked = false, colon = false, quoted = false, direct = false, tells = false, about = false, clausal = false, whether = false, announced = false, beside = false;
        foreach (var flag in row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            _ = flag switch
            {
                "mind" => mind = true,
                "marked" => marked = true,
                "colon" => colon = marked = true,
                "quoted" => quoted = true,
                "direct" => direct = true,
                "tells" => tells = true,
                "about" => about = true,
                "clausal" => clausal = marked = true,
                "whether" => whether = marked = true,
                "announced" => announced = true,
                "beside" => beside = true,
                _ => throw new FormatException($"statements/cues.tsv, {row[0]}: unknown flag '{flag}'"),
            };
        }

        return new Cue(row[0], act, frame, mind, marked, colon, quoted, direct, tells, about, clausal, whether, announced, beside);
    }
}
