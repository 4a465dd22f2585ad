using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>Everything a row can be refused for or warned about, beside what is wrong with its numbers.</summary>
public static class RowRules
{
    public static readonly Objection NameMissing = new("ImportNameMissing");
    public static readonly Objection NameCut = new("ImportNameCut");
    public static readonly Objection DateUnreadable = new("ImportDateUnreadable");
    public static readonly Objection DateInFuture = new("ImportDateInFuture");
    public static readonly Objection LeftBeforeJoined = new("ImportLeftBeforeJoined");
    public static readonly Objection DuplicateInFile = new("ImportDuplicateInFile");
    public static readonly Objection TooManyCells = new("ImportTooManyCells");
    public static readonly Objection OtherStanding = new("ImportOtherStanding");
    public static readonly Objection StandsOtherwise = new("ImportStandsOtherwise");
    public static readonly Objection HasDeparted = new("ImportHasDeparted");

    public static readonly Objection RegionUnknown = new("ImportRegionUnknown");
    public static readonly Objection CountryUnknown = new("ImportCountryUnknown");
    public static readonly Objection LegalFormUnknown = new("ImportLegalFormUnknown");
    public static readonly Objection LegalFormAbbreviated = new("ImportLegalFormAbbreviated");
    public static readonly Objection StatusUnknown = new("ImportStatusUnknown");
    public static readonly Objection StatusSuspended = new("ImportStatusSuspended");
    public static readonly Objection StatusAgainstDate = new("ImportStatusAgainstDate");
    public static readonly Objection WebsiteUnreadable = new("ImportWebsiteUnreadable");
    public static readonly Objection BrokenQuote = new("ImportBrokenQuote");
    public static readonly Objection CellCut = new("ImportCellCut");
}
