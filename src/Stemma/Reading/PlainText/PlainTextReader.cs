using Stemma.Articles;

namespace Stemma.Reading.PlainText;

/// <summary>Reads plain text: the first line is the headline, every further line a paragraph.</summary>
internal static class PlainTextReader
{
    public static ReadResult Read(DecodedInput input, ReadingContext context)
    {
        var builder = new ArticleBuilder(context, input);
        foreach (var line in input.Text.AsSpan().EnumerateLines())
        {
            if (builder.Title.Length == 0)
            {
                builder.Title = line.Trim().ToString();
            }
            else
            {
                builder.Add(BlockKind.Paragraph, line);
            }
        }

        return builder.Build();
    }
}
