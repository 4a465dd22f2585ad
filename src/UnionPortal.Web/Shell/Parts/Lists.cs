namespace UnionPortal.Web.Shell.Parts;

/// <summary>One line of a task list; without a link it cannot be started yet. Partial <c>_Tasks</c>.</summary>
public sealed record TaskLine(string Name, string? Link, Stamp State, string? Hint = null);

/// <summary>One line of "check your answers"; <paramref name="ChangeLink"/> leads back to the question. Partial <c>_Answers</c>.</summary>
public sealed record Answer(string Question, string? Given, string? ChangeLink = null);

/// <summary>One event of a history: when, what, and who or why. Partial <c>_Timeline</c>, in the order given.</summary>
public sealed record TimelineEvent(DateOnly On, string What, string? More = null);

/// <summary>"It is done": a title, the number to keep, and what happens next. Partial <c>_Confirmation</c>.</summary>
public sealed record Confirmation(string Title, string? Number = null, string? Next = null, bool IsPage = true);

/// <summary>How much of a long list is shown at once.</summary>
public static class Lists
{
    private const int Most = 12, NotWorthFolding = 4;

    /// <summary>Rows shown before the rest is folded away; a few more are shown rather than folded.</summary>
    public static int Unfolded(int rows) => rows <= Most + NotWorthFolding ? rows : Most;
}
