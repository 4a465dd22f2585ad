namespace UnionPortal.Web.Data.Records;

/// <summary>Where a letter stands; computed from its moments.</summary>
public enum LetterState
{
    /// <summary>Leaves by itself, now or at its next attempt.</summary>
    Waiting,

    /// <summary>Leaves when somebody of the office lets it go.</summary>
    Held,

    Sent,

    /// <summary>Given up after 72 hours.</summary>
    Failed,
}

/// <summary>A letter in the outbox: written in the same transaction as the act it tells of, sent afterwards.</summary>
public class Letter
{
    public const int AddressLength = 254;
    public const int SubjectLength = 300;
    public const int ErrorLength = 300;
    public const int StopLinkLength = 500;

    public int Id { get; set; }

    /// <summary>The same for every attempt, so that a letter sent twice is recognised as one.</summary>
    public string MessageId { get; set; } = "";

    public string ToAddress { get; set; } = "";

    public string Culture { get; set; } = "ru";

    /// <summary>Key of the template the letter was written from.</summary>
    public string Template { get; set; } = "";

    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";

    public DateTime QueuedAt { get; set; }

    public DateTime NextAttemptAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Since when the letter is held back for somebody of the office to read it; null while it may leave.</summary>
    public DateTime? HeldAt { get; set; }

    /// <summary>When it was let go again, or sent anew after it had been given up: patience is counted from then.</summary>
    public DateTime? ReleasedAt { get; set; }

    public DateTime? SentAt { get; set; }

    /// <summary>When sending was given up, 72 hours after the first attempt.</summary>
    public DateTime? GivenUpAt { get; set; }

    public string? LastError { get; set; }

    /// <summary>For letters somebody asked for without an account: where one post stops them (RFC 8058).</summary>
    public string? StopLink { get; set; }

    public LetterState State =>
        SentAt is not null ? LetterState.Sent
        : GivenUpAt is not null ? LetterState.Failed
        : HeldAt is not null ? LetterState.Held
        : LetterState.Waiting;

    /// <summary>Lets the letter leave at once, with fresh patience.</summary>
    public void LetGo(DateTime now)
    {
        HeldAt = GivenUpAt = null;
        ReleasedAt = NextAttemptAt = now;
        Attempts = 0;
    }
}
