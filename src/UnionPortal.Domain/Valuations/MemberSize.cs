namespace UnionPortal.Domain.Valuations;

/// <summary>Size of a member by its employees, so that like is held against like.</summary>
public enum MemberSize
{
    /// <summary>Volunteers only.</summary>
    None,

    /// <summary>1 to 9.</summary>
    Few,

    /// <summary>10 to 49.</summary>
    Some,

    /// <summary>50 and more.</summary>
    Many,
}

public static class MemberSizes
{
    public static MemberSize Of(long employees) => employees switch { <= 0 => MemberSize.None, < 10 => MemberSize.Few, < 50 => MemberSize.Some, _ => MemberSize.Many };
}
