using Stemma.Articles;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Tests.Entities;

/// <summary>The entity stage alone, on articles of one paragraph: descriptions that nobody refers to are still there.</summary>
internal static class EntityReader
{
    private static readonly ScriptFolding Folding = new(KnowledgeSource.BuiltIn());
    private static readonly Lazy<(EntityStage Stage, Tokenizer Tokenizer)> Shared = new(Build);

    public static EntityLayer Read(string text, IReadOnlyList<Credit>? credits = null, string? outlet = null)
    {
        var article = new Article
        {
            Id = "clipping",
            Path = "clipping",
            ContentHash = new string('0', 64),
            OutletId = outlet,
            Title = "",
            Language = "zh-Hans",
            Published = new Clock(ClockOrigin.Url, new DateOnly(2024, 11, 1), null),
            Credits = credits ?? [],
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
            Text = new SourceText(text, Folding),
        };
        var (stage, tokenizer) = Shared.Value;
        return stage.Find(tokenizer.Tokenize(article.Text, article.Blocks), article);
    }

    /// <summary>The mentions by name: <c>ORG 国家情报院, …</c>.</summary>
    public static string Names(string text, string? outlet = null)
    {
        var layer = Read(text, outlet: outlet);
        return string.Join(", ", layer.Mentions.Select(m => $"{layer.Entities[m.Entity].Type.ToString().ToUpperInvariant()} {text[m.Span.Start..m.Span.End]}"));
    }

    private static (EntityStage Stage, Tokenizer Tokenizer) Build()
    {
        var knowledge = KnowledgeSource.BuiltIn();
        var builder = new LexiconBuilder(Folding);
        WordList.Load(knowledge, builder);
        var stage = new EntityStage(knowledge, builder);
        return (stage, new Tokenizer(builder.Build()));
    }
}
