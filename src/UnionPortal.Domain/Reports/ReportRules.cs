using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Reports;

/// <summary>What may be done with a report, and when (U11).</summary>
public static class ReportRules
{
    public static readonly Objection NotOwed = new("ReportNotOwed", "U11");
    public static readonly Objection NotOpen = new("ReportNotOpen", "U11");
    public static readonly Objection SectionNotReturned = new("ReportSectionNotReturned", "U11");
    public static readonly Objection TooManyFiles = new("ReportTooManyFiles");
    public static readonly Objection Unfinished = new("ReportUnfinished", "U11");
    public static readonly Objection SignatureMissing = new("ReportSignatureMissing", "U11");
    public static readonly Objection SamePerson = new("ReportSamePerson", "U11");
    public static readonly Objection SignedAlready = new("ReportSignedAlready", "U11");
    public static readonly Objection NotSubmitted = new("ReportNotSubmitted", "U11");
    public static readonly Objection NothingReturned = new("ReportNothingReturned", "U11");
    public static readonly Objection NothingToCorrect = new("ReportNothingToCorrect", "U11");

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToBeginning(ReportingPeriod period, bool isOwed)
    {
        List<Objection> objections = [.. Frozen(period)];
        if (!isOwed) objections.Add(NotOwed.With(period.Year));
        return objections;
    }

    /// <summary>A returned report is open only where the office asked for something.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToWriting(AnnualReport report, string part)
    {
        List<Objection> objections = [.. Frozen(report.Period)];
        if (report.Current.State != ReportVersionState.Draft) objections.Add(NotOpen);
        else if (report.Current.Section(part)?.IsOpen != true) objections.Add(SectionNotReturned);
        return objections;
    }

    public static IReadOnlyList<Objection> ObjectionsToAttaching(AnnualReport report)
    {
        List<Objection> objections = [.. ObjectionsToWriting(report, ReportCatalogue.Assessment)];
        if (report.Current.Files.Count >= ReportFile.Most) objections.Add(TooManyFiles.With(ReportFile.Most));
        return objections;
    }

    /// <summary>What keeps the report from being signed or submitted, whoever does it.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToFinishing(AnnualReport report)
    {
        List<Objection> objections = [.. Frozen(report.Period)];
        if (report.Current.State != ReportVersionState.Draft) return [.. objections, NotOpen];
        int unfinished = report.Current.Sections.Count(section => !section.Finished);
        if (unfinished > 0) objections.Add(Unfinished.With(unfinished));
        else objections.AddRange(ReportChecks.Across(report.Current));
        return objections;
    }

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToSigning(AnnualReport report)
    {
        List<Objection> objections = [.. ObjectionsToFinishing(report)];
        if (report.Current.SignedOn is not null) objections.Add(SignedAlready);
        return objections;
    }

    /// <param name="byOneAlone">The organisation says that one signature is enough.</param>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToSubmitting(AnnualReport report, Person by, bool byOneAlone)
    {
        List<Objection> objections = [.. ObjectionsToFinishing(report)];
        if (byOneAlone || objections.Count > 0) return objections;
        if (report.Current.SignedBy is not { } first) objections.Add(SignatureMissing);
        else if (ReferenceEquals(first, by) || (first.Id != 0 && first.Id == by.Id)) objections.Add(SamePerson);
        return objections;
    }

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToReviewing(AnnualReport report)
    {
        List<Objection> objections = [.. Frozen(report.Period)];
        if (report.Current.State != ReportVersionState.Submitted) objections.Add(NotSubmitted);
        return objections;
    }

    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToReturning(AnnualReport report, IReadOnlyDictionary<string, string> comments)
    {
        List<Objection> objections = [.. ObjectionsToReviewing(report)];
        if (!comments.Any(one => ReportCatalogue.Find(one.Key) is not null && !string.IsNullOrWhiteSpace(one.Value))) objections.Add(NothingReturned);
        return objections;
    }

    /// <summary>Only what has been submitted can be corrected; a draft is simply written on.</summary>
    [Clause("U11")]
    public static IReadOnlyList<Objection> ObjectionsToCorrecting(AnnualReport report)
    {
        List<Objection> objections = [.. Frozen(report.Period)];
        if (report.Current.State is not (ReportVersionState.Submitted or ReportVersionState.Accepted)) objections.Add(NothingToCorrect);
        return objections;
    }

    private static IEnumerable<Objection> Frozen(ReportingPeriod period) => period.IsOpen ? [] : [ReportingPeriodRules.Closed.With(period.Year)];
}
