using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Registry.Figures;

/// <summary>The figures of all organisations by their numbers in the register, and how many accepted reports they were read from.</summary>
public sealed record FiguresBook(int Accepted, IReadOnlyDictionary<int, IReadOnlyList<YearFigures>> ByNumber)
{
    public static readonly FiguresBook Empty = new(0, new Dictionary<int, IReadOnlyList<YearFigures>>());

    public EntryFigures? Of(int number) => ByNumber.TryGetValue(number, out IReadOnlyList<YearFigures>? years) ? EntryFigures.Of(years) : null;
}

/// <summary>
/// Reads what the accepted versions of yearly reports say. A version that was accepted never changes and stays accepted, so as long as
/// there are as many of them as before, the last reading holds and nothing is read.
/// </summary>
public sealed class EntryFiguresQuery(PortalDb db)
{
    public async Task<FiguresBook> OfAllAsync(FiguresBook last, CancellationToken ct)
    {
        int accepted = await db.Set<ReportVersion>().CountAsync(one => one.AcceptedOn != null, ct);
        if (accepted == last.Accepted) return last;
        ILookup<int, int> numbers = (await db.RegistryNumbers.AsNoTracking().Select(one => new { one.OrganisationId, one.Value }).ToListAsync(ct)).ToLookup(one => one.OrganisationId, one => one.Value);
        Dictionary<int, IReadOnlyList<YearFigures>> byNumber = [];
        foreach (var same in (await Accepted().ToListAsync(ct)).GroupBy(one => one.OrganisationId))
        {
            YearFigures[] years = [.. same.OrderBy(one => one.Version).Select(one => one.Figures)];
            foreach (int number in numbers[same.Key]) byNumber[number] = years;
        }
        return new FiguresBook(accepted, byNumber);
    }

    private IQueryable<AcceptedRow> Accepted() =>
        from report in db.AnnualReports.AsNoTracking()
        from version in report.Versions
        where version.AcceptedOn != null
        select new AcceptedRow(report.OrganisationId, version.Number, new YearFigures(
            report.Period.Year, version.Figures.Currency, version.Figures.Income, version.Figures.Spending, version.Figures.Beneficiaries,
            version.Figures.Programmes, version.Figures.Employees, version.Figures.Volunteers));

    private sealed record AcceptedRow(int OrganisationId, int Version, YearFigures Figures);
}
