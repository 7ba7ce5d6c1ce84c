using Stemma.Storage.Changes;

namespace Stemma.Web.Interface;

/// <summary>What readers call the kinds of changes.</summary>
public static class ChangeNames
{
    /// <summary>The kind in the reader's language.</summary>
    public static string Name(this Texts texts, ChangeKind kind) => kind switch
    {
        ChangeKind.ArticleAdded => texts["new article"],
        ChangeKind.ArticleChanged => texts["changed article"],
        ChangeKind.ArticleMoved => texts["article moved to another story"],
        ChangeKind.Edited => texts["edit"],
        _ => texts["undone"],
    };
}
