using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Candidacies.Recommendations;

namespace UnionPortal.Web.Features.Candidacies.Applications.Recommendations;

/// <summary>Finds members who may be asked: in good standing today, by any of their names or their number.</summary>
public sealed class MemberSearchQuery(PortalDb db, RecommendationFactsQuery facts)
{
    public const int AtMost = 20;

    /// <summary>At most <see cref="AtMost"/> members, by number; a search for nothing finds nobody.</summary>
    public async Task<IReadOnlyList<Member>> FindAsync(string? search, DateOnly today, CancellationToken ct)
    {
        string folded = Folding.Fold(search);
        if (folded.Length < 2) return [];
        string like = "%" + Escaped(folded) + "%";
        int number = int.TryParse(folded, System.Globalization.CultureInfo.InvariantCulture, out int typed) ? typed : 0;
        List<Member> found = await db.Members.AsNoTracking().AsSplitQuery()
            .Include(one => one.Organisation.Names).Include(one => one.Number).Include(one => one.Suspensions).Include(one => one.Departure)
            .Where(one => one.AdmittedOn <= today && (one.Departure == null || one.Departure.EffectiveOn > today))
            .Where(one => one.Number.Value == number || one.Organisation.Names.Any(name => EF.Functions.Like(EF.Property<string>(name, "Folded"), like, "\\")))
            .OrderBy(one => one.Number.Value).Take(AtMost + 1).ToListAsync(ct);
        return [.. found.Where(one => one.StandingOn(today) == Standing.Good)];
    }

    public Task<Member?> FindAsync(int memberId, CancellationToken ct) => db.Members.AsSplitQuery()
        .Include(one => one.Organisation.Names).Include(one => one.Number).Include(one => one.Suspensions).Include(one => one.Departure)
        .SingleOrDefaultAsync(one => one.Id == memberId, ct);

    public Task<RecommendationFacts> FactsAsync(Application application, Member member, DateOnly today, CancellationToken ct) =>
        facts.OfAsync(application.Organisation, member, null, today, ct);

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
