using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace UnionPortal.Web.Data.Records;

/// <summary>One act in the audit trail. Each line carries the hash of the line before it: nothing can be changed, taken out or moved unseen.</summary>
public class AuditLine
{
    public const int ActLength = 60;
    public const int SubjectLength = 80;
    public const int HashLength = 64;
    public static readonly string FirstPreviousHash = new('0', HashLength);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private AuditLine() { }

    public AuditLine(long sequence, DateTime at, int? accountId, string act, string subjectKind, string subjectId, string details, string previousHash)
    {
        Sequence = sequence;
        At = at;
        AccountId = accountId;
        Act = act;
        SubjectKind = subjectKind;
        SubjectId = subjectId;
        Details = details;
        PreviousHash = previousHash;
        Hash = Compute();
    }

    /// <summary>Running number without gaps; the order of the chain, whatever the clock did.</summary>
    public long Sequence { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Who acted; null when the portal acted by itself.</summary>
    public int? AccountId { get; private set; }

    public string Act { get; private set; } = "";

    public string SubjectKind { get; private set; } = "";

    public string SubjectId { get; private set; } = "";

    /// <summary>JSON with the facts of the act; never names, addresses or texts of persons.</summary>
    public string Details { get; private set; } = "{}";

    public string PreviousHash { get; private set; } = "";

    public string Hash { get; private set; } = "";

    /// <summary>Whether the line still says what it said when it was written.</summary>
    public bool IsWhole => Hash == Compute();

    private string Compute()
    {
        string[] facts =
        [
            Sequence.ToString(CultureInfo.InvariantCulture), At.ToString("O", CultureInfo.InvariantCulture),
            AccountId?.ToString(CultureInfo.InvariantCulture) ?? "", Act, SubjectKind, SubjectId, Details, PreviousHash,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(facts, Plain))));
    }
}
