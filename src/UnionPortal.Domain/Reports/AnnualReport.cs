using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Reports;

/// <summary>How a report stands; one that was not begun is not there.</summary>
public enum ReportState
{
    Draft,
    Submitted,

    /// <summary>The office returned sections; the next version is being written.</summary>
    Returned,
    Accepted,

    /// <summary>The organisation corrects what it has submitted; the version before holds until then.</summary>
    Correcting,
}

/// <summary>
/// What a member reports on a year (U11). A correction is a version of its own and every earlier one stays readable; once the year is
/// closed nothing changes any more.
/// </summary>
[Clause("U11")]
public class AnnualReport
{
    public const int NumberLength = 20;

    private readonly List<ReportVersion> versions = [];
    private readonly List<ReportedPart> parts = [];

    private AnnualReport() { }

    /// <param name="prefilled">Answers taken over from the year before, by section.</param>
    public AnnualReport(ReportingPeriod period, Organisation organisation, bool isOwed, IReadOnlyDictionary<string, ReportAnswers> prefilled, Person? by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ReportRules.ObjectionsToBeginning(period, isOwed));
        Period = period;
        Organisation = organisation;
        StartedBy = by;
        StartedOn = today;
        versions.Add(new ReportVersion(1, ReportCatalogue.Parts.Select(part =>
            new ReportSection(part.Key, prefilled.GetValueOrDefault(part.Key)?.Write() ?? "", false, true, null)), [], today));
    }

    public int Id { get; private set; }

    public int PeriodId { get; private set; }

    public ReportingPeriod Period { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>Year and number in the register, <c>2025/0417</c>; given with the first submission.</summary>
    public string? Number { get; private set; }

    public ReportState State { get; private set; }

    public DateOnly StartedOn { get; private set; }

    public Person? StartedBy { get; private set; }

    /// <summary>The day its first version was submitted: from then on nothing is overdue.</summary>
    public DateOnly? ArrivedOn { get; private set; }

    /// <summary>Whether a second person of the organisation has to sign.</summary>
    public bool WantsSecondSignature { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<ReportVersion> Versions => versions;

    /// <summary>The figures of the last version submitted, beside the report itself so that a year is summed up without its versions.</summary>
    public ReportFigures Reported { get; private set; } = new();

    /// <summary>The same by region and group.</summary>
    public IReadOnlyList<ReportedPart> Parts => parts;

    /// <summary>The version that is being written, or the last one submitted.</summary>
    public ReportVersion Current => versions.MaxBy(one => one.Number)!;

    public ReportVersion? LastSubmitted => versions.Where(one => one.SubmittedOn is not null).MaxBy(one => one.Number);

    public ReportVersion? InForce => versions.Where(one => one.AcceptedOn is not null).MaxBy(one => one.Number);

    public void Write(string part, ReportAnswers answers, bool finished, Person? by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ReportRules.ObjectionsToWriting(this, part));
        Current.Write(part, answers, finished, by, today);
    }

    public void Attach(ReportFile file)
    {
        ForbiddenActException.ThrowIfAny(ReportRules.ObjectionsToAttaching(this));
        Current.Attach(file);
    }

    public void Detach(ReportFile file)
    {
        ForbiddenActException.ThrowIfAny(ReportRules.ObjectionsToWriting(this, ReportCatalogue.Assessment));
        Current.Detach(file);
    }

    /// <summary>The first of two signatures: the report waits for a colleague.</summary>
    public void Sign(Person by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ReportRules.ObjectionsToSigning(this));
        WantsSecondSignature = true;
        Current.Sign(by, today);
    }

    public void Submit(int registerNumber, Person by, bool byOneAlone, IncomeTerms terms, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ReportRules.ObjectionsToSubmitting(this, by, byOneAlone));
        if (byOneAlone) WantsSecondSignature = false;
        Number ??= string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Period.Year}/{registerNumber:0000}");
        ArrivedOn ??= today;
        Current.Submit(by, terms, today);
        State = ReportState.Submitted;
        Reported = Current.Figures with { };
        parts.Clear();
        parts.AddRange(ReportedPart.Of(this, Current));
    }

    public void Accept(DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ReportRules.ObjectionsToReviewing(this));
        Current.Accept(today);
        State = ReportState.Accepted;
    }

    /// <param name="comments">What is asked for, by section.</param>
    public void Return(IReadOnlyDictionary<string, string> comments, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ReportRules.ObjectionsToReturning(this, comments));
        ReportVersion returned = Current;
        returned.Return(comments, today);
        versions.Add(returned.Next(comments, today));
        State = ReportState.Returned;
    }

    /// <summary>Begins the next version from what was submitted.</summary>
    public void Correct(DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(ReportRules.ObjectionsToCorrecting(this));
        versions.Add(Current.Next(null, today));
        State = ReportState.Correcting;
    }
}
