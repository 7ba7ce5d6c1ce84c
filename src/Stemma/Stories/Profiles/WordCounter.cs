namespace Stemma.Stories.Profiles;

/// <summary>Counts the words of folded text: pairs of Han characters, which need no segmentation, and Latin words.</summary>
internal sealed class WordCounter(FeatureCounts counts, Dictionary<uint, string> names)
{
    /// <summary>Characters that hold sentences together and say nothing of the matter; pairs with them are left out.</summary>
    private const string FunctionCharacters = "的了在是和与及或将对为有不也就都而但被把从到以于由向之其这那此该他她它们我你您个位名年月日时分周一二三四五六七八九十百千万亿两说称表示指出认为中上下前后间内外等可能会已经还要又并且因如所没很更最";

    private static readonly bool[] s_function = FunctionTable();

    /// <summary>Counts each word of <paramref name="text"/> <paramref name="weight"/> times.</summary>
    public void Count(ReadOnlySpan<char> text, float weight, FeaturePlace place)
    {
        var word = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
            {
                word = word < 0 ? i : word;
                continue;
            }

            if (word >= 0 && i - word > 2 && !char.IsAsciiDigit(text[word]))
            {
                var id = FeatureId.OfText(text[word..i]);
                counts.Add(id, weight, place);
                if (!names.ContainsKey(id))
                {
                    names.Add(id, text[word..i].ToString());
                }
            }

            word = -1;
            if (i + 1 < text.Length && IsContent(text[i]) && IsContent(text[i + 1]))
            {
                counts.Add(FeatureId.OfPair(text[i], text[i + 1]), weight, place);
            }
        }
    }

    private static bool IsContent(char c) => FeatureId.IsHan(c) && !s_function[c - '\u3400'];

    private static bool[] FunctionTable()
    {
        var table = new bool[0x9FFF - 0x3400 + 1];
        foreach (var c in FunctionCharacters)
        {
            table[c - '\u3400'] = true;
        }

        return table;
    }
}
