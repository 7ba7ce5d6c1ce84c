namespace Stemma.Web.Exports;

internal static class ExportRoutes
{
    public static void Map(WebApplication app)
    {
    }
}
