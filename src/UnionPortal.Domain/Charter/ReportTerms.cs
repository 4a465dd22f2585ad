namespace UnionPortal.Domain.Charter;

/// <summary>Yearly reports (U11).</summary>
public sealed record ReportTerms
{
    [Clause("U11")]
    public required int DueMonth { get; init; }

    [Clause("U11")]
    public required int DueDay { get; init; }

    /// <summary>Whether members owe a yearly report at all.</summary>
    public bool Required { get; init; } = true;

    /// <summary>Days before the due day on which a member without report is reminded; 0 is the day itself.</summary>
    public IReadOnlyList<int> ReminderDays { get; init; } = [60, 30, 7, 0];

    /// <summary>Days after the due day on which it is reminded once more.</summary>
    public int LateReminderDays { get; init; } = 14;

    /// <summary>Days after the due day on which a member that is silent is warned.</summary>
    public int WarningAfterDays { get; init; } = 30;

    /// <summary>Days after the due day on which the silence becomes a task of the board.</summary>
    public int BoardAfterDays { get; init; } = 90;

    /// <summary>Days beyond the due day that may be granted to one member.</summary>
    public int MaxExtensionDays { get; init; } = 60;

    /// <summary>Days in which the office answers a request for more time.</summary>
    public int ExtensionAnswerDays { get; init; } = 5;

    /// <summary>
    /// How many organisations must stand behind a sum that is told to everybody. With two either would know the other's figure by
    /// taking its own off; from three on nobody does.
    /// </summary>
    public int SmallestGroup { get; init; } = 3;
}
