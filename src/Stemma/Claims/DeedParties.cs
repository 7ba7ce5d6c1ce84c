using Stemma.Events;

namespace Stemma.Claims;

/// <summary>The parties of a deed, by the state or body that each belongs to.</summary>
/// <param name="Actors">Who does it; of what both sides do together (a meeting, a treaty) all of them.</param>
/// <param name="Recipients">Whom it is done to; empty where the text does not say.</param>
internal sealed record DeedParties(IReadOnlySet<string> Actors, IReadOnlySet<string> Recipients)
{
    public static DeedParties Of(ArticleView article, PoliticalEvent deed)
    {
        var actors = new SortedSet<string>(deed.Actors.Select(article.Party), StringComparer.Ordinal);
        var recipients = new SortedSet<string>(deed.Recipients.Select(article.Party), StringComparer.Ordinal);
        if (deed.Type is EventType.Consult or EventType.Cooperate or EventType.Agree or EventType.Support)
        {
            actors.UnionWith(recipients);
            recipients.Clear();
        }

        return new DeedParties(actors, recipients);
    }

    /// <summary>Whether both name the same parties.</summary>
    public bool Equal(DeedParties other) => Actors.SetEquals(other.Actors) && Recipients.SetEquals(other.Recipients);

    /// <summary>Whether one names no party that the other contradicts: it leaves out whom the deed is done to, or one of more than two who meet.</summary>
    public bool IsCompatible(DeedParties other) =>
        Actors.SetEquals(other.Actors)
            ? Recipients.IsSubsetOf(other.Recipients) || other.Recipients.IsSubsetOf(Recipients)
            : Recipients.Count == 0 && other.Recipients.Count == 0 && Math.Min(Actors.Count, other.Actors.Count) > 1 && (Actors.IsSubsetOf(other.Actors) || other.Actors.IsSubsetOf(Actors));
}
