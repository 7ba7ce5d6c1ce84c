using System.Collections.Frozen;
using System.Globalization;

namespace Stemma.Web.Interface;

/// <summary>The words of the interface in one language. English stands in the pages; <c>texts.tsv</c> has what it is in Chinese.</summary>
/// <remarks>Immutable, thread-safe. A test holds that each text of the pages has its line in the table.</remarks>
public sealed class Texts
{
    private readonly FrozenDictionary<string, string>? _translated;

    private Texts(string language, FrozenDictionary<string, string>? translated)
    {
        Language = language;
        _translated = translated;
    }

    /// <summary>English.</summary>
    public static Texts English { get; } = new("en", null);

    /// <summary>Chinese in simplified characters.</summary>
    public static Texts Chinese { get; } = new("zh", Load());

    /// <summary><c>en</c> or <c>zh</c>.</summary>
    public string Language { get; }

    /// <summary>BCP 47, for the page.</summary>
    public string Tag => IsChinese ? "zh-Hans" : "en";

    /// <summary>Whether this is the Chinese one.</summary>
    public bool IsChinese => _translated is not null;

    /// <summary>A text; what has no translation stays English.</summary>
    public string this[string english] => _translated is not null && _translated.TryGetValue(english, out var text) ? text : english;

    /// <summary>The texts of a language; English for any other than <c>zh</c>.</summary>
    public static Texts Of(string? language) => language is "zh" ? Chinese : English;

    /// <summary>A text with values at <c>{0}</c>, <c>{1}</c> …</summary>
    public string Format(string english, params object?[] values) => string.Format(CultureInfo.InvariantCulture, this[english], values);

    /// <summary>A text for a number: <paramref name="one"/> for 1 in languages that tell.</summary>
    public string Count(long count, string one, string many) => Format(count == 1 && !IsChinese ? one : many, Number(count));

    /// <summary>A number, digits in threes.</summary>
    public static string Number(double value) => value.ToString(value == Math.Floor(value) && Math.Abs(value) < 1e15 ? "N0" : "#,0.####", CultureInfo.InvariantCulture);

    private static FrozenDictionary<string, string> Load()
    {
        using var reader = new StreamReader(typeof(Texts).Assembly.GetManifestResourceStream("texts.tsv")!);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#')
            {
                texts.Add(line[..tab], line[(tab + 1)..]);
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
