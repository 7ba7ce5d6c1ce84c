using Stemma.Articles;
using Stemma.Entities;
using Stemma.Events;
using Stemma.Knowledge;
using Stemma.Quantities;
using Stemma.Statements;
using Stemma.Storage.Ingestion;
using Stemma.Text;

namespace Stemma.Storage.Tests;

/// <summary>Takes articles into a library until it is killed, and says which ones the library has acknowledged.</summary>
internal static class KilledWriter
{
    public const string Argument = "write-until-killed";

    public static int Run(string file)
    {
        var knowledge = KnowledgeSource.BuiltIn();
        var folding = new ScriptFolding(knowledge);
        using var library = Library.Open(new LibraryLocation(file), new EngineIdentity(knowledge, folding));
        using var output = Console.OpenStandardOutput();
        var next = library.Maintenance.Status().Articles;
        while (next < 1_000_000)
        {
            // One to four articles a transaction; every third time one that is there comes in a new version.
            var articles = Enumerable.Range(0, (int)(next % 4) + 1).SelectMany(n => Prepare(library, folding, next + n, "")).ToList();
            if (next > 4 && next % 3 == 0)
            {
                articles.AddRange(Prepare(library, folding, next - 3, $"更正{next}"));
            }

            foreach (var outcome in library.Intake.Add(articles))
            {
                output.Write(System.Text.Encoding.UTF8.GetBytes(outcome.ArticleId + " " + outcome.Version + "\n"));
                output.Flush();
                next += outcome.Kind == IngestKind.Added ? 1 : 0;
            }
        }

        return 0;
    }

    /// <summary>An article with one record in every layer, made by hand: starting the whole engine fifty times would take a minute.</summary>
    private static IReadOnlyList<PreparedArticle> Prepare(Library library, ScriptFolding folding, long number, string addition)
    {
        var title = $"第{number}号公告{addition}";
        var body = $"港口发言人陈海表示，第{number}批集装箱约{number + 100}个已经到港。";
        var text = new SourceText(title + "\n" + body, folding);
        var bytes = System.Text.Encoding.UTF8.GetBytes(text.Printed);
        var start = title.Length + 1;
        TextSpan Of(string words) => new(start + body.IndexOf(words, StringComparison.Ordinal), start + body.IndexOf(words, StringComparison.Ordinal) + words.Length);
        var speaker = Of("陈海");
        return library.Intake.Preparation.Prepare(
            [
                new ArticleAnalysis
                {
                    Article = new Article
                    {
                        Id = $"article-{number}",
                        Path = $"{number}{addition}.txt",
                        ContentHash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)),
                        Title = title,
                        Language = "zh-Hans",
                        Outlet = $"港口报{number % 5}",
                        Blocks = [new Block(BlockKind.Title, new TextSpan(0, title.Length)), new Block(BlockKind.Paragraph, new TextSpan(start, text.Length))],
                        Text = text,
                    },
                    Entities = new EntityLayer([new Entity { Id = "e1", Key = $"PERSON:陈海{number % 7}", Type = EntityType.Person, Name = "陈海" }], [new Mention(speaker, 0, MentionKind.Name, speaker)], []),
                    Times = [],
                    Quantities = [new Quantity { Span = Of($"约{number + 100}个"), Value = number + 100, Modifier = QuantityModifier.Approx, Unit = "个", Counted = Of("集装箱"), AccordingTo = [0], Statement = 0 }],
                    Statements = [new Statement { Kind = StatementKind.Indirect, Speakers = [0], SpeakerSpan = speaker, Cue = Of("表示"), Content = [new TextSpan(Of("第").Start, text.Length - 1)], Act = SpeechAct.Assert }],
                    Events = [new PoliticalEvent { Type = EventType.Consult, Actors = [0], Status = EventStatus.Actual, Evidence = Of("陈海表示") }],
                    Sources = [],
                },
            ],
            bytes);
    }
}
