using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Stemma.Articles;
using Stemma.Entities;
using Stemma.Events;
using Stemma.Quantities;
using Stemma.Sources;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Times;

namespace Stemma.Tests.Dossiers;

/// <summary>An analysis made by hand: each datum is named by the words it stands on, so that the parts behind the stages are tested without them.</summary>
internal sealed class Sketch
{
    private readonly List<Entity> _entities = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<TimeExpression> _times = [];
    private readonly List<Quantity> _quantities = [];
    private readonly List<Statement> _statements = [];
    private readonly List<PoliticalEvent> _events = [];
    private readonly List<Source> _sources = [];
    private readonly string _text;
    private readonly Article _article;

    public Sketch(string outlet, string? published, string title, params string[] paragraphs)
    {
        _text = string.Join('\n', [title, .. paragraphs]);
        var blocks = new List<Block> { new(BlockKind.Title, new TextSpan(0, title.Length)) };
        var at = title.Length + 1;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(at, at + paragraph.Length)));
            at += paragraph.Length + 1;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(outlet + published + _text)));
        var clock = published is null ? null : new Clock(ClockOrigin.Url, DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture), null);
        _article = new Article
        {
            Id = hash[..16],
            Path = outlet + ".html",
            ContentHash = hash,
            Outlet = outlet,
            Title = title,
            Language = "zh-Hans",
            Published = clock,
            Clocks = clock is null ? [] : [clock],
            Blocks = blocks,
            Text = new SourceText(_text, Engine.Analysis.Folding),
        };
    }

    /// <summary>Changes the article's metadata.</summary>
    public Func<Article, Article> With { get; init; } = a => a;

    /// <summary>The span of the first occurrence of <paramref name="words"/>.</summary>
    public TextSpan At(string words)
    {
        var start = _text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"the sketch has no '{words}'");
        return new TextSpan(start, start + words.Length);
    }

    /// <summary>An entity with every occurrence of its name as a mention.</summary>
    public int Entity(string name, EntityType type, string? key = null, bool anonymous = false, string? role = null, int? of = null)
    {
        for (var at = _text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, at + name.Length);
            if (!_mentions.Exists(m => m.Span.Overlaps(span)))
            {
                _mentions.Add(new Mention(span, _entities.Count, MentionKind.Name, span));
            }
        }

        _entities.Add(new Entity { Id = $"e{_entities.Count + 1}", Key = key ?? type + ":" + name, Type = type, Name = name, Anonymous = anonymous, Role = role, Of = of });
        return _entities.Count - 1;
    }

    public void Time(string words, string value) => _times.Add(
        new TimeExpression(At(words), TimeKind.Date, value, DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public int Statement(int speaker, string? cue, string? date, int[] via, params string[] content)
    {
        _statements.Add(new Statement
        {
            Kind = StatementKind.Indirect,
            Speakers = [speaker],
            Cue = cue is null ? null : At(cue),
            Content = [.. content.Select(At)],
            Via = via,
            Date = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Act = SpeechAct.Assert,
        });
        return _statements.Count - 1;
    }

    public void Quantity(string words, double value, string? counted, int[] accordingTo, int? statement = null, QuantityModifier modifier = QuantityModifier.Exact, double? upper = null, string unit = "名") =>
        _quantities.Add(new Quantity { Span = At(words), Value = value, Upper = upper, Modifier = modifier, Unit = unit, Counted = counted is null ? null : At(counted), AccordingTo = accordingTo, Statement = statement });

    public void Event(EventType type, int[] actors, int[] recipients, string? date, string evidence, EventStatus status = EventStatus.Actual) =>
        _events.Add(new PoliticalEvent { Type = type, Actors = actors, Recipients = recipients, Date = date, Status = status, Evidence = At(evidence) });

    public void Source(int entity, SourceKind kind, string evidence) => _sources.Add(new Source(entity, kind, At(evidence)));

    public ArticleAnalysis Build() => new()
    {
        Article = With(_article),
        Entities = new EntityLayer(_entities, [.. _mentions.OrderBy(m => m.Span)], []),
        Times = [.. _times.OrderBy(t => t.Span)],
        Quantities = [.. _quantities.OrderBy(q => q.Span)],
        Statements = _statements,
        Events = _events,
        Sources = _sources,
    };
}
