using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Organisations.Changes;

/// <summary>What is now true of an organisation; the page brings what stands, and what differs is proposed.</summary>
[TextTopic("Changes")]
public sealed class ChangeForm
{
    public const int MostFounders = 60;

    public string? FullName { get; set; }

    public string? ShortName { get; set; }

    public string? EnglishName { get; set; }

    public string? Region { get; set; }

    public string? City { get; set; }

    public string? Website { get; set; }

    public string? HeadFamilyName { get; set; }

    public string? HeadGivenName { get; set; }

    public string? HeadPatronymic { get; set; }

    public string? HeadLatinName { get; set; }

    public string? HeadPosition { get; set; }

    /// <summary>The day the new name or head began.</summary>
    public DateOnly? From { get; set; }

    public List<ChangedFounder> Founders { get; set; } = [];

    public string? Note { get; set; }
}

/// <summary>One founder, or several alike in one line; an empty line says nothing.</summary>
[TextTopic("Changes")]
public sealed class ChangedFounder
{
    public string? Name { get; set; }

    public FounderKind? Kind { get; set; }

    public int? Count { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name);

    public ProposedFounder ToFounder() => new(Name!.Trim(), Kind!.Value, Count ?? 1);
}

public sealed class ChangeFormValidator : AbstractValidator<ChangeForm>
{
    public ChangeFormValidator(ReferenceBook book)
    {
        RuleFor(form => form.FullName).NotEmpty().MaximumLength(OrganisationName.FullLength);
        RuleFor(form => form.ShortName).MaximumLength(OrganisationName.ShortLength);
        RuleFor(form => form.EnglishName).MaximumLength(OrganisationName.FullLength);
        RuleFor(form => form.Region).Must(key => string.IsNullOrEmpty(key) || book.Region(key) is not null);
        RuleFor(form => form.City).MaximumLength(Organisation.CityLength);
        RuleFor(form => form.Website).MaximumLength(Organisation.WebsiteLength).Must(IsWebAddress).WithErrorCode("WebAddress");
        RuleFor(form => form.HeadFamilyName).MaximumLength(Person.NameLength);
        RuleFor(form => form.HeadGivenName).MaximumLength(Person.NameLength);
        When(form => !string.IsNullOrWhiteSpace(form.HeadFamilyName), () => RuleFor(form => form.HeadGivenName).NotEmpty());
        RuleFor(form => form.HeadPatronymic).MaximumLength(Person.NameLength);
        RuleFor(form => form.HeadLatinName).MaximumLength(Person.NameLength);
        RuleFor(form => form.HeadPosition).MaximumLength(Representative.PositionLength);
        RuleFor(form => form.Founders).Must(rows => rows.Count <= ChangeForm.MostFounders);
        RuleForEach(form => form.Founders).SetValidator(new ChangedFounderValidator());
        RuleFor(form => form.Note).MaximumLength(OrganisationChange.NoteLength);
    }

    private static bool IsWebAddress(string? typed) => string.IsNullOrWhiteSpace(typed)
        || Uri.TryCreate(typed.Contains("://", StringComparison.Ordinal) ? typed.Trim() : "https://" + typed.Trim(), UriKind.Absolute, out Uri? address)
        && address.Scheme is "http" or "https" && address.Host.Contains('.', StringComparison.Ordinal);
}

public sealed class ChangedFounderValidator : AbstractValidator<ChangedFounder>
{
    public ChangedFounderValidator() => When(row => !row.IsEmpty, () =>
    {
        RuleFor(row => row.Name).MaximumLength(Founder.NameLength);
        RuleFor(row => row.Kind).NotNull().IsInEnum();
        RuleFor(row => row.Count).GreaterThan(0);
    });
}

/// <summary>What the office decides on a proposed change.</summary>
[TextTopic("Changes")]
public enum ChangeVerdict
{
    Approve,
    Decline,
}

[TextTopic("Changes")]
public sealed class VerdictForm
{
    public ChangeVerdict? Verdict { get; set; }

    /// <summary>Told to the organisation; asked for when the office declines.</summary>
    public string? Answer { get; set; }

    /// <summary>The version of the change the person saw.</summary>
    public int? Version { get; set; }
}

public sealed class VerdictFormValidator : AbstractValidator<VerdictForm>
{
    public VerdictFormValidator()
    {
        RuleFor(form => form.Verdict).NotNull().IsInEnum();
        RuleFor(form => form.Version).NotNull();
        RuleFor(form => form.Answer).MaximumLength(OrganisationChange.NoteLength);
    }
}
