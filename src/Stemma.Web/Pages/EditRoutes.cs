using Stemma.Storage;
using Stemma.Storage.Edits;

namespace Stemma.Web.Pages;

/// <summary>What readers do with stories.</summary>
internal static class EditRoutes
{
    public static void Map(WebApplication app)
    {
    }

    public static IReadOnlyList<Edit> LogOf(Library library, string subject) => [];
}
