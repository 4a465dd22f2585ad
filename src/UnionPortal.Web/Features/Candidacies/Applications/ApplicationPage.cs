using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Candidacies.Applications;

/// <summary>The task list of an application, or what became of it.</summary>
public sealed record ApplicationPage(int Id, string Organisation, ApplicationState State, IReadOnlyList<TaskLine> Tasks)
{
    public string? Number { get; init; }

    public DateOnly? DecideBy { get; init; }

    public DateOnly Today { get; init; }

    /// <summary>Until when a draft is kept if nobody writes on it.</summary>
    public DateOnly? KeptUntil { get; init; }

    /// <summary>Whether the portal closed it because nobody wrote on it any more.</summary>
    public bool HasLapsed { get; init; }

    public int Done { get; init; }

    public int All { get; init; }

    /// <summary>Key of the section just saved.</summary>
    public string? Saved { get; init; }

    public IReadOnlyList<TimelineEvent> Events { get; init; } = [];

    /// <summary>What the board or the office asked; the newest first.</summary>
    public IReadOnlyList<Cases.QuestionLine> Questions { get; init; } = [];

    /// <summary>Whether a question waits for this reader's answer.</summary>
    public bool MayAnswer { get; init; }

    public bool HasCopy { get; init; }

    public bool MayWithdraw { get; init; }

    public bool IsDraft => State == ApplicationState.Draft;
}

/// <summary>One application in the list of one's own.</summary>
public sealed record ApplicationRow(int Id, string Organisation, string? Number, Stamp State, DateOnly StartedOn, DateOnly? SubmittedOn);

public sealed record PassportPage(int Id, string Organisation, EligibilityPassport Passport);
