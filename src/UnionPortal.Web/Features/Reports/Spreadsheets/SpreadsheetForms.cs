using FluentValidation;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Reports.Writing;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports.Spreadsheets;

/// <summary>The filled-in form, handed in.</summary>
[TextTopic("Spreadsheet")]
public sealed class UploadSpreadsheetForm
{
    public IFormFile? File { get; set; }
}

public sealed class UploadSpreadsheetFormValidator : AbstractValidator<UploadSpreadsheetForm>
{
    public UploadSpreadsheetFormValidator() => RuleFor(form => form.File).NotNull();
}

/// <summary>What was read from a spreadsheet, as its reader corrected it: the sections in which something changes.</summary>
[TextTopic("Spreadsheet")]
public sealed class TakeSpreadsheetForm
{
    public List<ReadSectionForm> Sections { get; set; } = [];

    /// <summary>Figures far from last year's are right.</summary>
    public bool Confirmed { get; set; }
}

[TextTopic("Spreadsheet")]
public sealed class ReadSectionForm
{
    public string? Part { get; set; }

    public SectionForm Section { get; set; } = new();
}

public sealed class TakeSpreadsheetFormValidator : AbstractValidator<TakeSpreadsheetForm>
{
    public TakeSpreadsheetFormValidator()
    {
        RuleFor(form => form.Sections).Must(sections => sections.Count > 0 && sections.Count <= ReportCatalogue.Parts.Count).WithErrorCode("NoSections");
        RuleFor(form => form.Sections).Must(sections => sections.DistinctBy(one => one.Part).Count() == sections.Count && sections.TrueForAll(one => one.Part is not null && ReportCatalogue.Find(one.Part) is not null))
            .WithErrorCode("NoSections");
        RuleForEach(form => form.Sections).ChildRules(one => one.RuleFor(section => section.Section).SetValidator(new SectionFormValidator()));
    }
}
