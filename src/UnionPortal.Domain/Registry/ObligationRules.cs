using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Reports;
using UnionPortal.Domain.Standards;

namespace UnionPortal.Domain.Registry;

/// <summary>What of an organisation the charter sets days to.</summary>
public sealed record OrganisationDuties
{
    public Member? Member { get; init; }

    public Candidacy? Candidacy { get; init; }

    public Partner? Partner { get; init; }

    /// <summary>Requests for a recommendation put to it.</summary>
    public IReadOnlyList<Recommendation> Asked { get; init; } = [];

    public IReadOnlyList<SuspensionProposal> Suspensions { get; init; } = [];

    public IReadOnlyList<Expulsion> Expulsions { get; init; } = [];

    /// <summary>What it owes for the years the office has opened.</summary>
    public IReadOnlyList<ReportDuty> Reports { get; init; } = [];

    /// <summary>What it has certified itself to, with the standards.</summary>
    public IReadOnlyList<Certification> Certifications { get; init; } = [];
}

/// <summary>What of the union itself the charter sets days to.</summary>
public sealed record UnionDuties(DateOnly FoundedOn)
{
    public IReadOnlyList<GeneralMeeting> Meetings { get; init; } = [];

    public IReadOnlyList<BoardMeeting> BoardMeetings { get; init; } = [];

    /// <summary>The day the portal began to keep the register: no edition before it was owed by it. The founding where it is not known.</summary>
    public DateOnly KeptSince { get; init; } = FoundedOn;

    /// <summary>The day the latest edition describes; null before the first.</summary>
    public DateOnly? LastEdition { get; init; }

    /// <summary>Applications that wait for a decision, with the days their charter version gives.</summary>
    public IReadOnlyList<(Application Application, AdmissionTerms Terms)> Applications { get; init; } = [];

    public IReadOnlyList<Candidacy> Candidacies { get; init; } = [];

    /// <summary>The latest financial year for which the passport was run.</summary>
    public int? LastEligibilityYear { get; init; }

    public IReadOnlyList<Expulsion> Expulsions { get; init; } = [];
}

/// <summary>What is due and when: the calendar of the charter, for an organisation and for the union. Nothing follows by itself.</summary>
public static class ObligationRules
{
    /// <summary>What an organisation owes or may still do, the earliest first.</summary>
    [Clause("A14")]
    [Clause("A15")]
    public static IReadOnlyList<Obligation> Of(OrganisationDuties of, CharterTerms terms, DateOnly today)
    {
        List<Obligation> due = [];
        due.AddRange(of.Asked.Where(one => one.Answer == RecommendationAnswer.Awaited && one.ReplacedOn is null && one.Application.TakesRecommendations)
            .Select(one => new Obligation(ObligationKind.AnswerRecommendation, one.AnswerBy, "A15", one.Id, one.Application.Organisation)));
        if (of.Candidacy is { } candidacy && candidacy.StandsOn(today)) due.Add(new(ObligationKind.CandidacyEnds, candidacy.ReviewDueOn, "A14", candidacy.Id));
        if (of.Member is { } member && member.StandsOn(today) && terms.Report.Required)
            due.AddRange(ReportsOf(member, of.Reports, terms.Report, today));
        due.AddRange(of.Suspensions.Where(one => one.Decision.IsOpen && one.AnsweredOn is null)
            .Select(one => new Obligation(ObligationKind.AnswerSuspension, one.AnswerBy, "A19", one.Id)));
        due.AddRange(of.Expulsions.Where(one => one.IsOpen && one.AnsweredOn is null)
            .Select(one => new Obligation(ObligationKind.AnswerExpulsion, one.Meeting.ConvenedFor, "A18", one.Id)));
        due.AddRange(of.Expulsions.Where(one => one.StateOn(today) == ExpulsionState.Appealable)
            .Select(one => new Obligation(ObligationKind.AppealExpulsion, one.AppealUntil!.Value, "A18", one.Id)));
        if (of.Partner is { } partner && partner.StandsOn(today) && partner.AgreementOn(today)?.Until is { } until)
            due.Add(new(ObligationKind.AgreementEnds, until, "A16", partner.Id));
        due.AddRange(of.Certifications.Where(one => CertificationRules.IsToRenew(one, of.Certifications, terms.Certification, today))
            .Select(one => new Obligation(ObligationKind.CertificateEnds, one.Until!.Value, "U10", one.StandardId)));
        return InOrder(due);
    }

    /// <summary>What the union itself owes, the earliest first.</summary>
    [Clause("A20")]
    [Clause("A21")]
    [Clause("U8")]
    public static IReadOnlyList<Obligation> Of(UnionDuties of, CharterTerms terms, DateOnly today)
    {
        List<Obligation> due =
        [
            new(ObligationKind.GeneralMeeting, MeetingRules.NextDueOn(of.Meetings, of.FoundedOn, terms.Meeting), "A21"),
            new(ObligationKind.BoardMeeting, BoardMeetingDueOn(of.BoardMeetings, of.FoundedOn, terms.Board), "A20"),
            new(ObligationKind.Edition, EditionDueOn(of.LastEdition, of.KeptSince, terms.Publication), "U8"),
        ];
        due.AddRange(of.Applications.Where(one => one.Application is { State: ApplicationState.Submitted })
            .Select(one => new Obligation(ObligationKind.DecideApplication, one.Application.DecideBy(one.Terms, today)!.Value, "A15", one.Application.Id, one.Application.Organisation)));
        due.AddRange(of.Candidacies.Where(one => one.StandsOn(today))
            .Select(one => new Obligation(ObligationKind.ReviewCandidacy, one.ReviewDueOn, "A14", one.Id, one.Organisation)));
        if (EligibilityRunDueOn(of.LastEligibilityYear, of.FoundedOn, of.KeptSince, terms.Report, today) is { } run) due.Add(new(ObligationKind.EligibilityRun, run, "A12"));
        due.AddRange(of.Expulsions.Where(one => one.Adopted == true && one.CopySentOn is null && terms.Expulsion.DecisionCopyDays > 0)
            .Select(one => new Obligation(ObligationKind.SendDecision, one.Resolution!.Record.On.AddDays(terms.Expulsion.DecisionCopyDays), "A18", one.Id, one.Member.Organisation)));
        return InOrder(due);
    }

    /// <summary>The last day by which the board must meet again: half a year after its latest meeting, or after the founding (A20).</summary>
    [Clause("A20")]
    public static DateOnly BoardMeetingDueOn(IEnumerable<BoardMeeting> held, DateOnly unionFoundedOn, BoardTerms terms) =>
        held.Select(one => one.HeldOn).DefaultIfEmpty(unionFoundedOn).Max().AddMonths(terms.MaxIntervalMonths);

    /// <summary>
    /// The last day by which the next edition of the member list must come out (U8). The first is counted from the day the register
    /// began to be kept here: what came out on paper before is not the portal's to count.
    /// </summary>
    [Clause("U8")]
    public static DateOnly EditionDueOn(DateOnly? lastEdition, DateOnly keptSince, PublicationTerms terms) =>
        (lastEdition ?? keptSince).AddMonths(terms.IntervalMonths);

    /// <summary>The day of the report in a year; a day the month has not is its last.</summary>
    [Clause("U11")]
    public static DateOnly ReportOn(int year, ReportTerms terms) =>
        new(year, terms.DueMonth, Math.Min(terms.DueDay, DateTime.DaysInMonth(year, terms.DueMonth)));

    /// <summary>The reports of open years that have not arrived; where none is missing, the next to come.</summary>
    private static List<Obligation> ReportsOf(Member member, IReadOnlyList<ReportDuty> open, ReportTerms terms, DateOnly today)
    {
        List<Obligation> missing = [.. open.Where(one => one.ArrivedOn is null).Select(one => new Obligation(ObligationKind.YearlyReport, one.DueOn, "U11", one.Year))];
        if (missing.Count > 0) return missing;
        DateOnly next = NextReportOn(member.AdmittedOn, terms, today);
        bool isIn = open.Any(one => one.Year == next.Year - 1);
        return [new Obligation(ObligationKind.YearlyReport, isIn ? ReportOn(next.Year + 1, terms) : next, "U11")];
    }

    /// <summary>The next report a member owes: for the year it was admitted in, and for every year after, in the year that follows.</summary>
    [Clause("U11")]
    public static DateOnly NextReportOn(DateOnly admittedOn, ReportTerms terms, DateOnly today)
    {
        int year = Math.Max(today.Year, admittedOn.Year + 1);
        DateOnly on = ReportOn(year, terms);
        return on >= today ? on : ReportOn(year + 1, terms);
    }

    /// <summary>
    /// The passport of a financial year is run when its reports are in; null where a union is too young to have one. The first is the
    /// one that falls due after the register began to be kept here.
    /// </summary>
    [Clause("A12")]
    public static DateOnly? EligibilityRunDueOn(int? lastYear, DateOnly unionFoundedOn, DateOnly keptSince, ReportTerms terms, DateOnly today)
    {
        int first = Math.Max(ReportOn(keptSince.Year, terms) < keptSince ? keptSince.Year : keptSince.Year - 1, unionFoundedOn.Year);
        int wanted = lastYear is { } last ? last + 1 : Math.Max(today.Year - 1, first);
        return wanted > today.Year ? null : ReportOn(wanted + 1, terms);
    }

    private static List<Obligation> InOrder(List<Obligation> due) => [.. due.OrderBy(one => one.DueOn).ThenBy(one => one.Kind).ThenBy(one => one.Subject)];
}
