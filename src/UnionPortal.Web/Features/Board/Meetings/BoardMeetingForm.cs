using FluentValidation;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Board.Meetings;

/// <summary>A meeting of the board that was held.</summary>
[TextTopic("BoardMeetings")]
public sealed class BoardMeetingForm
{
    public DateOnly? HeldOn { get; set; }

    public BoardMeetingMode? Mode { get; set; }

    /// <summary>Number of the minutes.</summary>
    public string? Reference { get; set; }

    public string? Subject { get; set; }

    /// <summary>Ids of decisions taken there; what nobody names was decided between meetings.</summary>
    public List<int> Decisions { get; set; } = [];
}

public sealed class BoardMeetingFormValidator : AbstractValidator<BoardMeetingForm>
{
    public BoardMeetingFormValidator()
    {
        RuleFor(form => form.HeldOn).NotNull();
        RuleFor(form => form.Mode).NotNull().IsInEnum();
        RuleFor(form => form.Reference).NotEmpty().MaximumLength(BoardMeeting.ReferenceLength);
        RuleFor(form => form.Subject).NotEmpty().MaximumLength(BoardMeeting.SubjectLength);
    }
}
