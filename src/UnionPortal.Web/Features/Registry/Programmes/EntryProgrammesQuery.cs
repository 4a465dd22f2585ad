using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Registry.Programmes;

/// <summary>
/// Reads the programmes of the last accepted report of every organisation. A version that was accepted never changes and stays accepted,
/// so only those accepted since the last reading are read; should the sums not agree, everything is read anew.
/// </summary>
public sealed class EntryProgrammesQuery(PortalDb db)
{
    private const int AtOnce = 500;

    /// <param name="accepted">How many accepted versions there are.</param>
    public async Task<ProgrammesBook> OfAllAsync(ProgrammesBook last, int accepted, CancellationToken ct)
    {
        if (accepted == last.Accepted) return last;
        List<AcceptedRow> since = [.. (await AcceptedSince(last.Until).ToListAsync(ct)).Where(one => !last.OfLastDay.Contains(one.VersionId))];
        if (last.Accepted + since.Count < accepted) (last, since) = (ProgrammesBook.Empty, await AcceptedSince(DateOnly.MinValue).ToListAsync(ct));
        return since.Count == 0 ? last : await WithAsync(last, since, ct);
    }

    private async Task<ProgrammesBook> WithAsync(ProgrammesBook last, List<AcceptedRow> since, CancellationToken ct)
    {
        List<AcceptedRow> latest = [.. since.GroupBy(one => one.OrganisationId).Select(same => same.MaxBy(one => (one.Year, one.Version))!)];
        Dictionary<int, EntryProgrammes> byNumber = new(last.ByNumber);
        foreach (AcceptedRow[] some in latest.Chunk(AtOnce)) await EnterAsync(byNumber, some, ct);
        DateOnly until = since.Max(one => one.AcceptedOn);
        IEnumerable<int> ofLastDay = since.Where(one => one.AcceptedOn == until).Select(one => one.VersionId);
        return new ProgrammesBook(last.Accepted + since.Count, until, new HashSet<int>(until == last.Until ? ofLastDay.Concat(last.OfLastDay) : ofLastDay), byNumber);
    }

    private async Task EnterAsync(Dictionary<int, EntryProgrammes> byNumber, AcceptedRow[] some, CancellationToken ct)
    {
        int[] versions = [.. some.Select(one => one.VersionId)], organisations = [.. some.Select(one => one.OrganisationId)];
        Dictionary<int, string> told = await db.Set<ReportSection>().AsNoTracking()
            .Where(one => one.Key == ReportCatalogue.Programmes && EF.Parameter(versions).Contains(EF.Property<int>(one, "VersionId")))
            .Select(one => new { VersionId = EF.Property<int>(one, "VersionId"), one.Content }).ToDictionaryAsync(one => one.VersionId, one => one.Content, ct);
        ILookup<int, int> numbers = (await db.RegistryNumbers.AsNoTracking().Where(one => EF.Parameter(organisations).Contains(one.OrganisationId))
            .Select(one => new { one.OrganisationId, one.Value }).ToListAsync(ct)).ToLookup(one => one.OrganisationId, one => one.Value);
        foreach (AcceptedRow one in some)
        {
            var programmes = Compact(PublicProgrammes.Of(ReportAnswers.Read(told.GetValueOrDefault(one.VersionId, ""))));
            foreach (int number in numbers[one.OrganisationId].Where(number => !byNumber.TryGetValue(number, out EntryProgrammes? known) || known.Year <= one.Year))
                byNumber[number] = new EntryProgrammes(one.Year, one.Number ?? "", one.AcceptedOn, programmes);
        }
    }

    /// <summary>Fields and regions are few: each is kept once for all.</summary>
    private static PublicProgrammes Compact(PublicProgrammes programmes) => programmes with
    {
        Told = [.. programmes.Told.Select(one => one with { Field = one.Field is null ? null : string.Intern(one.Field), Region = one.Region is null ? null : string.Intern(one.Region) })],
    };

    private IQueryable<AcceptedRow> AcceptedSince(DateOnly day) =>
        from report in db.AnnualReports.AsNoTracking()
        from version in report.Versions
        where version.AcceptedOn >= day
        select new AcceptedRow(report.OrganisationId, report.Period.Year, report.Number, version.Id, version.Number, version.AcceptedOn!.Value);

    private sealed record AcceptedRow(int OrganisationId, int Year, string? Number, int VersionId, int Version, DateOnly AcceptedOn);
}
