using System.Globalization;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Features.Import.Matching;
using UnionPortal.Web.Shell.Tables;

namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>How the rows of a list are to be understood.</summary>
/// <param name="On">The day the list is taken over; later days in it are refused.</param>
public sealed record RowTerms(ImportKind As, DateOnly On, bool DaysFrom1904, string HomeCountry = "RU");

/// <summary>Turns rows into typed facts, with every warning and refusal at its line and column.</summary>
internal sealed class RowReader(ColumnPlan plan, RowTerms terms, ListMatching matching)
{
    private readonly NumberReader numbers = new(plan, terms.HomeCountry);
    private readonly Dictionary<string, ListedStatus> statusesSeen = [];

    public ImportedRow Read(TableRow row)
    {
        var cells = new RowCells(row, plan);
        RemarkOnReading(row, cells);
        var (country, region, city) = Place(cells);
        var left = Leaving(cells);
        return new ImportedRow
        {
            Line = row.Line,
            Cells = row.Cells,
            Name = Name(cells),
            ShortName = cells.Text(ImportField.ShortName, OrganisationName.ShortLength),
            NameEn = cells.Text(ImportField.NameEn, OrganisationName.FullLength),
            Ogrn = numbers.Read(cells, ImportField.Ogrn, country),
            Inn = numbers.Read(cells, ImportField.Inn, country),
            OtherId = numbers.Read(cells, ImportField.OtherId, country),
            LegalFormCode = LegalForm(cells),
            CountryCode = country,
            RegionKey = region,
            City = city,
            Website = Website(cells),
            RegisterNumber = RegisterNumber(cells),
            JoinedOn = left.JoinedOn,
            HasLeft = left.HasLeft,
            LeftOn = left.LeftOn,
            Ground = left.Ground,
            Remarks = cells.Remarks,
        };
    }

    private void RemarkOnReading(TableRow row, RowCells cells)
    {
        if (row.Faults.HasFlag(RowFaults.BrokenQuote)) cells.Warn(RowRules.BrokenQuote);
        if (row.Faults.HasFlag(RowFaults.Cut)) cells.Refuse(RowRules.CellCut.With(ReadingLimits.CellCharacters));
        if (row.Cells.Skip(plan.Columns.Count).Any(cell => cell.Length > 0)) cells.Refuse(RowRules.TooManyCells.With(plan.Columns.Count));
    }

    private static string Name(RowCells cells)
    {
        var name = cells.First(ImportField.Name);
        if (!name.Any(char.IsLetter)) cells.Refuse(RowRules.NameMissing, ImportField.Name);
        if (name.Length <= OrganisationName.FullLength) return name;
        cells.Warn(RowRules.NameCut.With(OrganisationName.FullLength), ImportField.Name);
        return name[..OrganisationName.FullLength];
    }

    /// <summary>At most seven digits, as people write it; anything else is no number of the register.</summary>
    private static int? RegisterNumber(RowCells cells) =>
        cells.First(ImportField.RegisterNumber) is { Length: > 0 and <= 7 } cell && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;

    private string? LegalForm(RowCells cells)
    {
        foreach (var cell in cells.All(ImportField.LegalForm).OrderByDescending(cell => cell.All(char.IsDigit)))
        {
            if (matching.LegalForms.Find(cell) is { } form) return form.Code;
        }

        if (cells.First(ImportField.LegalForm) is not { Length: > 0 } unknown) return null;
        cells.Warn(LegalFormMatcher.IsAbbreviation(unknown) ? RowRules.LegalFormAbbreviated : RowRules.LegalFormUnknown, ImportField.LegalForm);
        return null;
    }

    private (string? Country, string? Region, string? City) Place(RowCells cells)
    {
        var country = CountryOf(cells);
        var found = cells.All(ImportField.Region).Select(matching.Regions.Find).FirstOrDefault(f => f.Region is not null || f.NamesNone);
        var city = cells.Text(ImportField.City, Organisation.CityLength) ?? found?.City;
        var regionCell = cells.First(ImportField.Region);
        if (found is not null || regionCell.Length == 0) return (country, InRussia(country) ? found?.Region?.Key : null, city);
        if (country is null && matching.Countries.Find(regionCell) is { } named) return (named.Code, null, city);
        if (InRussia(country)) cells.Warn(RowRules.RegionUnknown, ImportField.Region);
        return (country, null, city);
    }

    private bool InRussia(string? country) => (country ?? terms.HomeCountry) == "RU";

    private string? CountryOf(RowCells cells)
    {
        var cell = cells.First(ImportField.Country);
        if (cell.Length == 0) return null;
        if (matching.Countries.Find(cell) is { } country) return country.Code;
        cells.Warn(RowRules.CountryUnknown, ImportField.Country);
        return null;
    }

    private static string? Website(RowCells cells)
    {
        var cell = cells.First(ImportField.Website);
        if (cell.Length == 0) return null;
        var address = cell.Contains("://", StringComparison.Ordinal) ? cell : "https://" + cell;
        var right = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri!.Host.Contains('.', StringComparison.Ordinal) && address.Length <= Organisation.WebsiteLength;
        if (!right) cells.Warn(RowRules.WebsiteUnreadable, ImportField.Website);
        return right ? address : null;
    }

    private (DateOnly? JoinedOn, bool HasLeft, DateOnly? LeftOn, DepartureGround Ground) Leaving(RowCells cells)
    {
        var joinedOn = Date(cells, ImportField.JoinedOn);
        var leftOn = Date(cells, ImportField.LeftOn);
        if (leftOn < joinedOn) cells.Refuse(RowRules.LeftBeforeJoined, ImportField.LeftOn);
        var status = StatusOf(cells);
        if (leftOn is not null && status is not (ListedStatus.Left or ListedStatus.Silent)) cells.Warn(RowRules.StatusAgainstDate, ImportField.Status);
        var hasLeft = leftOn is not null || status == ListedStatus.Left;
        var ground = hasLeft ? StatusWords.Ground(cells.First(ImportField.LeftReason)) : DepartureGround.NotStated;
        if (StatusWords.EndedAs(ground) is { } ended && ended != terms.As) cells.Refuse(RowRules.OtherStanding, ImportField.LeftReason);
        return (joinedOn, hasLeft, leftOn, ground);
    }

    private ListedStatus StatusOf(RowCells cells)
    {
        var statuses = cells.All(ImportField.Status).Select(StatusIn).ToList();
        var status = statuses.Find(s => s is not (ListedStatus.Silent or ListedStatus.Unknown));
        if (status == ListedStatus.Silent && statuses.Contains(ListedStatus.Unknown)) cells.Warn(RowRules.StatusUnknown, ImportField.Status);
        if (status == ListedStatus.Suspended) cells.Warn(RowRules.StatusSuspended, ImportField.Status);
        ImportKind? meant = status switch
        {
            ListedStatus.Member => ImportKind.Members,
            ListedStatus.Candidate => ImportKind.Candidates,
            ListedStatus.Partner => ImportKind.Partners,
            _ => null,
        };
        if (meant is not null && meant != terms.As) cells.Refuse(RowRules.OtherStanding, ImportField.Status);
        return status;
    }

    /// <summary>A list has few words of status and many rows.</summary>
    private ListedStatus StatusIn(string cell)
    {
        if (statusesSeen.TryGetValue(cell, out var known)) return known;
        var status = StatusWords.Status(cell);
        if (statusesSeen.Count < 1_000) statusesSeen[cell] = status;
        return status;
    }

    private DateOnly? Date(RowCells cells, ImportField field)
    {
        var cell = cells.First(field);
        if (cell.Length == 0) return null;
        if (!FactDates.TryRead(cell, terms.DaysFrom1904, out var date)) cells.Refuse(RowRules.DateUnreadable, field);
        else if (date > terms.On) cells.Refuse(RowRules.DateInFuture, field);
        else return date;
        return null;
    }
}
