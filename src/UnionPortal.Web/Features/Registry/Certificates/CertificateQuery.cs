using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Certificates;

/// <summary>Reads certificates. What they say and how the organisation stands comes from the public register and from nowhere else.</summary>
public sealed class CertificateQuery(PortalDb db, RegistryDesk desk, UnionCalendar calendar)
{
    public async Task<CertificateFacts?> FindAsync(string code, CancellationToken ct)
    {
        string tidy = CertificateCode.Tidy(code);
        Certificate? found = await db.Certificates.AsNoTracking().Include(one => one.Number).SingleOrDefaultAsync(one => one.Code == tidy, ct);
        return found is null ? null : FactsOf(found, await desk.VolumeAsync(ct));
    }

    /// <summary>The certificate for whoever may hand it on; null for everybody else.</summary>
    public async Task<CertificateFacts?> FindOwnAsync(string code, Actor actor, CancellationToken ct) =>
        await FindAsync(code, ct) is { } facts && actor.MayFor(Act.IssueCertificate, facts.Certificate.Number.OrganisationId) ? facts : null;

    public async Task<CertificatePage?> PageAsync(int number, Actor actor, CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        int? organisation = await db.RegistryNumbers.Where(one => one.Value == number).Select(one => (int?)one.OrganisationId).SingleOrDefaultAsync(ct);
        if (volume.Find(number) is not { } entry || organisation is not { } id || !actor.MayFor(Act.IssueCertificate, id)) return null;
        var issued = await db.Certificates.AsNoTracking().Include(one => one.Number).Where(one => one.Number.Value == number)
            .OrderByDescending(one => one.IssuedOn).ThenByDescending(one => one.Id).ToListAsync(ct);
        return new CertificatePage(entry, [.. issued.Select(one => FactsOf(one, volume)).OfType<CertificateFacts>()], await ObjectionsAsync(number, ct), Cultures.Current);
    }

    /// <summary>The actor's own organisations that stand in the register.</summary>
    public async Task<CertificateListPage> ListAsync(Actor actor, CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        List<int> own = [.. actor.Organisations.Where(one => actor.MayFor(Act.IssueCertificate, one.Id)).Select(one => one.Id)];
        var numbers = await db.RegistryNumbers.Where(one => own.Contains(one.OrganisationId)).OrderBy(one => one.Value).Select(one => one.Value).ToListAsync(ct);
        return new CertificateListPage([.. numbers.Select(volume.Find).OfType<RegistryEntry>().Where(one => one.Standing != PublicStanding.Departed)], Cultures.Current);
    }

    /// <summary>The membership or partnership under a number, loaded as the rules need it.</summary>
    public async Task<Affiliation?> AffiliationAsync(int number, CancellationToken ct)
    {
        Member? member = await db.Members.Include(one => one.Number.Organisation.Names).Include(one => one.Suspensions).Include(one => one.Departure)
            .SingleOrDefaultAsync(one => one.Number.Value == number, ct);
        if (member is not null) return member;
        return await db.Partners.Include(one => one.Number.Organisation.Names).Include(one => one.Departure).SingleOrDefaultAsync(one => one.Number.Value == number, ct);
    }

    private async Task<IReadOnlyList<Objection>> ObjectionsAsync(int number, CancellationToken ct) =>
        CertificateRules.ObjectionsTo(await AffiliationAsync(number, ct), calendar.Today);

    private static CertificateFacts? FactsOf(Certificate certificate, RegistryVolume volume)
    {
        if (volume.Find(certificate.Number.Value) is not { } now) return null;
        DateOnly day = certificate.IssuedOn < volume.Snapshot.AsOf ? certificate.IssuedOn : volume.Snapshot.AsOf;
        return now.On(day) is { } then ? new CertificateFacts(certificate, then, now) : null;
    }
}
