using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Reading;

/// <summary>Tells the language of a text by its characters.</summary>
internal sealed class LanguageDetection
{
    private enum Script : byte
    {
        Other,
        Latin,
        Han,
        Simplified,
        Traditional,
        Kana,
        Hangul,
        Cyrillic,
        Arabic,
        Thai,
    }

    private readonly Script[] _scripts = new Script[char.MaxValue + 1];

    /// <summary>A character that has a simplified form is traditional; that form is simplified unless it is also a traditional character of its own.</summary>
    public LanguageDetection(KnowledgeSource knowledge)
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            _scripts[c] = (char)c switch
            {
                (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F') => Script.Latin,
                (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff') => Script.Han,
                >= '\u3041' and <= '\u30ff' and not '・' => Script.Kana,
                >= '\uac00' and <= '\ud7a3' => Script.Hangul,
                >= '\u0400' and <= '\u04ff' => Script.Cyrillic,
                >= '\u0600' and <= '\u06ff' => Script.Arabic,
                >= '\u0e00' and <= '\u0e7f' => Script.Thai,
                _ => Script.Other,
            };
        }

        foreach (var row in knowledge.Table("script/traditional-simplified.tsv").Rows)
        {
            _scripts[row[0][0]] = Script.Traditional;
            if (_scripts[row[1][0]] == Script.Han)
            {
                _scripts[row[1][0]] = Script.Simplified;
            }
        }

        // Simplified forms that traditional text also uses as characters of their own.
        foreach (var c in "后里台干面只制系余松征准了斗丑才冬几发向周出占价谷范志淀朴郁卷布云托私家杯表升舍胡症注修借夸姜帘弥于合并郁佣据")
        {
            if (_scripts[c] == Script.Simplified)
            {
                _scripts[c] = Script.Han;
            }
        }
    }

    /// <summary>BCP 47 tag; <paramref name="claimed"/>, or <c>und</c>, where the characters do not tell.</summary>
    public string Detect(ReadOnlySpan<char> text, string? claimed)
    {
        Span<int> counts = stackalloc int[10];
        foreach (var c in text)
        {
            counts[(int)_scripts[c]]++;
        }

        var traditional = counts[(int)Script.Traditional];
        var simplified = counts[(int)Script.Simplified];
        var han = counts[(int)Script.Han] + traditional + simplified;
        var latin = counts[(int)Script.Latin];
        var total = han + latin + counts[(int)Script.Kana] + counts[(int)Script.Hangul] + counts[(int)Script.Cyrillic] + counts[(int)Script.Arabic] + counts[(int)Script.Thai];

        // One Han character stands for about three letters, so names in brackets do not make a Chinese text English.
        if (han * 3 >= latin && han > 0 && han * 2 >= total - latin)
        {
            return counts[(int)Script.Kana] * 5 > han ? "ja" : traditional > simplified ? "zh-Hant" : "zh-Hans";
        }

        if (counts[(int)Script.Kana] * 2 > total - latin && counts[(int)Script.Kana] > 0)
        {
            return "ja";
        }

        if (counts[(int)Script.Hangul] * 2 > total)
        {
            return "ko";
        }

        if (claimed is { Length: > 0 })
        {
            return claimed;
        }

        return counts[(int)Script.Cyrillic] * 2 > total ? "ru" : counts[(int)Script.Arabic] * 2 > total ? "ar" : counts[(int)Script.Thai] * 2 > total ? "th" : latin > 0 ? "en" : "und";
    }
}
