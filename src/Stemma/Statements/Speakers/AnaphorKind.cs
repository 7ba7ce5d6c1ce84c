namespace Stemma.Statements.Speakers;

/// <summary>What a pronoun or demonstrative phrase can refer to.</summary>
internal enum AnaphorKind : byte
{
    /// <summary>One human being (他).</summary>
    Person,

    /// <summary>Several (他们).</summary>
    Persons,

    /// <summary>An organisation or state (它, 该公司).</summary>
    Body,

    /// <summary>Two parties or more (双方).</summary>
    Group,

    /// <summary>The medium or text cited before (该报, 报道).</summary>
    Media,

    /// <summary>The outlet itself (本台).</summary>
    Own,

    /// <summary>A human being by role (该发言人).</summary>
    Role,
}
