using FluentValidation;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Meetings.Minutes;

/// <summary>The minutes of a meeting in one language, as the page and the paper tell them; composed from the rows each time.</summary>
public sealed record MinutesSheet
{
    public required int Number { get; init; }

    public required string Language { get; init; }

    public required DateOnly On { get; init; }

    public required IReadOnlyList<(string Label, string Value)> Facts { get; init; }

    public required IReadOnlyList<AttendantLine> Attendants { get; init; }

    public required IReadOnlyList<string> Quorum { get; init; }

    public required IReadOnlyList<MinutesItem> Items { get; init; }

    /// <summary>Null while it is a draft.</summary>
    public string? Chair { get; init; }

    public string? Secretary { get; init; }
}

public sealed record AttendantLine(string Organisation, string Person, string Basis, string Stays);

/// <summary>One question in the minutes.</summary>
/// <param name="Counts">Every figure of the count with its name; empty where nothing was decided.</param>
public sealed record MinutesItem(
    int Number, string Text, string Sha256, IReadOnlyList<string> Wordings, IReadOnlyList<string> Speakers, IReadOnlyList<(string Label, string Value)> Counts,
    IReadOnlyList<string> Reckoning, IReadOnlyList<string> Votes, string? Decided, string? Remark, bool HasItem);

/// <summary>The page of the minutes.</summary>
public sealed record MinutesPage(MinutesSheet Sheet, ApprovedLine? Approved, IReadOnlyList<Objection> Against, IReadOnlyList<Objection> Refused, bool MayKeep, ApproveMinutesForm Form);

public sealed record ApprovedLine(DateOnly On, string Sha256);

public sealed record RemarkPage(int Meeting, int Item, string Text, IReadOnlyList<Objection> Refused, RemarkForm Form);

/// <summary>Who answers for the minutes.</summary>
[TextTopic("Minutes")]
public sealed class ApproveMinutesForm
{
    public string? Chair { get; set; }

    public string? Secretary { get; set; }

    public int? Version { get; set; }
}

public sealed class ApproveMinutesFormValidator : AbstractValidator<ApproveMinutesForm>
{
    public ApproveMinutesFormValidator()
    {
        RuleFor(form => form.Chair).NotEmpty().MaximumLength(MeetingMinutes.NameLength);
        RuleFor(form => form.Secretary).NotEmpty().MaximumLength(MeetingMinutes.NameLength);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>What the office adds to a question.</summary>
[TextTopic("Minutes")]
public sealed class RemarkForm
{
    public string? TextRu { get; set; }

    public string? TextEn { get; set; }

    public int? Version { get; set; }
}

public sealed class RemarkFormValidator : AbstractValidator<RemarkForm>
{
    public RemarkFormValidator()
    {
        RuleFor(form => form.TextRu).MaximumLength(AgendaItem.RemarkLength);
        RuleFor(form => form.TextEn).MaximumLength(AgendaItem.RemarkLength);
        RuleFor(form => form.Version).NotNull();
    }
}
