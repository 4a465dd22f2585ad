using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>What is said about a row: a refusal, or a warning beside which the row is taken.</summary>
/// <param name="Column">From 1; 0 where the row as a whole is meant.</param>
/// <param name="Cell">What stands in the cell, cut to a readable length.</param>
public sealed record RowRemark(Objection What, int Column, string Cell, bool IsRefusal)
{
    private const int ShownCharacters = 200;

    public static string Shortened(string cell) => cell.Length > ShownCharacters ? cell[..ShownCharacters] + "…" : cell;
}

/// <summary>A number with the register it belongs to, as an import takes it.</summary>
public sealed record ImportedNumber(string Scheme, string Value, Verification Verification)
{
    public string OrgId => $"{Scheme}-{Value}";

    public RegistrationNumber ToRegistrationNumber() => new(Scheme, Value, Verification);
}

/// <summary>One row of a list, understood: facts where they are given, null where the list is silent, and what is doubtful.</summary>
public sealed record ImportedRow
{
    public required int Line { get; init; }

    /// <summary>The cells as they stand in the file, for the file of refused rows.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    public string Name { get; init; } = "";

    public string? ShortName { get; init; }

    public string? NameEn { get; init; }

    public ImportedNumber? Ogrn { get; init; }

    public ImportedNumber? Inn { get; init; }

    public ImportedNumber? OtherId { get; init; }

    public string? LegalFormCode { get; init; }

    public string? RegionKey { get; init; }

    public string? CountryCode { get; init; }

    public string? City { get; init; }

    public string? Website { get; init; }

    /// <summary>The number it had in the register the list comes from.</summary>
    public int? RegisterNumber { get; init; }

    public DateOnly? JoinedOn { get; init; }

    /// <summary>True when the list says that the organisation is no longer there.</summary>
    public bool HasLeft { get; init; }

    public DateOnly? LeftOn { get; init; }

    public DepartureGround Ground { get; init; } = DepartureGround.NotStated;

    public IReadOnlyList<RowRemark> Remarks { get; init; } = [];

    public bool IsRefused => Remarks.Any(remark => remark.IsRefusal);

    /// <summary>The numbers given, the strongest first.</summary>
    public IEnumerable<ImportedNumber> Numbers => new[] { Ogrn, Inn, OtherId }.OfType<ImportedNumber>();

    /// <summary>The row refused as a whole; its name stands where otherwise a cell is cited.</summary>
    public ImportedRow Refused(Objection reason) =>
        this with { Remarks = [.. Remarks, new RowRemark(reason, 0, RowRemark.Shortened(Name), IsRefusal: true)] };
}
