namespace UnionPortal.Web.Data.Records;

/// <summary>A letter in the outbox: written in the same transaction as the act it tells of, sent afterwards.</summary>
public class Letter
{
    public const int AddressLength = 254;
    public const int SubjectLength = 300;
    public const int ErrorLength = 300;

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

    public DateTime? SentAt { get; set; }

    /// <summary>When sending was given up, 72 hours after the first attempt.</summary>
    public DateTime? GivenUpAt { get; set; }

    public string? LastError { get; set; }
}
