using FluentValidation;
using UnionPortal.Domain.Board;

namespace UnionPortal.Web.Features.Bodies.Offices;

public enum OfficerKind
{
    President,
    ExecutiveDirector,
}

public enum StaffKind
{
    Office,
    Administrator,
}

/// <summary>Who becomes president or executive director, by which decision, from when (U15).</summary>
public sealed class OfficerForm : PersonFields
{
    public OfficerKind? Kind { get; set; }

    public DateOnly? From { get; set; }

    public AppointmentKind AsKind => Kind == OfficerKind.President ? AppointmentKind.President : AppointmentKind.ExecutiveDirector;
}

public sealed class OfficerFormValidator : AbstractValidator<OfficerForm>
{
    public OfficerFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum();
        this.RulesOfPerson();
        RuleFor(form => form.From).NotNull();
        this.RulesOfBasis();
    }
}

/// <summary>Who works in the office, or keeps the portal; no body decides on that.</summary>
public sealed class StaffForm : PersonFields
{
    public StaffKind? Kind { get; set; }

    public DateOnly? From { get; set; }

    public AppointmentKind AsKind => Kind == StaffKind.Administrator ? AppointmentKind.Administrator : AppointmentKind.Office;
}

public sealed class StaffFormValidator : AbstractValidator<StaffForm>
{
    public StaffFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum();
        this.RulesOfPerson();
        RuleFor(form => form.From).NotNull();
    }
}

public sealed class OfficeEndingForm
{
    /// <summary>The first day without the office.</summary>
    public DateOnly? On { get; set; }

    public int? Version { get; set; }
}

public sealed class OfficeEndingFormValidator : AbstractValidator<OfficeEndingForm>
{
    public OfficeEndingFormValidator()
    {
        RuleFor(form => form.On).NotNull();
        RuleFor(form => form.Version).NotNull();
    }
}
