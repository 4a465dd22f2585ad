using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Members.Matters;

/// <summary>Finds members with what their standing is computed from.</summary>
public sealed class MatterMemberQuery(PortalDb db)
{
    private const int AtMost = 20;

    /// <summary>The membership under a number of the register, tracked; null where the number is no member's.</summary>
    public Task<Member?> FindAsync(int number, CancellationToken ct) => Whole.SingleOrDefaultAsync(one => one.Number.Value == number, ct);

    /// <summary>Present members by number or by any of their names.</summary>
    public async Task<IReadOnlyList<Member>> SearchAsync(string? search, DateOnly today, CancellationToken ct)
    {
        string folded = Folding.Fold(search);
        if (folded.Length == 0) return [];
        string like = "%" + Escaped(folded) + "%";
        int number = int.TryParse(folded, System.Globalization.CultureInfo.InvariantCulture, out int typed) ? typed : 0;
        return await Whole.AsNoTracking()
            .Where(one => one.AdmittedOn <= today && (one.Departure == null || one.Departure.EffectiveOn > today))
            .Where(one => one.Number.Value == number || one.Organisation.Names.Any(name => EF.Functions.Like(EF.Property<string>(name, "Folded"), like, "\\")))
            .OrderBy(one => one.Number.Value).Take(AtMost).ToListAsync(ct);
    }

    /// <summary>What a reader calls an organisation: its English name in English where there is one, else short before full.</summary>
    public static string NameOf(Organisation organisation, string language) =>
        (language == "en" ? organisation.Name.English : null) ?? organisation.Name.Short ?? organisation.Name.Full;

    private IQueryable<Member> Whole => db.Members.AsSplitQuery()
        .Include(one => one.Number).Include(one => one.Organisation.Names).Include(one => one.Departure!.Record)
        .Include(one => one.Suspensions).ThenInclude(one => one.Decision)
        .Include(one => one.Suspensions).ThenInclude(one => one.UntilMeeting);

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
