using System.Globalization;

namespace Stemma.Web.Drawing;

/// <summary>Names shortened to what a drawing has room for.</summary>
internal static class Names
{
    /// <summary>Width of a name in units of half a Chinese character.</summary>
    public static int Width(string name) => name.Sum(c => c >= '\u2E80' ? 2 : 1);

    /// <summary>The name, cut with … where it is wider than <paramref name="most"/> half characters.</summary>
    public static string Short(string name, int most)
    {
        if (Width(name) <= most)
        {
            return name;
        }

        var elements = StringInfo.GetTextElementEnumerator(name);
        var kept = "";
        while (elements.MoveNext() && Width(kept + elements.GetTextElement()) < most)
        {
            kept += elements.GetTextElement();
        }

        return kept + "…";
    }
}
