namespace Stemma.Text.Lexicons;

/// <summary>One reading of a key: what it is, and the index of its record in the loader that registered it.</summary>
public readonly record struct LexiconEntry(LexiconTag Tag, int Payload);
