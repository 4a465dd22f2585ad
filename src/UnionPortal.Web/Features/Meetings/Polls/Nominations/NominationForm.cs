using FluentValidation;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Meetings.Polls.Nominations;

/// <summary>A candidate: for the board one of those who speak for a member, for other bodies any person.</summary>
[TextTopic("Polls")]
public sealed class NominationForm
{
    /// <summary>Register number of the member, for the board.</summary>
    public string? Number { get; set; }

    /// <summary>Database id of the person who speaks for it, for the board.</summary>
    public int? Person { get; set; }

    public string? FamilyName { get; set; }

    public string? GivenName { get; set; }

    public string? Patronymic { get; set; }

    public string? LatinName { get; set; }

    public string? Email { get; set; }

    public string? MeritRu { get; set; }

    public string? MeritEn { get; set; }
}

public sealed class NominationFormValidator : AbstractValidator<NominationForm>
{
    public NominationFormValidator()
    {
        RuleFor(form => form.Person).NotNull().When(OfMember);
        RuleFor(form => form.FamilyName).NotEmpty().MaximumLength(Domain.Organisations.Person.NameLength).Unless(OfMember);
        RuleFor(form => form.GivenName).NotEmpty().MaximumLength(Domain.Organisations.Person.NameLength).Unless(OfMember);
        RuleFor(form => form.Patronymic).MaximumLength(Domain.Organisations.Person.NameLength);
        RuleFor(form => form.LatinName).MaximumLength(Domain.Organisations.Person.NameLength * 2);
        RuleFor(form => form.Email).NotEmpty().EmailAddress().MaximumLength(Domain.Organisations.Person.EmailLength).Unless(OfMember);
        RuleFor(form => form.MeritRu).MaximumLength(PollCandidate.MeritLength);
        RuleFor(form => form.MeritEn).MaximumLength(PollCandidate.MeritLength);
    }

    private static bool OfMember(NominationForm form) => !string.IsNullOrWhiteSpace(form.Number);
}
