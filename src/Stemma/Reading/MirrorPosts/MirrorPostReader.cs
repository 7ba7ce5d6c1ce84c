using Stemma.Articles;
using Stemma.Reading.HtmlBody;

namespace Stemma.Reading.MirrorPosts;

/// <summary>Reads a mirrored post: <see cref="MirrorHeader"/>, then HTML.</summary>
internal static class MirrorPostReader
{
    public static ReadResult Read(DecodedInput input, ReadingContext context)
    {
        var builder = new ArticleBuilder(context, input);
        return ReadBody(input, builder, 0);
    }

    /// <summary>Reads header and HTML from <paramref name="start"/> on into <paramref name="builder"/>.</summary>
    public static ReadResult ReadBody(DecodedInput input, ArticleBuilder builder, int start)
    {
        var header = MirrorHeader.Read(input.Text, start);
        if (header.Title.Length > 0)
        {
            builder.Title = header.Title;
        }

        builder.HeadlineSuffices = true;
        builder.Url ??= header.Url;
        if (header.Epoch is { } epoch)
        {
            builder.AddClock(ClockOrigin.Epoch, epoch, isMirror: true);
        }

        HtmlBodyWalker.Walk(input.Text.AsMemory(header.Body), builder);
        return builder.Build();
    }
}
