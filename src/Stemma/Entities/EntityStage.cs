using Stemma.Articles;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Entities;

/// <summary>Finds who and what the prose names, and joins the mentions of one entity.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class EntityStage
{
    /// <summary>Segmentation cost of two states' abbreviations (中美): cheaper than the two characters.</summary>
    private const float PairCost = 11;

    private readonly Gazetteer _gazetteer;
    private readonly GazetteerFinder _names;
    private readonly TitleLexicon _titles;
    private readonly ChineseNameFinder _chineseNames;
    private readonly JoinedNameFinder _joinedNames;
    private readonly TransliterationFinder _transliterations;
    private readonly SuffixedNameFinder _suffixedNames;
    private readonly CitedMediaFinder _citedMedia;
    private readonly TitledNameFinder _titledNames;
    private readonly GlossedNameFinder _glossedNames;
    private readonly LatinNameFinder _latinNames;
    private readonly AmbiguousNames _ambiguous;
    private readonly NominalFinder _nominals;
    private readonly NameResolver _resolver;
    private readonly SurnameLexicon _surnames;
    private readonly Homes _homes;
    private readonly Platforms _platforms;

    /// <summary>Registers the stage's lexicons.</summary>
    public EntityStage(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        _gazetteer = new Gazetteer(knowledge, builder);
        _homes = new Homes(knowledge, _gazetteer);
        _platforms = new Platforms(_gazetteer);
        foreach (var row in knowledge.Table("entities/blockers.tsv").Rows)
        {
            builder.Add(row[0], LexiconTag.Blocker, 0, segments: false);
        }

        foreach (var row in knowledge.Table("entities/state-pairs.tsv").Rows)
        {
            builder.AddWord(row[0], PairCost, "j");
            builder.Add(row[0], LexiconTag.Blocker, 1);
        }

        var transliteration = new CharacterModel(knowledge.Table("entities/transliteration-characters.tsv"), "weight", -10);
        var metonyms = new MetonymContexts(knowledge);
        _names = new GazetteerFinder(_gazetteer, metonyms, transliteration);
        _titles = new TitleLexicon(knowledge, builder);
        var suffixes = new SuffixLexicon(knowledge, builder);
        var contexts = new PersonContexts(knowledge);
        _surnames = new SurnameLexicon(knowledge, builder);
        _nominals = new NominalFinder(new NominalLexicon(knowledge, builder));
        _resolver = new NameResolver(_gazetteer, suffixes);
        var given = knowledge.Table("entities/given-name-characters.tsv");
        _chineseNames = new ChineseNameFinder(_surnames, new CharacterModel(given, "first", 0), new CharacterModel(given, "last", 0), contexts, _gazetteer);
        _joinedNames = new JoinedNameFinder(transliteration, contexts, _gazetteer);
        var glossWords = new GlossWords(knowledge);
        var endings = new TransliterationEndings(knowledge, suffixes, metonyms);
        _transliterations = new TransliterationFinder(transliteration, contexts, endings, _gazetteer);
        _glossedNames = new GlossedNameFinder(_joinedNames, transliteration, glossWords, endings);
        _latinNames = new LatinNameFinder(contexts, new LatinWords(knowledge), glossWords);
        _ambiguous = new AmbiguousNames(_gazetteer, contexts);
        _suffixedNames = new SuffixedNameFinder(suffixes, new NameElements(_titles, new BodyWords(knowledge, builder)));
        _citedMedia = new CitedMediaFinder(suffixes);
        _titledNames = new TitledNameFinder(suffixes);
    }

    /// <summary>Characters of the shortest full name that is no mere surname.</summary>
    private const int LeastFullName = 3;

    /// <summary>The entities of the article; anonymous people and groups are included as candidates and dropped later when nothing refers to them.</summary>
    public EntityLayer Find(TokenizedText text, Article article)
    {
        var candidates = new List<Candidate>(96);
        var titles = new TitleSpans(text, _titles);
        _names.Find(text, titles, candidates);
        _ambiguous.Decide(text, titles, _homes.Of(article), candidates);
        _platforms.Decide(text, candidates);
        var joined = _joinedNames.Find(text, titles, new NameEnds(candidates), candidates);
        var known = candidates.Count;
        _chineseNames.Find(text, titles, candidates);
        DropExtended(candidates, known);
        _transliterations.Find(text, titles, joined, candidates);
        _latinNames.Find(text, titles, candidates);
        var names = new NameEnds(candidates);
        _suffixedNames.Find(text, titles, names, candidates);
        _glossedNames.Find(text, titles, names, candidates);
        _citedMedia.Find(text, candidates);
        _titledNames.Find(text, candidates);
        VesselFinder.Find(text, candidates);
        DropMakers(article, text, candidates);
        LongerNames.Lengthen(text, candidates);
        return new EntityAssembler(_gazetteer, _resolver, text, titles).Assemble(CandidateSelection.Select(candidates), _nominals, _surnames);
    }

    /// <summary>
    /// A full name that the gazetteer knows is not the beginning of a longer one: 岩屋毅共同宣布 says that 岩屋毅 announces something together
    /// with others, although 毅共同 looks like a given name.
    /// </summary>
    /// <param name="candidates">All so far.</param>
    /// <param name="known">How many of them were found before those by the structure of East Asian names.</param>
    private static void DropExtended(List<Candidate> candidates, int known)
    {
        for (var i = candidates.Count - 1; i >= known; i--)
        {
            var span = candidates[i].Span;
            for (var k = 0; k < known; k++)
            {
                if (candidates[k] is { Type: EntityType.Person, Entry: >= 0, Origin: CandidateOrigin.Gazetteer, Span: var full }
                    && full.Start == span.Start && full.Length >= LeastFullName && full.Length < span.Length)
                {
                    candidates.RemoveAt(i);
                    break;
                }
            }
        }
    }

    /// <summary>Who made the article is no actor in it: names in credits and agencies' reporters in datelines.</summary>
    private static void DropMakers(Article article, TokenizedText text, List<Candidate> candidates) => candidates.RemoveAll(candidate =>
    {
        if (candidate.Type != EntityType.Person || candidate.Entry >= 0)
        {
            return false;
        }

        foreach (var credit in article.Credits)
        {
            if (credit.Span is { } span ? span.Overlaps(candidate.Span) : text.Source.Slice(candidate.Span) == credit.Name)
            {
                return true;
            }
        }

        return article.Dateline is { } dateline && dateline.Span.Overlaps(candidate.Span);
    });
}
