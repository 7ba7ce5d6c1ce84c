namespace Stemma.Storage.Search.Queries;

/// <summary>A query as it was understood.</summary>
internal abstract record QueryNode;

/// <summary>All of them.</summary>
internal sealed record AllOf(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>Any of them.</summary>
internal sealed record AnyOf(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>Not it.</summary>
internal sealed record Without(QueryNode Part) : QueryNode;

/// <summary>Words that stand together. Several phrases are names of one thing: they count as one.</summary>
/// <param name="Printed">As the query has it.</param>
/// <param name="Phrases">Folded; the first is the query's own.</param>
internal sealed record Words(string Printed, IReadOnlyList<string> Phrases) : QueryNode;

/// <summary>A fact about the document: any of the given terms.</summary>
internal sealed record Fact(IReadOnlyList<string> Terms) : QueryNode;

/// <summary>A fact about the document: a term from one to another.</summary>
internal sealed record FactRange(string From, string To) : QueryNode;

/// <summary>A filter by a name that has to be looked up.</summary>
/// <param name="Field">entity, speaker, to, via or outlet.</param>
/// <param name="Value">As the query has it.</param>
internal sealed record NamedFilter(string Field, string Value) : QueryNode;
