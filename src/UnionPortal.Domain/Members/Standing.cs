namespace UnionPortal.Domain.Members;

/// <summary>What an organisation is to the union on a day; always computed from acts and the date, never stored.</summary>
public enum Standing
{
    /// <summary>Before the first day.</summary>
    NotYet,
    Good,
    Suspended,
    Departed,
}
