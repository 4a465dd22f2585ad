using FluentValidation;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Reports.Sheets;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports.Submission;

/// <summary>The declaration under the answers.</summary>
[TextTopic("Reports")]
public sealed class SubmitReportForm
{
    public bool Confirms { get; set; }
}

public sealed class SubmitReportFormValidator : AbstractValidator<SubmitReportForm>
{
    public SubmitReportFormValidator() => RuleFor(form => form.Confirms).Equal(true).WithErrorCode("NotTicked");
}

/// <summary>All answers before they are submitted, with what still stands in the way.</summary>
public sealed record AnswersPage(ReportSheet Sheet, IReadOnlyList<Objection> Missing, SubmitReportForm Form)
{
    public IReadOnlyList<Objection> Objections { get; init; } = [];

    public bool IsDraft => Sheet.State == ReportVersionState.Draft;

    /// <summary>A colleague has signed and waits for the second signature.</summary>
    public bool WaitsForSecond { get; init; }

    /// <summary>The colleague who signed is the reader.</summary>
    public bool SignedByReader { get; init; }
}

/// <summary>"It is done".</summary>
public sealed record SubmittedPage(int Id, string Number, int Version, DateOnly On, int Year);
