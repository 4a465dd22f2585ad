namespace UnionPortal.Web.Data.Records;

/// <summary>How far the printing of an edition has come.</summary>
public enum EditionPrintState
{
    Queued,
    Printing,
    Done,

    /// <summary>Stopped by somebody who may issue editions; it may be ordered again.</summary>
    Cancelled,

    /// <summary>Given up after an error, or after it took the portal down several times; it may be ordered again.</summary>
    Failed,
}

/// <summary>
/// The printing of an edition in one language: one row, and so one job, whoever asks for it and however often. Whoever prints holds a
/// claim that runs out unless it is renewed, so that a stop of one portal leaves the work to the next.
/// </summary>
public class EditionPrint
{
    public const int LanguageLength = 2;
    public const int ClaimLength = 32;

    public int Id { get; set; }

    public int EditionId { get; set; }

    public string Language { get; set; } = "";

    public EditionPrintState State { get; set; }

    /// <summary>Entries that the list holds, and how many of them are set.</summary>
    public int Entries { get; set; }

    public int EntriesSet { get; set; }

    /// <summary>How often somebody began since it was ordered.</summary>
    public int Attempts { get; set; }

    /// <summary>A word by chance that only the one who prints knows; null when nobody does.</summary>
    public string? Claim { get; set; }

    public DateTime? ClaimedUntil { get; set; }

    public int? AccountId { get; set; }

    public DateTime OrderedAt { get; set; }

    public DateTime? FinishedAt { get; set; }

    /// <summary>The finished file; it never changes.</summary>
    public int? FileId { get; set; }

    public int Version { get; set; }

    /// <summary>Whether it waits or is being printed.</summary>
    public bool IsUnderWay => State is EditionPrintState.Queued or EditionPrintState.Printing;

    public bool IsDone => State == EditionPrintState.Done;
}
