namespace Stemma.Web.Rest;

internal static class RestRoutes
{
    public static void Map(WebApplication app)
    {
    }
}

internal static class RestDocument
{
    public static void AddTo(IServiceCollection services)
    {
    }
}
