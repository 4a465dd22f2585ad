namespace UnionPortal.Web.Data.Records;

/// <summary>A code that opens once in place of the app's, as its hash; it is gone when it has served.</summary>
public class RecoveryCode
{
    public const int HashLength = 64;

    public int Id { get; private set; }

    public required int AccountId { get; init; }

    /// <summary>SHA-256 of account and code.</summary>
    public required string Hash { get; init; }
}
