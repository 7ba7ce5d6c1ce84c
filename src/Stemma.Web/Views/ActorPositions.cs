using Stemma.Storage.Statements;

namespace Stemma.Web.Views;

/// <summary>What an actor said in the course of an affair.</summary>
/// <param name="Key">Key of the actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Statements">By day, the earliest first.</param>
public sealed record ActorPositions(string Key, string Name, IReadOnlyList<StoredStatement> Statements);
