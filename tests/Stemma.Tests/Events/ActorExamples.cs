using Stemma.Entities;
using Stemma.Events;
using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Tests.Events;

/// <summary>Every row of the actors shows in its example for whom the bearer of such a name or title acts.</summary>
public sealed class ActorExamples
{
    private static readonly KnowledgeSource Knowledge = KnowledgeSource.BuiltIn();

    private static readonly ActorLexicon Lexicon = new(Knowledge);

    private static readonly ScriptFolding Folding = new(Knowledge);

    public static TheoryData<string, string, string> Rows() => new(Knowledge.Table("events/actors.tsv").Rows.Select(r => (r[0], r[1], r[2])));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Example_acts_for_whom_its_class_says(string word, string kind, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        var (type, role, of) = kind switch
        {
            "territory" => (EntityType.Place, null, 0),
            "group" => (EntityType.Other, null, null),
            "observer" or "own" or "candidate" => (EntityType.Person, example, (int?)0),
            _ => (EntityType.Org, null, 0),
        };
        Entity[] entities =
        [
            new() { Id = "e1", Key = "法国", Type = EntityType.State, Name = "法国" },
            new() { Id = "e2", Key = "x", Type = type, Name = role is null ? example : "杜邦", Role = role, Of = of },
        ];
        var actor = new ActorMap(new EntityLayer(entities, [], []), Folding, Lexicon).Actor(1);
        if (kind is not ("commission" or "party" or "ruling-party" or "people" or "public" or "states" or "seat"))
        {
            Assert.Equal(kind switch { "government" or "candidate" => 0, "bystander" or "observer" => -1, _ => 1 }, actor);
        }

        Assert.NotEqual(ActorClass.None, Lexicon.Ending(example) | Lexicon.Whole(example) | Lexicon.Title(example));
    }
}
