using Stemma.Reading.MirrorPosts;

namespace Stemma.Reading.JekyllPosts;

/// <summary>Reads a Jekyll post: YAML front matter, then a mirrored post.</summary>
internal static class JekyllPostReader
{
    public static ReadResult Read(DecodedInput input, ReadingContext context)
    {
        var builder = new ArticleBuilder(context, input);
        var front = FrontMatter.Read(input.Text, out var problem);
        if (front is null)
        {
            return input.Reject(RejectionReason.Malformed, problem!.Value.Message, problem.Value.Line);
        }

        builder.Title = front.Title;
        builder.Url = front.From;
        builder.OutletName = front.Author;
        if (front.Date is { } date)
        {
            builder.AddClock(Articles.ClockOrigin.FrontMatter, date, isMirror: true);
        }

        return MirrorPostReader.ReadBody(input, builder, front.End);
    }
}
