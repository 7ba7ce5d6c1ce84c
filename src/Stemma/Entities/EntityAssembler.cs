using Stemma.Text;

namespace Stemma.Entities;

/// <summary>Joins the names of one article into entities. Made anew for each article.</summary>
internal sealed class EntityAssembler(Gazetteer gazetteer, NameResolver resolver, TokenizedText text, TitleSpans titles)
{
    private readonly DraftRegistry _drafts = new(gazetteer, resolver, text);
    private readonly List<Mention> _mentions = new(64);
    private readonly bool[] _taken = new bool[text.Source.Length + 1];

    /// <summary>The layer with one entity for each thing named or described.</summary>
    /// <param name="chosen">Disjoint candidates.</param>
    /// <param name="nominals">Finds the descriptions.</param>
    /// <param name="surnames">Surnames, for the shorter forms of names.</param>
    public EntityLayer Assemble(List<Candidate> chosen, NominalFinder nominals, SurnameLexicon surnames)
    {
        // Full names first, so that the short forms find them; Latin ones last, so that their Chinese names' glosses are known.
        var latin = 0;
        foreach (var candidate in chosen)
        {
            if (candidate.Origin == CandidateOrigin.Blocker)
            {
                _taken.AsSpan(candidate.Span.Start, candidate.Span.Length).Fill(true);
            }
            else if (IsLatin(candidate))
            {
                latin++;
            }
            else
            {
                Add(candidate, surnames);
            }
        }

        for (var i = 0; i < chosen.Count && latin > 0; i++)
        {
            if (chosen[i].Origin != CandidateOrigin.Blocker && IsLatin(chosen[i]))
            {
                latin--;
                if (!_taken[chosen[i].Span.Start])
                {
                    // The gloss of a name is no mention of its own.
                    Add(chosen[i], surnames);
                }
            }
        }

        AddRepeated();
        AddAddressed(surnames);
        _mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        var index = new MentionIndex(text.Source.Length, _mentions, e => _drafts[e].Type);
        ReadTitles(index);
        var described = Describe(nominals, index);
        _drafts.AddOwners();
        return _drafts.Finish(_mentions, described);
    }

    private void Add(Candidate candidate, SurnameLexicon surnames)
    {
        var draft = _drafts.Resolve(candidate);
        Mention(candidate.Span, draft);
        _drafts.AddForms(candidate, draft, surnames);
    }

    private bool IsLatin(Candidate candidate) => char.IsAsciiLetter(text.Source.Folded[candidate.Span.Start]);

    private void Mention(TextSpan span, int draft)
    {
        _taken.AsSpan(span.Start, span.Length).Fill(true);
        _drafts[draft].Add(text.Source.Slice(span));
        if (_drafts[draft].Type == EntityType.Org && text.Source.Key(span).IndexOf("大学", StringComparison.Ordinal) is > 0 and var university && text.Source.Folded[span.End - 1] is '系' or '院')
        {
            // 山东大学金融系 is the university too.
            _drafts[draft].Add(text.Source.Slice(new TextSpan(span.Start, span.Start + university + 2)), count: 0);
        }

        var extent = span;
        if (Gloss.After(text, span.End) is { IsEmpty: false } gloss && _drafts[draft].Type is not EntityType.State)
        {
            _drafts[draft].Add(text.Source.Slice(gloss), count: 0);
            _drafts.AddGloss(gloss, draft);
            _taken.AsSpan(gloss.Start, gloss.Length).Fill(true);
            extent = new TextSpan(span.Start, Gloss.BracketAfter(text, span.End)!.Value.Outer.End);
        }

        if (Gloss.OtherName(text, span, _drafts[draft].Type) is { IsEmpty: false } other)
        {
            _drafts[draft].Add(text.Source.Slice(other), count: 0);
            _drafts.AddGloss(other, draft);
            _taken.AsSpan(other.Start, other.Length).Fill(true);
        }

        _mentions.Add(new Mention(span, draft, MentionKind.Name, extent));
    }

    /// <summary>Once a name is known, its bare occurrences elsewhere are mentions too.</summary>
    private void AddRepeated()
    {
        var forms = new List<string>(_drafts.ByForm.Keys);
        forms.Sort(static (a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(a, b));
        var folded = text.Source.Folded;
        foreach (var form in forms)
        {
            for (var at = 0; (at = folded.IndexOf(form, at, StringComparison.Ordinal)) >= 0; at++)
            {
                var span = new TextSpan(at, at + form.Length);
                if (text.TokenAt(at) >= 0 && !_taken.AsSpan(span.Start, span.Length).Contains(true) && Nearest(_drafts.ByForm[form], at) is var draft && StandsFree(span, _drafts[draft].Type))
                {
                    Mention(span, draft);
                }
            }
        }
    }

    /// <summary>A surname with a title or a form of address is the person of that surname: 习主席, 邓先生.</summary>
    private void AddAddressed(SurnameLexicon surnames)
    {
        foreach (var (title, honorific) in titles.Addresses)
        {
            var length = title.Start >= 2 && surnames.IsLikely(text.Lexicon, text.Source.Key(new TextSpan(title.Start - 2, title.Start))) ? 2 : 1;
            var start = title.Start - length;
            if (start < 0 || _taken[start] || _taken[title.Start - 1] || _taken[title.Start] || !text.IsTokenBoundary(start)
                || !surnames.IsLikely(text.Lexicon, text.Source.Key(new TextSpan(start, title.Start))))
            {
                continue;
            }

            var person = PersonOf(text.Source.Folded[start], start);
            var span = new TextSpan(start, title.End);
            if (person >= 0)
            {
                Mention(span, person);
            }
            else if (honorific)
            {
                Mention(span, _drafts.Draft("person:" + text.Source.Key(span).ToString(), EntityType.Person, null));
            }
        }
    }

    /// <summary>The person of Chinese form whose surname is <paramref name="surname"/> and who was named last before <paramref name="offset"/>, or -1.</summary>
    private int PersonOf(char surname, int offset)
    {
        var best = -1;
        var bestStart = -1;
        foreach (var mention in _mentions)
        {
            if (_drafts[mention.Entity].Type == EntityType.Person && mention.Span.Length is 2 or 3 && text.Source.Folded[mention.Span.Start] == surname
                && (best < 0 || (mention.Span.Start < offset && mention.Span.Start > bestStart)))
            {
                best = mention.Entity;
                bestStart = mention.Span.Start;
            }
        }

        return best;
    }

    /// <summary>Whether a form may be a name here; unknown persons' names are cut badly by segmentation, so one sound end is enough for longer ones.</summary>
    private bool StandsFree(TextSpan span, EntityType type)
    {
        bool start = text.IsTokenBoundary(span.Start), end = text.IsTokenBoundary(span.End);
        if (char.IsAsciiLetter(text.Source.Folded[span.Start]) && !char.IsUpper(text.Source.Printed[span.Start]))
        {
            // who is no WHO.
            return false;
        }

        if (type != EntityType.Person)
        {
            return start && end && !titles.Crosses(span.End);
        }

        return (start && end) || (span.Length >= 3 && (start || end)) || span.Length >= 4;
    }

    /// <summary>The draft mentioned last before <paramref name="offset"/>, else the first.</summary>
    private int Nearest(List<int> drafts, int offset)
    {
        var best = drafts[0];
        if (drafts.Count > 1)
        {
            var start = -1;
            foreach (var mention in _mentions)
            {
                if (mention.Span.Start < offset && mention.Span.Start > start && drafts.Contains(mention.Entity))
                {
                    best = mention.Entity;
                    start = mention.Span.Start;
                }
            }
        }

        return best;
    }

    private void ReadTitles(MentionIndex index)
    {
        for (var m = 0; m < _mentions.Count; m++)
        {
            var mention = _mentions[m];
            var draft = _drafts[mention.Entity];
            if (draft.Type == EntityType.Person)
            {
                var phrase = TitlePhrase.Around(text, titles, index, mention.Span);
                _mentions[m] = mention with { Extent = phrase.Extent.Cover(mention.Extent) };
                if (!phrase.Role.IsEmpty)
                {
                    draft.Role ??= text.Source.Slice(phrase.Role);
                    draft.Of ??= phrase.Owner?.Entity;
                }
            }
        }
    }

    private List<Mention> Describe(NominalFinder nominals, MentionIndex index)
    {
        var described = new List<Mention>();
        foreach (var nominal in nominals.Find(text, index))
        {
            var type = NominalLexicon.Type(nominal.Subtype);
            var key = "anonymous:" + type.ToString().ToLowerInvariant() + ":" + text.Source.Key(nominal.Span).ToString();
            var draft = _drafts.Anonymous(key, k => new EntityDraft(k, type, null)
            {
                Anonymous = true,
                Subtype = nominal.Subtype,
                Of = nominal.Owner?.Entity,
                Role = type == EntityType.Person ? text.Source.Slice(nominal.Head) : null,
            });
            _drafts[draft].Add(text.Source.Slice(nominal.Span));
            if (CountedGroup.Start(text.Source, nominal.Span.Start) is var start && start < nominal.Span.Start)
            {
                // 12名香港人: so many and no others, so that the number is part of what they are called.
                _drafts[draft].Add(text.Source.Slice(new TextSpan(start, nominal.Span.End)), count: 0);
            }

            described.Add(new Mention(nominal.Span, draft, MentionKind.Nominal, nominal.Extent));
        }

        return described;
    }
}
