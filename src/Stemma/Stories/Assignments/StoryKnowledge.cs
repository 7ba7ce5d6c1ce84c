using Stemma.Knowledge;

namespace Stemma.Stories.Assignments;

/// <summary>What grouping must know besides the articles. Built once, immutable, thread-safe.</summary>
public sealed class StoryKnowledge
{
    /// <summary>Loads it.</summary>
    /// <exception cref="FormatException">A file is missing or broken.</exception>
    public StoryKnowledge(KnowledgeSource knowledge)
    {
        Frequencies = new FrequencyTable(knowledge);
        Topics = new TopicTable(knowledge);
    }

    /// <summary>How common features are.</summary>
    internal FrequencyTable Frequencies { get; }

    /// <summary>Which words are of one topic.</summary>
    internal TopicTable Topics { get; }
}
