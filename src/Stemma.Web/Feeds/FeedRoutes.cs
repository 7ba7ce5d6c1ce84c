namespace Stemma.Web.Feeds;

internal static class FeedRoutes
{
    public static void Map(WebApplication app)
    {
    }
}
