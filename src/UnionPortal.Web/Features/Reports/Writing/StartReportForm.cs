using FluentValidation;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports.Writing;

/// <summary>Which report is to be begun.</summary>
[TextTopic("Reports")]
public sealed class StartReportForm
{
    public int? Organisation { get; set; }

    public int? Year { get; set; }
}

public sealed class StartReportFormValidator : AbstractValidator<StartReportForm>
{
    public StartReportFormValidator()
    {
        RuleFor(form => form.Organisation).NotNull();
        RuleFor(form => form.Year).NotNull();
    }
}
