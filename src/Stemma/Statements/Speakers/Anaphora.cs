using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;

namespace Stemma.Statements.Speakers;

/// <summary>Resolves pronouns and demonstrative phrases by type, number and recency; subjects and speakers come first.</summary>
internal sealed partial class Anaphora(Discourse discourse)
{
    private const int Determiner = 4;
    private readonly List<(int Offset, IReadOnlyList<int> Entities)> _speakers = [];
    private readonly List<(int Offset, IReadOnlyList<int> Entities)> _media = [];
    private IReadOnlyList<int> _issuers = [];
    private string? _issued;

    /// <summary>The speakers of the last statement, or null before the first.</summary>
    public IReadOnlyList<int>? LastSpeakers => _speakers.Count == 0 ? null : _speakers[^1].Entities;

    /// <summary>The medium cited last, or null.</summary>
    public IReadOnlyList<int>? LastCited => _media.Count == 0 ? null : _media[^1].Entities;

    /// <summary>Where the last statement's speakers were named.</summary>
    public int LastOffset => _speakers.Count == 0 ? -1 : _speakers[^1].Offset;

    /// <summary>Where the last statement's cue stands, or -1.</summary>
    public int LastCue { get; set; } = -1;

    /// <summary>Remembers who spoke at <paramref name="offset"/>.</summary>
    public void Spoke(int offset, IReadOnlyList<int> entities)
    {
        if (entities.Count > 0)
        {
            _speakers.Add((offset, entities));
        }
    }

    /// <summary>Remembers a medium cited at <paramref name="offset"/>.</summary>
    public void Cited(int offset, IReadOnlyList<int> entities)
    {
        if (entities.Count > 0)
        {
            _media.Add((offset, entities));
        }
    }

    /// <summary>Remembers who issued a text (甲部发表声明称).</summary>
    public void Issued(string noun, IReadOnlyList<int> entities) => (_issued, _issuers) = (noun, entities);

    /// <summary>声明还强调: who issued the text last spoken of by that noun, or null.</summary>
    public IReadOnlyList<int>? IssuerOf(ReadOnlySpan<char> noun) => _issued is { } last && noun.EndsWith(last) ? _issuers : null;

    /// <summary>The entities that the phrase refers to; empty when nothing fits.</summary>
    public IReadOnlyList<int> Resolve(Reference reference) => reference.Anaphor switch
    {
        AnaphorKind.Person => One(reference.Extent.Start, static e => e.Type == EntityType.Person && !(e.Anonymous && IsPlural(e.Name))),
        AnaphorKind.Role => Role(reference.Extent),
        AnaphorKind.Body => One(reference.Extent.Start, BodyKind.Fitting(discourse.Text.Source.Folded[reference.Extent.End - 1])),
        AnaphorKind.Media => LastText(reference.Extent) ?? Media(reference.Extent.Start),
        AnaphorKind.Own => [discourse.Entities.Outlet(discourse.Article.Outlet ?? discourse.Text.Source.Slice(reference.Extent), reference.Extent)],
        AnaphorKind.Persons => SameSentence(reference.Extent.Start) ?? Many(reference.Extent.Start, static e => e.Type == EntityType.Person),
        _ => Many(reference.Extent.Start, IsOfPeople(reference) ? static e => e.Type == EntityType.Person : static e => e.Type is EntityType.State or EntityType.Org),
    };

    /// <summary>报告, 《研究报告》: the named text that ends in the same noun and was mentioned before, or null.</summary>
    public int? Text(TextSpan phrase)
    {
        var noun = discourse.Text.Source.Slice(phrase);
        for (var r = discourse.FirstReferenceFrom(phrase.Start) - 1; r >= 0; r--)
        {
            if (discourse.References[r].Entity is var e and >= 0 && discourse.Entities[e] is { Type: EntityType.Doc } text && text.Name.EndsWith(noun, StringComparison.Ordinal))
            {
                return e;
            }
        }

        for (var e = 0; e < discourse.Entities.Count; e++)
        {
            if (discourse.Entities[e] is { Type: EntityType.Doc, Anonymous: true } text && text.Name.Length > noun.Length && text.Name.EndsWith(noun, StringComparison.Ordinal))
            {
                return e;
            }
        }

        return null;
    }

    private IReadOnlyList<int>? Speaker(TextSpan sentence, int offset, Func<Entity, bool> fits)
    {
        for (var i = _speakers.Count - 1; i >= 0 && _speakers[i].Offset >= sentence.Start; i--)
        {
            if (_speakers[i].Offset < Math.Min(offset, sentence.End) && _speakers[i].Entities.Count == 1 && fits(discourse.Entities[_speakers[i].Entities[0]]))
            {
                return _speakers[i].Entities;
            }
        }

        return null;
    }

    private int? Subject(TextSpan sentence, int limit, Func<Entity, bool> fits)
    {
        var end = Math.Min(sentence.End, limit);
        if (limit < sentence.End && limit > sentence.Start && discourse.At(sentence.Start) is { } topic && discourse.Text.Source.Key(topic.Span) is "对于" or "针对" or "关于" or "至于")
        {
            // 对于甲能否当选，他认为…: whom the topic is about does not speak of himself.
            for (var k = 0; k < discourse.Clauses.Length && discourse.Clauses[k].Span.Start <= sentence.Start; k++)
            {
                if (discourse.Clauses[k].Span.Contains(sentence.Start))
                {
                    sentence = new TextSpan(discourse.Clauses[k].Span.End, sentence.End);
                    break;
                }
            }
        }

        int? background = null;
        int? unnamed = null;
        for (var k = 0; k < discourse.Clauses.Length && discourse.Clauses[k].Span.Start < end; k++)
        {
            var clause = discourse.Clauses[k];
            if (clause.Span.Start < sentence.Start || clause.IsQuotation)
            {
                continue;
            }

            // 就像甲的用户一样: what something is likened to is no subject.
            if (discourse.At(clause.Span.Start) is { } like && discourse.Text.Source.Key(like.Span) is "像" or "就像" or "好像" or "正如" or "正像" or "如同" or "犹如" or "好比" or "就如" or "例如" or "比如" or "譬如" or "诸如" or "类似")
            {
                continue;
            }

            var span = new TextSpan(clause.Span.Start, Math.Min(clause.Span.End, end));
            if (SubjectFinder.OfClause(discourse, span) is { Parties: [var only] } && only.Entity >= 0 && fits(discourse.Entities[only.Entity]))
            {
                if (discourse.Entities[only.Entity].Anonymous)
                {
                    // 目前在大学教授历史: a description is often no subject at all.
                    if (only.Extent.Start - span.Start <= Determiner && !ClauseShape.IsBackground(discourse, k))
                    {
                        unnamed ??= only.Entity;
                    }

                    continue;
                }

                if (!ClauseShape.IsBackground(discourse, k))
                {
                    return only.Entity;
                }

                background ??= only.Entity;
            }
        }

        return background ?? unnamed ?? Only(sentence, end, e => !e.Anonymous && fits(e));
    }

    /// <summary>Descriptions that mean several people: 他 is none of them.</summary>
    private static bool IsPlural(string name) =>
        name.EndsWith('们') || name.EndsWith('們') || name.EndsWith("政要", StringComparison.Ordinal) || name.EndsWith("示威者", StringComparison.Ordinal) || name.EndsWith("抗议者", StringComparison.Ordinal) || name.EndsWith("抗議者", StringComparison.Ordinal) || name.EndsWith("支持者", StringComparison.Ordinal)
        || name.EndsWith("居民", StringComparison.Ordinal) || name.EndsWith("市民", StringComparison.Ordinal) || name.EndsWith("网民", StringComparison.Ordinal) || name.EndsWith("網民", StringComparison.Ordinal) || name.EndsWith("分析人士", StringComparison.Ordinal) || name.EndsWith("民众", StringComparison.Ordinal) || name.EndsWith("民眾", StringComparison.Ordinal) || name.EndsWith("网友", StringComparison.Ordinal)
        || name.EndsWith("網友", StringComparison.Ordinal) || name.EndsWith("选民", StringComparison.Ordinal) || name.EndsWith("選民", StringComparison.Ordinal) || name.EndsWith("外界", StringComparison.Ordinal) || name.EndsWith("国人", StringComparison.Ordinal) || name.EndsWith("國人", StringComparison.Ordinal);

    /// <summary>The one entity of the stretch that fits, or null when there is none or more.</summary>
    private int? Only(TextSpan sentence, int end, Func<Entity, bool> fits)
    {
        int? only = null;
        for (var r = discourse.FirstReferenceFrom(sentence.Start); r < discourse.References.Length && discourse.References[r].Extent.End <= end; r++)
        {
            if (discourse.References[r].Entity is var e and >= 0 && fits(discourse.Entities[e]))
            {
                if (only is { } other && other != e)
                {
                    return null;
                }

                only = e;
            }
        }

        return only;
    }

    private IReadOnlyList<int> Role(TextSpan phrase)
    {
        var key = discourse.Text.Source.Key(phrase);
        var noun = key.TrimStart("该这那名位上述此前").ToString();

        // Who spoke before by that description, then whoever is mentioned by it.
        for (var i = _speakers.Count - 1; i >= 0 && noun.Length > 0; i--)
        {
            if (_speakers[i].Entities is [var one] && discourse.Entities[one] is var entity && (entity.Name.Contains(noun, StringComparison.Ordinal) || entity.Role?.Contains(noun, StringComparison.Ordinal) == true))
            {
                return _speakers[i].Entities;
            }
        }

        for (var r = discourse.FirstReferenceFrom(phrase.Start) - 1; r >= 0; r--)
        {
            var reference = discourse.References[r];
            if (reference.Entity < 0 || discourse.Entities[reference.Entity].Type != EntityType.Person)
            {
                continue;
            }

            if (noun.Length > 0 && discourse.Text.Source.Key(reference.Extent).Contains(noun, StringComparison.Ordinal))
            {
                return [reference.Entity];
            }
        }

        return One(phrase.Start, static e => e.Type == EntityType.Person);
    }

    /// <summary>中国发表宣言，呼吁…，他们认为…: the states or bodies that have spoken in the sentence, where it names no people.</summary>
    private IReadOnlyList<int>? SameSentence(int offset)
    {
        if (_speakers.Count == 0 || discourse.Text.SentenceAt(offset) is not (>= 0 and var here) || _speakers[^1].Offset < discourse.Text.Sentences[here].Span.Start
            || !_speakers[^1].Entities.All(e => discourse.Entities[e].Type is EntityType.State or EntityType.Org))
        {
            return null;
        }

        for (var r = discourse.FirstReferenceFrom(discourse.Text.Sentences[here].Span.Start); r < discourse.References.Length && discourse.References[r].Extent.Start < offset; r++)
        {
            if (discourse.References[r].Entity is var e and >= 0 && discourse.Entities[e].Type == EntityType.Person)
            {
                return null;
            }
        }

        return _speakers[^1].Entities;
    }

    /// <summary>报告警告…。这份报告还指出: the text that spoke last, where the phrase ends in its noun.</summary>
    private IReadOnlyList<int>? LastText(TextSpan phrase) =>
        _speakers.Count > 0 && _speakers[^1].Entities is [var one] && discourse.Entities[one] is { Type: EntityType.Doc } text && text.Name.Length >= 2
        && discourse.Text.Source.Slice(phrase).EndsWith(text.Name[^2..], StringComparison.Ordinal) ? _speakers[^1].Entities : null;

    private IReadOnlyList<int> Media(int offset)
    {
        if (_media.Count > 0)
        {
            return _media[^1].Entities;
        }

        return One(offset, static e => e.Type == EntityType.Media && !e.Anonymous) is { Count: > 0 } named ? named : One(offset, static e => e.Type == EntityType.Media);
    }
}
