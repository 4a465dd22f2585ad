using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Candidacies.Recommendations;

namespace UnionPortal.Web.Features.Candidacies.Applications.Recommendations;

/// <summary>An organisation of the union that was looked for and may not be asked, with the reason.</summary>
public sealed record NotToBeAsked(Organisation Organisation, RegistryNumber Number, IReadOnlyList<Objection> Objections);

/// <summary>Finds members who may be asked, by any of their names or their number, and says of others why not.</summary>
public sealed class MemberSearchQuery(PortalDb db, RecommendationFactsQuery facts)
{
    public const int AtMost = 20;

    /// <summary>At most one more than <see cref="AtMost"/> members, by number, those at rest too; a search for nothing finds nobody.</summary>
    public async Task<IReadOnlyList<Member>> FindAsync(string? search, DateOnly today, CancellationToken ct)
    {
        string folded = Folding.Fold(search);
        if (folded.Length < 2) return [];
        string like = "%" + Escaped(folded) + "%";
        int number = NumberIn(folded);
        return await db.Members.AsSplitQuery()
            .Include(one => one.Organisation.Names).Include(one => one.Number).Include(one => one.Suspensions).Include(one => one.Departure)
            .Where(one => one.AdmittedOn <= today && (one.Departure == null || one.Departure.EffectiveOn > today))
            .Where(one => one.Number.Value == number || one.Organisation.Names.Any(name => EF.Functions.Like(EF.Property<string>(name, "Folded"), like, "\\")))
            .OrderBy(one => one.Number.Value).Take(AtMost + 1).ToListAsync(ct);
    }

    /// <summary>Candidates and partners of that name or number: they are looked for, and have no word to give (A15, A16).</summary>
    public async Task<IReadOnlyList<NotToBeAsked>> OthersAsync(string? search, DateOnly today, CancellationToken ct)
    {
        string folded = Folding.Fold(search);
        if (folded.Length < 2) return [];
        string like = "%" + Escaped(folded) + "%";
        int number = NumberIn(folded);
        var candidates = await db.Candidacies.AsNoTracking().Include(one => one.Organisation.Names).Include(one => one.Number)
            .Where(one => one.StartedOn <= today && (one.AdmittedOn == null || one.AdmittedOn > today) && (one.Departure == null || one.Departure.EffectiveOn > today))
            .Where(one => one.Number.Value == number || one.Organisation.Names.Any(name => EF.Functions.Like(EF.Property<string>(name, "Folded"), like, "\\")))
            .OrderBy(one => one.Number.Value).Take(AtMost).ToListAsync(ct);
        var partners = await db.Partners.AsNoTracking().Include(one => one.Organisation.Names).Include(one => one.Number)
            .Where(one => one.AcceptedOn <= today && (one.Departure == null || one.Departure.EffectiveOn > today))
            .Where(one => one.Number.Value == number || one.Organisation.Names.Any(name => EF.Functions.Like(EF.Property<string>(name, "Folded"), like, "\\")))
            .OrderBy(one => one.Number.Value).Take(AtMost).ToListAsync(ct);
        return [
            .. candidates.Select(one => new NotToBeAsked(one.Organisation, one.Number, [RecommendationRules.OfCandidate])),
            .. partners.Select(one => new NotToBeAsked(one.Organisation, one.Number, [RecommendationRules.OfPartner]))];
    }

    public Task<Member?> FindAsync(int memberId, CancellationToken ct) => db.Members.AsSplitQuery()
        .Include(one => one.Organisation.Names).Include(one => one.Number).Include(one => one.Suspensions).Include(one => one.Departure)
        .SingleOrDefaultAsync(one => one.Id == memberId, ct);

    public Task<RecommendationFacts> FactsAsync(Application application, Member member, DateOnly today, CancellationToken ct) =>
        facts.OfAsync(application.Organisation, member, null, today, ct);

    private static int NumberIn(string folded) => int.TryParse(folded, System.Globalization.CultureInfo.InvariantCulture, out int typed) ? typed : 0;

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
