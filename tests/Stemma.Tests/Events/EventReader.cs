using Stemma.Articles;
using Stemma.Entities;
using Stemma.Events;
using Stemma.Knowledge;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Tests.Events;

/// <summary>Reads events of single sentences with hand-made entities, so that these tests say nothing about finding names.</summary>
internal static class EventReader
{
    private static readonly (string Name, EntityType Type, string? Of, string? Role)[] Names =
    [
        ("法国", EntityType.State, null, null),
        ("德国", EntityType.State, null, null),
        ("印度", EntityType.State, null, null),
        ("巴西", EntityType.State, null, null),
        ("日本", EntityType.State, null, null),
        ("加拿大", EntityType.State, null, null),
        ("马克龙", EntityType.Person, "法国", "总统"),
        ("默茨", EntityType.Person, "德国", "总理"),
        ("莫迪", EntityType.Person, "印度", "总理"),
        ("杜邦", EntityType.Person, "里昂大学", "教授"),
        ("里昂大学", EntityType.Org, "法国", null),
        ("法国外交部", EntityType.Org, "法国", null),
        ("德国国防部", EntityType.Org, "德国", null),
        ("绿党", EntityType.Org, null, null),
        ("联合国", EntityType.Org, null, null),
        ("法军", EntityType.Force, "法国", null),
        ("空中客车", EntityType.Org, null, null),
        ("西门子", EntityType.Org, null, null),
        ("巴黎", EntityType.Place, "法国", null),
        ("柏林", EntityType.Place, "德国", null),
        ("和平条约", EntityType.Doc, null, null),
    ];

    private static readonly (string Word, SpeechAct Act)[] Cues =
    [
        ("表示，", SpeechAct.Assert), ("说，", SpeechAct.Assert), ("警告说，", SpeechAct.Warn), ("呼吁", SpeechAct.Request), ("指", SpeechAct.Assert), ("称", SpeechAct.Assert), ("形容", SpeechAct.Assert),
    ];

    private static readonly KnowledgeSource Knowledge = KnowledgeSource.BuiltIn();
    private static readonly ScriptFolding Folding = new(Knowledge);
    private static readonly EventStage Stage;
    private static readonly Tokenizer Tokenizer;

    static EventReader()
    {
        var builder = new LexiconBuilder(Folding);
        WordList.Load(Knowledge, builder);
        Stage = new EventStage(Knowledge, builder);
        foreach (var (name, _, _, _) in Names)
        {
            builder.Add(name, LexiconTag.Name, 0);
        }

        Tokenizer = new Tokenizer(builder.Build());
    }

    /// <summary>The events of <paramref name="prose"/>, one a line: TYPE actors > recipients, with the status where it is not actual.</summary>
    public static string Read(string prose)
    {
        var (events, layer) = Find(prose);
        return string.Join("; ", events.Select(e => Print(e, layer)));
    }

    /// <summary>The events and the entities their indices point into.</summary>
    public static (IReadOnlyList<PoliticalEvent> Events, EntityLayer Layer) Find(string prose)
    {
        var text = new SourceText(prose, Folding);
        Block[] blocks = [new(BlockKind.Paragraph, new TextSpan(0, prose.Length))];
        var article = new Article { Id = "t", Path = "t", ContentHash = "", Title = "", Language = "zh-Hans", Blocks = blocks, Text = text };
        var tokens = Tokenizer.Tokenize(text, blocks);
        var layer = Stage.AddGroups(tokens, Layer(text));
        return (Stage.Find(tokens, article, layer, Statements(prose, layer), []), layer);
    }

    /// <summary>What follows a word of saying up to the end is said by whoever is named right before.</summary>
    private static Statement[] Statements(string prose, EntityLayer layer)
    {
        foreach (var (word, act) in Cues)
        {
            var at = prose.IndexOf(word, StringComparison.Ordinal);
            if (at > 0 && layer.Mentions.Any(m => m.Span.End == at))
            {
                var content = new TextSpan(at + word.Length, prose.Length - 1);
                return [new Statement { Kind = StatementKind.Indirect, Speakers = [layer.Mentions.Last(m => m.Span.End == at).Entity], Cue = new TextSpan(at, at + word.TrimEnd('，').Length), Content = [content], Act = act }];
            }
        }

        return [];
    }

    private static EntityLayer Layer(SourceText text)
    {
        var entities = Names.Select((n, i) => new Entity { Id = $"e{i + 1}", Key = n.Name, Type = n.Type, Name = n.Name, Role = n.Role, Of = n.Of is null ? null : Array.FindIndex(Names, o => o.Name == n.Of) }).ToArray();
        var mentions = new List<Mention>();
        for (var at = 0; at < text.Length;)
        {
            var found = -1;
            for (var n = 0; n < Names.Length; n++)
            {
                if (text.Folded.AsSpan(at).StartsWith(Names[n].Name, StringComparison.Ordinal) && (found < 0 || Names[n].Name.Length > Names[found].Name.Length))
                {
                    found = n;
                }
            }

            if (found >= 0)
            {
                var span = new TextSpan(at, at + Names[found].Name.Length);
                mentions.Add(new Mention(span, found, MentionKind.Name, span));
            }

            at += found >= 0 ? Names[found].Name.Length : 1;
        }

        return new EntityLayer(entities, mentions, []);
    }

    private static string Print(PoliticalEvent e, EntityLayer layer)
    {
        string Names(IReadOnlyList<int> indices) => string.Join('+', indices.Select(i => layer.Entities[i].Name));
        var head = $"{e.Type.ToString().ToUpperInvariant()} {Names(e.Actors)}";
        var tail = e.Recipients.Count > 0 ? " > " + Names(e.Recipients) : "";
        return head + tail + (e.Status == EventStatus.Actual ? "" : $" ({e.Status.ToString().ToLowerInvariant()})");
    }
}
