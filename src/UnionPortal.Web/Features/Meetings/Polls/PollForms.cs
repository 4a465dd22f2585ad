using FluentValidation;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Features.Meetings.Holding;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>How a question is put to the vote; times are those of the union's clocks.</summary>
[TextTopic("Polls")]
public sealed class PollForm
{
    public PollMode? Mode { get; set; }

    /// <summary>Seats to be filled, for an election.</summary>
    public int? Seats { get; set; }

    public DateOnly? OpensOn { get; set; }

    public string? OpensAt { get; set; }

    public DateOnly? ClosesOn { get; set; }

    public string? ClosesAt { get; set; }

    public PollPlan PlanIn(UnionCalendar calendar) => new(
        Mode!.Value, calendar.At(OpensOn!.Value, ClockTime.Read(OpensAt)!.Value), calendar.At(ClosesOn!.Value, ClockTime.Read(ClosesAt)!.Value), Seats ?? 0);
}

public sealed class PollFormValidator : AbstractValidator<PollForm>
{
    private const int MostSeats = 100;

    public PollFormValidator()
    {
        RuleFor(form => form.Mode).NotNull().IsInEnum();
        RuleFor(form => form.Seats).InclusiveBetween(0, MostSeats);
        RuleFor(form => form.OpensOn).NotNull();
        RuleFor(form => form.ClosesOn).NotNull();
        RuleFor(form => form.OpensAt).NotEmpty().Must(IsTime).WithErrorCode("Clock");
        RuleFor(form => form.ClosesAt).NotEmpty().Must(IsTime).WithErrorCode("Clock");
    }

    private static bool IsTime(string? time) => string.IsNullOrWhiteSpace(time) || ClockTime.Read(time) is not null;
}

/// <summary>A filled-in ballot: an answer to each question.</summary>
[TextTopic("Polls")]
public class BallotForm
{
    public List<BallotAnswer> Answers { get; set; } = [];

    /// <summary>The answers as the poll asks them: where the most votes elect, a name that is not marked got no vote.</summary>
    public IReadOnlyDictionary<int, PollChoice> ChoicesFor(Poll poll)
    {
        var given = Answers.Where(one => one.Choice is not null).DistinctBy(one => one.Question).ToDictionary(one => one.Question, one => one.Choice!.Value);
        if (poll.MarksAtMost is null) return given;
        foreach (int question in poll.Questions) given.TryAdd(question, PollChoice.Abstained);
        return given;
    }
}

public sealed class BallotAnswer
{
    public int Question { get; set; }

    public PollChoice? Choice { get; set; }
}

public sealed class BallotFormValidator : AbstractValidator<BallotForm>
{
    public BallotFormValidator() =>
        RuleForEach(form => form.Answers).Must(one => one.Choice is null or PollChoice.For or PollChoice.Against or PollChoice.Abstained or PollChoice.Recused).WithErrorCode("Choice");
}

/// <summary>The vote of an organisation as it is entered for it: by its number in the register.</summary>
[TextTopic("Polls")]
public sealed class PaperEntryForm : BallotForm
{
    public string? Number { get; set; }
}

public sealed class PaperEntryFormValidator : AbstractValidator<PaperEntryForm>
{
    public PaperEntryFormValidator()
    {
        RuleFor(form => form.Number).NotEmpty();
        RuleForEach(form => form.Answers).Must(one => one.Choice is null || Enum.IsDefined(one.Choice.Value)).WithErrorCode("Choice");
    }
}

/// <summary>Votes of the room, line by line; the rest may vote alike.</summary>
[TextTopic("Polls")]
public sealed class RoomForm
{
    public List<RoomLine> Lines { get; set; } = [];

    /// <summary>How everybody voted who is in the list without a mark of its own; null where those gave no vote.</summary>
    public PollChoice? Rest { get; set; }

    public Dictionary<int, PollChoice> Marked() => Lines.Where(one => (one.Choice ?? Rest) is not null).DistinctBy(one => one.Organisation)
        .ToDictionary(one => one.Organisation, one => (one.Choice ?? Rest)!.Value);
}

public sealed class RoomLine
{
    public int Organisation { get; set; }

    public PollChoice? Choice { get; set; }
}

public sealed class RoomFormValidator : AbstractValidator<RoomForm>
{
    public RoomFormValidator()
    {
        RuleFor(form => form.Rest).IsInEnum();
        RuleForEach(form => form.Lines).Must(one => one.Choice is null || Enum.IsDefined(one.Choice.Value)).WithErrorCode("Choice");
    }
}

/// <summary>What the chair adds when the result is announced.</summary>
[TextTopic("Polls")]
public sealed class AnnouncementForm
{
    /// <summary>The casting vote: whether the tied motion is adopted.</summary>
    public bool? CastingVote { get; set; }

    /// <summary>Numbers thrown for the lot.</summary>
    public string? Lot { get; set; }

    /// <summary>The register number, typed by hand, where the resolution cannot be undone.</summary>
    public string? Number { get; set; }
}

public sealed class AnnouncementFormValidator : AbstractValidator<AnnouncementForm>
{
    public AnnouncementFormValidator() => RuleFor(form => form.Lot).MaximumLength(Poll.SeedLength);
}
