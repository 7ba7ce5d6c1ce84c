namespace Stemma.Stories.Assignments;

/// <summary>What assigning has cost so far in counted steps, which no other load of the machine changes.</summary>
/// <param name="Read">Entries read in the lists of features.</param>
/// <param name="Compared">Pairs of articles compared in full.</param>
/// <param name="Grouped">Articles and stories grouped anew.</param>
internal readonly record struct AssignmentWork(long Read, long Compared, long Grouped);
