namespace UnionPortal.Web.Data;

/// <summary>What a verification found: what was looked at and how much of it, and the first link that does not hold, or null.</summary>
public sealed record Finding(string What, string? FirstBroken)
{
    public bool IsWhole => FirstBroken is null;
}

/// <summary>Something that <c>verify</c> recomputes: the audit chain, the editions, published polls.</summary>
public interface IVerifiable
{
    Task<Finding> VerifyAsync(CancellationToken ct);
}
