using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Entities;

/// <summary>What speaks against a name: ordinary words and known names in its place.</summary>
internal sealed partial class ChineseNameFinder
{
    /// <summary>What speaks for ordinary words in the span.</summary>
    private static float Words(TokenizedText text, TextSpan span, int surnameEnd, float support)
    {
        var penalty = 0f;
        for (var t = text.TokenAt(span.Start); t >= 0 && t < text.Tokens.Count && text.Tokens[t].Start < span.End; t++)
        {
            var token = text.Tokens[t];
            if (token.End > span.End)
            {
                penalty += SplitPenalty;
            }
            else if (token.Length > 1 && token.Key >= 0)
            {
                var part = text.Lexicon.PartOfSpeech(token.Key);
                if (token.Start == span.Start && token.End == surnameEnd)
                {
                    // A surname of two characters that is also a word (山口) needs a title or cue.
                    penalty += support >= PersonContexts.TitleWeight ? 0 : 3;
                }
                else if (part is "nr" or "nrfg" && token.Length == span.Length)
                {
                    // The word list's names are many, but common words stand among them.
                    penalty += Math.Max(-1, 11.5f - text.Lexicon.Cost(token.Key));
                }
                else if (part is not ("nr" or "nrfg" or "nrt" or ""))
                {
                    // A common word over the surname itself (高兴, 任何) leaves no name; one in the given name is not rare (健康).
                    penalty += token.Start == span.Start ? 6 : Math.Max(0, 13.5f - text.Lexicon.Cost(token.Key)) * (support >= PersonContexts.TitleWeight ? 0.4f : 0.8f);
                }
            }
        }

        return penalty;
    }

    /// <summary>Whether the span is a name of the gazetteer and a word that only follows one: 会见王毅后, 王毅等.</summary>
    private static bool IsKnownWithParticle(TokenizedText text, TextSpan span) =>
        span.Length > 2 && text.Source.Folded[span.End - 1] is '后' or '前' or '时' or '等' or '在' or '将' or '已' or '则' or '也' or '及' or '和' or '与' or '跟' or '同' or '为' or '对' or '向' or '是' or '说' or '称' or '就' or '又' or '都' or '亦' or '指' or '被' or '把' or '却' or '曾' or '未'
        && text.Lexicon.Find(text.Source.Key(new TextSpan(span.Start, span.End - 1))) is >= 0 and var key && text.Lexicon.Payload(key, LexiconTag.Name) >= 0;

    /// <summary>Whether what follows the surname is a person's name of the gazetteer by itself: 向拜登.</summary>
    private bool IsKnownBehind(TokenizedText text, TextSpan span) =>
        span.Length > 2 && text.IsTokenBoundary(span.Start + 1)
        && text.Lexicon.Find(text.Source.Key(new TextSpan(span.Start + 1, span.End))) is >= 0 and var key && names.IsCertainPerson(text.Lexicon, key);
}
