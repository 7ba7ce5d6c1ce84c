namespace Stemma.Reading.Outlets;

/// <summary>A medium that publishes articles.</summary>
/// <param name="Id">Identifier in <c>knowledge/outlets</c>.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Family">Identifier shared by sister outlets of one house; they share newsrooms, so they do not confirm one another.</param>
/// <param name="Country">ISO 3166-1 alpha-2, <c>UN</c> for the United Nations.</param>
/// <param name="Zone">Where its day begins.</param>
internal sealed record Outlet(string Id, string Name, string Family, string Country, OutletZone Zone);
