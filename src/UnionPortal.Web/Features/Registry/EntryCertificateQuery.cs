using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Registry;

/// <summary>A certificate of a member as everybody may know it (U10).</summary>
public sealed record EntryCertificate(int StandardId, string NameRu, string NameEn, int Edition, DateOnly Until)
{
    public string NameIn(string language) => language == "en" ? NameEn : NameRu;
}

/// <summary>Certificates that hold on a day, by the numbers of present members in the register: an earlier membership of the same organisation has none.</summary>
public sealed class EntryCertificateQuery(PortalDb db)
{
    public async Task<ILookup<int, EntryCertificate>> OfAllAsync(DateOnly today, CancellationToken ct)
    {
        var held = await db.Certifications.Where(one => one.Until > today).Join(db.MembersOn(today), one => one.OrganisationId, member => member.OrganisationId,
            (one, member) => new { Number = member.Number.Value, one.StandardId, one.Standard.NameRu, one.Standard.NameEn, one.Standard.Edition, Until = one.Until!.Value }).ToListAsync(ct);
        return held.OrderBy(one => one.Until).ToLookup(one => one.Number, one => new EntryCertificate(one.StandardId, one.NameRu, one.NameEn, one.Edition, one.Until));
    }
}
