namespace Stemma.Storage.Search.Index;

/// <summary>Terms that stand for facts about a document. They begin with a character that no text's term can have.</summary>
internal static class FilterTerms
{
    public static string Outlet(string key) => "\u0001o:" + Cut(key);

    public static string Entity(string key) => "\u0001e:" + Cut(key);

    public static string Speaker(string key) => "\u0001s:" + Cut(key);

    public static string Addressee(string key) => "\u0001t:" + Cut(key);

    public static string Via(string key) => "\u0001v:" + Cut(key);

    public static string Day(string day) => "\u0001d:" + day;

    public static string Has(string what) => "\u0001h:" + what;

    public static string Act(string act) => "\u0001a:" + act;

    public static string Language(string language) => "\u0001l:" + Cut(language.ToLowerInvariant());

    /// <summary>Keys are made of names that texts print, which can be of any length and hold what a database cannot.</summary>
    private static string Cut(string key)
    {
        key = Databases.StorableText.Of(key);
        return key.Length <= 200 ? key : char.IsHighSurrogate(key[199]) ? key[..199] : key[..200];
    }
}
