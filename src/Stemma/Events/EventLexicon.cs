using System.Collections.Frozen;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Events;

/// <summary>The words of <c>knowledge/events</c>: frames, noun classes, markers, status words, abbreviations of states.</summary>
/// <remarks>Immutable after construction, thread-safe.</remarks>
internal sealed class EventLexicon
{
    /// <summary>Stands in a predicate of the table where other words may come between its verb and its noun.</summary>
    private const char Gap = '…';

    /// <summary>How many bits <see cref="EventTraits"/> take.</summary>
    private const int TraitBits = 4;

    private readonly List<EventWord> _words = [];
    private readonly KeyMemo _packed = new();
    private readonly FrozenDictionary<char, string[]> _abbreviations;
    private readonly CharacterSet _abbreviating;
    private readonly CharacterSet _openers;

    /// <summary>Loads the tables and registers their words.</summary>
    /// <exception cref="FormatException">A cell is not of its column's set; the message names file and entry.</exception>
    public EventLexicon(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        var index = new Dictionary<string, EventWord>(StringComparer.Ordinal);
        EventWord Word(string text)
        {
            if (!index.TryGetValue(text, out var word))
            {
                index[text] = word = new EventWord(text);
                builder.Add(text, LexiconTag.EventWord, _words.Count, segments: false);
                _words.Add(word);
            }

            return word;
        }

        foreach (var row in knowledge.Table("events/classes.tsv").Rows)
        {
            Word(row[0]).Classes |= FrameTable.Class("events/classes.tsv", row[1]);
        }

        foreach (var row in knowledge.Table("events/frames.tsv").Rows)
        {
            if (row[2] == "NONE")
            {
                Word(row[0]).Blocks = true;
                continue;
            }

            var frame = FrameTable.Parse(row);
            var gap = row[0].IndexOf(Gap);
            if (gap < 0)
            {
                Word(row[0]).Frames.Add(frame);
                gap = LightVerb(row[0], index);
            }

            if (gap > 0)
            {
                Pair(Word(row[0][..gap]), Word(row[0][gap..].TrimStart(Gap))).Frames.Add(frame);
            }
        }

        foreach (var verb in _words)
        {
            // 提供武器支持: a reading of the verb alone goes before that of the pair.
            if (verb.Pairs is { } pairs)
            {
                foreach (var pair in pairs.Values)
                {
                    pair.Frames.InsertRange(0, verb.Frames);
                }
            }
        }

        foreach (var row in knowledge.Table("events/markers.tsv").Rows)
        {
            Word(row[0]).Marker = Enum.Parse<Marker>(row[1], ignoreCase: true);
        }

        foreach (var row in knowledge.Table("events/status.tsv").Rows)
        {
            if (row[1] == "none")
            {
                Word(row[0]).IsNormative = true;
            }
            else if (row[1] == "hypothetical")
            {
                (Word(row[0]).Status, Word(row[0]).IsHypothetical) = (EventStatus.Possible, true);
            }
            else
            {
                Word(row[0]).Status = Enum.Parse<EventStatus>(row[1], ignoreCase: true);
            }
        }

        foreach (var row in knowledge.Table("events/actors.tsv").Rows)
        {
            if (row[1] is "people" or "public" or "states" && Word(row[0]).Frames.Count == 0)
            {
                Word(row[0]).IsGroup = true;
            }
        }

        foreach (var word in _words)
        {
            word.Settle();
        }

        Actors = new ActorLexicon(knowledge);
        Speech = new SpeechLexicon(knowledge);
        _abbreviations = knowledge.Table("events/abbreviations.tsv").Rows.ToFrozenDictionary(r => r[0][0], r => r[1].Split('|'));
        _abbreviating = new CharacterSet(_abbreviations.Keys);
        _openers = new CharacterSet(_abbreviations.Keys.Concat(Antecedents.Openers));
    }

    /// <summary>What plain words do in a clause, kept for the sentence parser.</summary>
    public KeyMemo Parts { get; } = new();

    /// <summary>Classes of the nouns that end plain words, kept for the sentence parser.</summary>
    public KeyMemo Endings { get; } = new();

    /// <summary>For whom the bearers of names and titles act.</summary>
    public ActorLexicon Actors { get; }

    /// <summary>Words that tell threats and proposals among statements.</summary>
    public SpeechLexicon Speech { get; }

    /// <summary>Length of the light verb that <paramref name="predicate"/> begins with and that leaves a noun of at least two characters, or 0.</summary>
    private static int LightVerb(string predicate, Dictionary<string, EventWord> index)
    {
        for (var length = predicate.Length - 2; length > 0; length--)
        {
            if (index.TryGetValue(predicate[..length], out var verb) && (verb.Classes & WordClass.Light) != 0)
            {
                return length;
            }
        }

        return 0;
    }

    private static EventWord Pair(EventWord verb, EventWord noun)
    {
        verb.Pairs ??= [];
        if (!verb.Pairs.TryGetValue(noun, out var pair))
        {
            verb.Pairs[noun] = pair = new EventWord(verb.Text + Gap + noun.Text);
        }

        return pair;
    }

    /// <summary>The word that equals the lexicon's <paramref name="key"/>, or null.</summary>
    public EventWord? Word(Lexicon lexicon, int key) => key >= 0 && Packed(lexicon, key) is > 0 and var packed ? _words[(packed >> TraitBits) - 1] : null;

    /// <summary>What the word that equals the lexicon's <paramref name="key"/> is; nothing where it is no word of events.</summary>
    public EventTraits Traits(Lexicon lexicon, int key) => (EventTraits)(Packed(lexicon, key) & ((1 << TraitBits) - 1));

    /// <summary>Number and traits of a key's word, or 0: one look at a table instead of a walk through the key's readings.</summary>
    private int Packed(Lexicon lexicon, int key) =>
        _packed.TryGet(key, out var known) ? known : _packed.Keep(key, lexicon.Payload(key, LexiconTag.EventWord) is >= 0 and var word ? ((word + 1) << TraitBits) | (int)_words[word].Traits : 0);

    /// <summary>The longest word of events that starts at <paramref name="offset"/> and ends at token ends inside <paramref name="limit"/>, or null.</summary>
    public EventWord? LongestAt(TokenizedText text, int offset, int limit, out int end)
    {
        end = offset;
        if (!text.TagsAt(offset).Has(LexiconTag.EventWord) || !text.IsTokenBoundary(offset))
        {
            return null;
        }

        EventWord? best = null;
        foreach (var match in text.MatchesAt(offset))
        {
            if (match.Tags.Has(LexiconTag.EventWord) && match.End <= limit && EndsWord(text, match.End) && Word(text.Lexicon, match.Key) is { } word)
            {
                best = word;
                end = match.End;
            }
        }

        return best;
    }

    /// <summary>Whether a word may end at <paramref name="end"/>: at a token's end, or before a last character that makes an adverbial of it (会面时).</summary>
    private static bool EndsWord(TokenizedText text, int end) =>
        text.IsTokenBoundary(end) || (end + 1 < text.Source.Length && text.IsTokenBoundary(end + 1) && text.Source.Folded[end] is '时' or '后' or '前' or '中' or '案');

    /// <summary>Classes of the words that end <paramref name="name"/>: a name can end in a head noun (a named treaty is a treaty).</summary>
    public WordClass ClassesEnding(TokenizedText text, TextSpan name)
    {
        var classes = WordClass.None;
        foreach (var match in text.MatchesIn(name))
        {
            if (match.End == name.End && match.Tags.Has(LexiconTag.EventWord) && Word(text.Lexicon, match.Key) is { } word)
            {
                classes |= word.Classes;
            }
        }

        return classes;
    }

    /// <summary>Whether a word may begin with the character that refers back (两国) or abbreviates a state.</summary>
    public bool OpensPhrase(char c) => _openers.Contains(c);

    /// <summary>Whether the character abbreviates a state.</summary>
    public bool Abbreviates(char c) => _abbreviating.Contains(c);

    /// <summary>Names of the state that <paramref name="abbreviation"/> stands for in compounds (美韩), or null.</summary>
    public string[]? Abbreviated(char abbreviation) => !_abbreviating.Contains(abbreviation) ? null : _abbreviations.GetValueOrDefault(abbreviation);
}
