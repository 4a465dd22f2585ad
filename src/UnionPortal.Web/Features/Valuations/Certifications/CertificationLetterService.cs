using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Standards;
using UnionPortal.Web.Data;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations.Certifications;

/// <summary>Letters about certifications: to the reader who is asked, to the member when the result stands.</summary>
public sealed class CertificationLetterService(PortalDb db, Mailer mailer, UnionCalendar calendar)
{
    public async Task AskReaderAsync(Certification certification, int person, CancellationToken ct)
    {
        var accounts = await db.Users.AsNoTracking().Where(one => one.PersonId == person && one.Email != null && one.EmailConfirmed && one.ShutAt == null).Select(one => new { one.Email, one.Culture }).ToListAsync(ct);
        foreach (var one in accounts)
            mailer.Enqueue(one.Email!, one.Culture, "AssessorAsked", certification.Organisation.Name(one.Culture), NameIn(certification, one.Culture), mailer.Link(one.Culture, Invariant($"/certifications/{certification.Id}/assessment")));
    }

    public async Task TellMemberAsync(Certification certification, CancellationToken ct)
    {
        foreach ((string address, string culture) in await db.ReadersForAsync(certification.OrganisationId, calendar.Today, ct))
            mailer.Enqueue(address, culture, "CertificationConcluded", certification.Organisation.Name(culture), NameIn(certification, culture), mailer.Link(culture, Invariant($"/certifications/{certification.Id}")));
    }

    private static string NameIn(Certification certification, string culture) => culture == "en" ? certification.Standard.NameEn : certification.Standard.NameRu;
}
