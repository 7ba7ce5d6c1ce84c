using Stemma.Statements.Contents;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;

namespace Stemma.Statements;

/// <content>Sentences that attribute the one before.</content>
internal sealed partial class SentenceReader
{
    /// <summary>Adds the sentence before as the words of whoever clause <paramref name="k"/> says has told it; those who speak in it do so through him. Returns whether the clause says so.</summary>
    private bool TellsBefore(int k)
    {
        if (SentenceBefore.Find(_discourse, k) is not { } found || SubjectFinder.Find(_discourse, _discourse.Clauses[k].Span.Start, found.Verb.Start, out _) is not { } subject)
        {
            return false;
        }

        var speakers = _choice.Of(subject);
        if (speakers.Count == 0)
        {
            return false;
        }

        var sentence = _discourse.Clauses[k].Sentence - 1;
        foreach (var draft in _drafts)
        {
            // Who has spoken there in his own name is told of already.
            if (_discourse.Clauses[draft.Clause].Sentence == sentence && draft.Speakers.SequenceEqual(speakers))
            {
                return true;
            }
        }

        foreach (var draft in _drafts)
        {
            if (_discourse.Clauses[draft.Clause].Sentence == sentence && !draft.Dropped)
            {
                draft.Via.AddRange(speakers);
            }
        }

        var told = new Draft { Cue = found.Verb, Frame = CueFrame.Clause, Act = SpeechAct.Assert, Clause = k, SpeakerSpan = subject.Span, Speakers = speakers };
        told.Content.Add(found.Words);
        Remember(Add(told), subject.Span.Start);
        return true;
    }
}
