using Stemma.Articles;
using Stemma.Entities;
using Stemma.Events;
using Stemma.Knowledge;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Quotations;

namespace Stemma.Sources;

/// <summary>Lists whom the article credits with information.</summary>
/// <remarks>
/// Sources are the speakers of statements, the media that statements come through, media that interviewed a speaker, and the agencies that a credit in
/// brackets names. The article's own outlet and its reporters are none; another desk of its own is. Immutable, thread-safe.
/// </remarks>
public sealed class SourceStage
{
    private readonly SourceKinds _kinds;
    private readonly ActorLexicon _actors;
    private readonly ScriptFolding _folding;

    /// <summary>Loads the stage's word list.</summary>
    public SourceStage(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        _folding = builder.Folding;
        _kinds = new SourceKinds(knowledge, _folding);
        _actors = new ActorLexicon(knowledge);
    }

    /// <summary>Every origin once, by first credit.</summary>
    public IReadOnlyList<Source> Find(TokenizedText text, Article article, EntityLayer entities, IReadOnlyList<Statement> statements)
    {
        var evidence = new Dictionary<int, TextSpan>();
        void Credit(int entity, TextSpan span)
        {
            if (!evidence.TryGetValue(entity, out var earlier) || span.CompareTo(earlier) < 0)
            {
                evidence[entity] = span;
            }
        }

        foreach (var statement in statements)
        {
            var span = statement.SpeakerSpan ?? statement.Cue ?? statement.Content[0];
            foreach (var speaker in statement.Speakers)
            {
                Credit(speaker, span);
            }

            foreach (var via in statement.Via)
            {
                Credit(via, span);
            }

            foreach (var addressee in statement.Addressees)
            {
                if (entities.Entities[addressee].Type == EntityType.Media)
                {
                    Credit(addressee, span);
                }
            }
        }

        foreach (var mention in Interviews(text, entities))
        {
            Credit(mention.Entity, mention.Span);
        }

        foreach (var mention in CreditLines(text, entities))
        {
            Credit(mention.Entity, mention.Span);
        }

        var own = new OwnOutlet(article, _folding);
        var actors = new ActorMap(entities, _folding, _actors);
        return
        [
            .. evidence
                .Where(e => !own.Is(entities, e.Key))
                .OrderBy(e => e.Value).ThenBy(e => e.Key)
                .Select(e => new Source(e.Key, _kinds.Of(entities, e.Key, actors), e.Value)),
        ];
    }

    /// <summary>Media that a sentence says someone gave an interview to: 接受…采访.</summary>
    private static IEnumerable<Mention> Interviews(TokenizedText text, EntityLayer entities)
    {
        foreach (var mention in entities.Mentions)
        {
            if (entities.Entities[mention.Entity].Type != EntityType.Media || text.SentenceAt(mention.Span.Start) is not (>= 0 and var s))
            {
                continue;
            }

            var sentence = text.Sentences[s].Span;
            var before = text.Source.Folded.AsSpan(sentence.Start, mention.Span.Start - sentence.Start);
            var behind = text.Source.Folded.AsSpan(mention.Span.End, Math.Min(10, sentence.End - mention.Span.End));
            if (before.Length > 10)
            {
                before = before[^10..];
            }

            var interview = behind.Contains("采访", StringComparison.Ordinal) || behind.Contains("专访", StringComparison.Ordinal) || behind.Contains("访问", StringComparison.Ordinal) || behind.Contains("访谈", StringComparison.Ordinal);
            if (interview && before.Contains("接受", StringComparison.Ordinal))
            {
                yield return mention;
            }
        }
    }

    /// <summary>Media in a bracketed list of nothing but media: （法新社、路透社等）.</summary>
    private static IEnumerable<Mention> CreditLines(TokenizedText text, EntityLayer entities)
    {
        foreach (var bracket in text.Quotations)
        {
            if (bracket.Kind != QuotationKind.Bracket || bracket.Inner.IsEmpty)
            {
                continue;
            }

            var rest = bracket.Inner.Length;
            var media = new List<Mention>();
            foreach (var mention in entities.MentionsIn(bracket.Inner))
            {
                if (entities.Entities[mention.Entity].Type == EntityType.Media)
                {
                    media.Add(mention);
                    rest -= mention.Span.Length;
                }
            }

            // Commas and 等 may stay; a dateline or a picture credit says more than that.
            if (media.Count > 0 && rest <= media.Count + 1 && !OpensBlock(text, bracket.Outer.Start))
            {
                foreach (var mention in media)
                {
                    yield return mention;
                }
            }
        }
    }

    private static bool OpensBlock(TokenizedText text, int offset) => text.SentenceAt(offset) is >= 0 and var s && text.Blocks[text.Sentences[s].Block].Span.Start == offset && text.Sentences[0].Block == text.Sentences[s].Block;
}
