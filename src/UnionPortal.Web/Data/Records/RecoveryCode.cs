namespace UnionPortal.Web.Data.Records;

/// <summary>A code that opens once in place of the app's, as its hash; it is gone when it has served.</summary>
public class RecoveryCode
{
    public const int HashLength = 64;
    public const int SaltLength = 32;

    public int Id { get; private set; }

    public required int AccountId { get; init; }

    /// <summary>Drawn by lot, the same for all codes of one set, so that trying a code costs one hash.</summary>
    public required string Salt { get; init; }

    /// <summary>PBKDF2-SHA512 of the code with the salt.</summary>
    public required string Hash { get; init; }
}
