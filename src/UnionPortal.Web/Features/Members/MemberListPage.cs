using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Members;

/// <summary>One number of the register as the office reads it today.</summary>
public sealed record MemberRow(int Number, int OrganisationId, string Name, string Region, RegisterStanding Standing, DateOnly Since)
{
    /// <summary>The last day a candidate has before its review.</summary>
    public DateOnly? ReviewDueOn { get; init; }

    /// <summary>First day without the standing: past for the departed, ahead for those that gave notice.</summary>
    public DateOnly? DepartsOn { get; init; }

    public DepartureGround? Ground { get; init; }

    public bool Worsened { get; init; }

    public bool NoFigures { get; init; }

    public bool IsLeaving => DepartsOn is not null && !HasLeft;

    public bool HasLeft => Standing == RegisterStanding.Departed;

    public string Written => Number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    public Stamp Stamp => Standing switch
    {
        RegisterStanding.Good => Stamp.Member,
        RegisterStanding.Suspended => Stamp.Suspended,
        RegisterStanding.Candidate => Stamp.Candidate,
        RegisterStanding.UnderReview => Stamp.Waiting,
        RegisterStanding.Partner => Stamp.Partner,
        _ => Ground == DepartureGround.Expulsion ? Stamp.Expelled : Stamp.Departed,
    };
}

/// <summary>The office's list of members, candidates, partners and those who left.</summary>
public sealed record MemberListPage(MemberListFilter Filter, IReadOnlyList<MemberRow> Rows, Pager Pager, DateOnly Today)
{
    /// <summary>How many match in each standing, the chosen standing left aside.</summary>
    public required IReadOnlyDictionary<RegisterStanding, int> Counts { get; init; }

    /// <summary>How many the list holds.</summary>
    public required int Total { get; init; }

    public required IReadOnlyList<Option> Regions { get; init; }

    /// <summary>The last closed financial year, of which figures are asked.</summary>
    public int FinancialYear => Today.Year - 1;

    public int All => Counts.Values.Sum();
}
