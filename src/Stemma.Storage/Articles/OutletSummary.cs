namespace Stemma.Storage.Articles;

/// <summary>An outlet as the library knows it.</summary>
public sealed record OutletSummary
{
    /// <summary>Identifier in <c>knowledge/outlets</c>; for others <c>name:</c> and the folded name, <c>host:</c> and the host, or <c>unknown</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Name to show.</summary>
    public required string Name { get; init; }

    /// <summary>Identifier shared by sister outlets; null where the outlet is not known.</summary>
    public string? Family { get; init; }

    /// <summary>Articles in the library.</summary>
    public required int Articles { get; init; }

    /// <summary>Stories that it has articles in.</summary>
    public required int Stories { get; init; }

    /// <summary>Statements in its articles.</summary>
    public required int Statements { get; init; }

    /// <summary>Statements that it has from other media by its own account.</summary>
    public required int ViaOthers { get; init; }

    /// <summary>Figures in its articles.</summary>
    public required int Figures { get; init; }

    /// <summary>Figures that it attributes to somebody.</summary>
    public required int AttributedFigures { get; init; }

    /// <summary>First day of publication, or null.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day of publication, or null.</summary>
    public DateOnly? Last { get; init; }
}
