namespace Stemma.Mining;

/// <summary>How much of what texts print the knowledge files have.</summary>
/// <param name="Kind">What kind of term.</param>
/// <param name="KnownOccurrences">Occurrences of known terms.</param>
/// <param name="Occurrences">Occurrences of all terms.</param>
/// <param name="KnownTerms">Different known terms.</param>
/// <param name="Terms">Different terms.</param>
public readonly record struct Coverage(TermKind Kind, int KnownOccurrences, int Occurrences, int KnownTerms, int Terms);
