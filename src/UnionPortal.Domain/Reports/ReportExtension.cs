using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Reports;

/// <summary>More time for one member, asked before the day and granted or refused by the office.</summary>
[Clause("U11")]
public class ReportExtension
{
    public const int ReasonLength = 1000;

    private ReportExtension() { }

    public ReportExtension(ReportingPeriod period, Organisation organisation, ReportDuty duty, bool isAskedAlready, DateOnly wantedUntil, string reason, Person by, ReportTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ExtensionRules.ObjectionsToAsking(period, duty, isAskedAlready, wantedUntil, reason, terms, today));
        Period = period;
        Organisation = organisation;
        WantedUntil = wantedUntil;
        Reason = reason;
        AskedBy = by;
        AskedOn = today;
    }

    public int Id { get; private set; }

    public int PeriodId { get; private set; }

    public ReportingPeriod Period { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public Person AskedBy { get; private set; } = null!;

    public DateOnly AskedOn { get; private set; }

    public DateOnly WantedUntil { get; private set; }

    public string Reason { get; private set; } = "";

    public DateOnly? DecidedOn { get; private set; }

    /// <summary>The new last day; null while undecided and where it was refused.</summary>
    public DateOnly? GrantedUntil { get; private set; }

    /// <summary>What the office says to it.</summary>
    public string? Answer { get; private set; }

    public int Version { get; private set; }

    public bool IsOpen => DecidedOn is null;

    public void Grant(DateOnly until, string? answer, ReportTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ExtensionRules.ObjectionsToGranting(this, until, terms));
        GrantedUntil = until;
        Decide(answer, today);
    }

    public void Refuse(string? answer, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ExtensionRules.ObjectionsToRefusing(this, answer));
        Decide(answer, today);
    }

    private void Decide(string? answer, DateOnly today)
    {
        Answer = answer;
        DecidedOn = today;
    }
}
