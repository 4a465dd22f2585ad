namespace UnionPortal.Web.Features.Registry.Pictures;

/// <summary>Counts as a table with a bar for each share.</summary>
public sealed record CountTable(string Caption, string Head, IReadOnlyList<CountLine> Lines, int Whole);
