namespace UnionPortal.Web.Data.Records;

/// <summary>How far a yearly run of the passport has come.</summary>
public enum EligibilityRunState
{
    Queued,
    Running,
    Done,

    /// <summary>Given up after an error; what was reviewed until then stays, and starting again goes on from there.</summary>
    Failed,
}

/// <summary>The passport of every member run again for one financial year; a year has one run, however often it is started.</summary>
public class EligibilityRun
{
    public int Id { get; set; }

    /// <summary>The financial year whose figures are held against the rules.</summary>
    public int Year { get; set; }

    public int? AccountId { get; set; }

    public EligibilityRunState State { get; set; }

    public DateTime StartedAt { get; set; }

    public DateTime? FinishedAt { get; set; }

    /// <summary>Members that stood when it was last started.</summary>
    public int Members { get; set; }

    public int Version { get; set; }

    /// <summary>Whether it waits or works.</summary>
    public bool IsUnderWay => State is EligibilityRunState.Queued or EligibilityRunState.Running;
}
