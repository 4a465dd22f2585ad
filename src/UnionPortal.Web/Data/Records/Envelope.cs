namespace UnionPortal.Web.Data.Records;

/// <summary>
/// A sealed ballot in the urn. A record of the office and no act of the charter on purpose: acts need an audit line that says who and when,
/// and of the single cast of a secret poll nothing may say it. It has a number by chance, no voter, no moment and no version.
/// </summary>
public class Envelope
{
    public int PollId { get; set; }

    /// <summary>Drawn by the voter's browser, version 4: never in the order of time.</summary>
    public Guid Id { get; set; }

    public byte[] Sealed { get; set; } = [];
}

/// <summary>
/// The first of the two who key in a paper ballot: a fingerprint of what was typed, which the second must meet. The choice itself is never
/// kept outside an envelope.
/// </summary>
public class PaperKeying
{
    public int PollId { get; set; }

    /// <summary>SHA-256 of the code printed on the paper.</summary>
    public string CodeSha256 { get; set; } = "";

    /// <summary>SHA-256 of code and choices.</summary>
    public string ContentSha256 { get; set; } = "";

    public int PersonId { get; set; }
}
