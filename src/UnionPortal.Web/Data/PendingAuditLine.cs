using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data;

/// <summary>An act noted but not yet saved: the subject may still be without its id.</summary>
internal sealed record PendingAuditLine(DateTime At, int? AccountId, string Act, object? Subject, object? Details)
{
    /// <summary>The line itself, once the subject is saved and the end of the chain is known.</summary>
    public AuditLine ToLine(PortalDb db, long sequence, string previousHash)
    {
        (string kind, string id) = Subject switch
        {
            null => ("", ""),
            string text => (text, ""),
            _ => KeyOf(db.Entry(Subject)),
        };
        string details = Details is null ? "{}" : JsonSerializer.Serialize(Details);
        return new AuditLine(sequence, At, AccountId, Act, kind, id, details, previousHash);
    }

    private static (string Kind, string Id) KeyOf(EntityEntry entry)
    {
        var values = entry.Metadata.FindPrimaryKey()!.Properties.Select(key => entry.Property(key.Name).CurrentValue);
        return (entry.Metadata.ClrType.Name, string.Join('/', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))));
    }
}
