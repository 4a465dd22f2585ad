using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Standings;

namespace UnionPortal.Web.Features.Members;

/// <summary>Numbers of the register that match a filter, in its order, and what stands under each today.</summary>
/// <param name="Ids">Every number that matches, the chosen standing left aside, in order.</param>
/// <param name="Others">What stands under the numbers that are no member in good standing.</param>
public sealed record MemberSelection(IReadOnlyList<int> Ids, IReadOnlyDictionary<int, RegisterStanding> Others)
{
    public RegisterStanding StandingOf(int id) => Others.GetValueOrDefault(id, RegisterStanding.Good);

    public IReadOnlyDictionary<RegisterStanding, int> Counts { get; } = Ids.CountBy(id => Others.GetValueOrDefault(id, RegisterStanding.Good)).ToDictionary();

    public IReadOnlyList<int> In(RegisterStanding? standing) => standing is null ? Ids : [.. Ids.Where(id => StandingOf(id) == standing)];
}

/// <summary>
/// Finds the numbers a filter means. The database filters and orders ids only, over indexes that cover the question, and the
/// few standings other than good come as sets: so the counts of all standings and the page fall out of one pass.
/// </summary>
public sealed class MemberSelectionQuery(PortalDb db, StandingQuery standings)
{
    private const int ShortestNumber = 5;

    public async Task<MemberSelection> SelectAsync(MemberListFilter filter, DateOnly today, CancellationToken ct)
    {
        Dictionary<int, RegisterStanding> others = await OthersAsync(today, ct);
        HashSet<int> notYet = [.. await standings.NumbersNotYet(today).ToListAsync(ct)];
        List<int> ids = await Ordered(Filtered(filter, today), filter.Sort).ToListAsync(ct);
        if (notYet.Count > 0) ids.RemoveAll(notYet.Contains);
        if (filter.Mark == MemberMark.NoFigures) ids.RemoveAll(id => others.GetValueOrDefault(id) is RegisterStanding.Partner or RegisterStanding.Departed); // They owe none.
        return new MemberSelection(ids, others);
    }

    private async Task<Dictionary<int, RegisterStanding>> OthersAsync(DateOnly today, CancellationToken ct)
    {
        Dictionary<int, RegisterStanding> others = [];
        foreach (RegisterStanding standing in Enum.GetValues<RegisterStanding>())
        {
            if (standing == RegisterStanding.Good) continue;
            foreach (int id in await standings.Numbers(standing, today).ToListAsync(ct)) others[id] = standing;
        }
        return others;
    }

    private IQueryable<RegistryNumber> Filtered(MemberListFilter filter, DateOnly today)
    {
        IQueryable<RegistryNumber> numbers = db.RegistryNumbers.AsNoTracking();
        if (filter.Region is { } region) numbers = numbers.Where(one => one.Organisation.RegionKey == region);
        if (filter.Year is { } year) numbers = AdmittedIn(numbers, year);
        if (filter.Mark is { } mark) numbers = Marked(numbers, mark, today);
        return filter.Q is { } text ? Matching(numbers, text) : numbers;
    }

    private IQueryable<RegistryNumber> AdmittedIn(IQueryable<RegistryNumber> numbers, int year)
    {
        var (from, until) = (new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1));
        IQueryable<int> begun = db.Members.Where(one => one.AdmittedOn >= from && one.AdmittedOn < until).Select(one => EF.Property<int>(one, StandingQuery.NumberId))
            .Concat(db.Candidacies.Where(one => one.AdmittedOn == null && one.StartedOn >= from && one.StartedOn < until).Select(one => EF.Property<int>(one, StandingQuery.NumberId)))
            .Concat(db.Partners.Where(one => one.AcceptedOn >= from && one.AcceptedOn < until).Select(one => EF.Property<int>(one, StandingQuery.NumberId)));
        return numbers.Where(one => begun.Contains(one.Id));
    }

    private IQueryable<RegistryNumber> Marked(IQueryable<RegistryNumber> numbers, MemberMark mark, DateOnly today)
    {
        IQueryable<int> leaving = standings.NumbersLeaving(today);
        IQueryable<int> worsened = db.EligibilityReviews.Where(one => one.Worsened != "" && one.ConcludedOn == null).Select(one => one.OrganisationId);
        return mark switch
        {
            MemberMark.Leaving => numbers.Where(one => leaving.Contains(one.Id)),
            MemberMark.Worsened => numbers.Where(one => worsened.Contains(one.OrganisationId)),
            _ => WithoutFigures(numbers, today.Year - 1),
        };
    }

    private IQueryable<RegistryNumber> WithoutFigures(IQueryable<RegistryNumber> numbers, int year) => numbers.Where(one =>
        !db.Set<IncomeStatement>().Any(stated => EF.Property<int>(stated, "OrganisationId") == one.OrganisationId && stated.Year == year));

    /// <summary>Digits are a number of the register or of a state register; anything else is looked for in every name ever borne.</summary>
    private IQueryable<RegistryNumber> Matching(IQueryable<RegistryNumber> numbers, string text)
    {
        if (text.All(char.IsAsciiDigit)) return Numbered(numbers, text);
        foreach (string word in Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            IQueryable<int> named = db.Set<OrganisationName>().Where(name => EF.Property<string>(name, "Folded").Contains(word)).Select(name => EF.Property<int>(name, "OrganisationId"));
            numbers = numbers.Where(one => named.Contains(one.OrganisationId));
        }
        return numbers;
    }

    private IQueryable<RegistryNumber> Numbered(IQueryable<RegistryNumber> numbers, string digits)
    {
        int value = int.TryParse(digits, CultureInfo.InvariantCulture, out int number) ? number : 0;
        if (digits.Length < ShortestNumber) return numbers.Where(one => one.Value == value);
        IQueryable<int> registered = db.Organisations.Where(one => one.Numbers.Any(known => known.Value == digits)).Select(one => one.Id);
        return numbers.Where(one => one.Value == value || registered.Contains(one.OrganisationId));
    }

    private IQueryable<int> Ordered(IQueryable<RegistryNumber> numbers, MemberSort sort) => sort switch
    {
        MemberSort.Latest => numbers.OrderByDescending(one => one.Value).Select(one => one.Id),
        MemberSort.Name => from name in db.Set<OrganisationName>()
                           join one in numbers on EF.Property<int>(name, "OrganisationId") equals one.OrganisationId
                           where !db.Set<OrganisationName>().Any(later => EF.Property<int>(later, "OrganisationId") == one.OrganisationId && later.From > name.From)
                           orderby EF.Property<string>(name, "SortKey"), one.Value
                           select one.Id,
        _ => numbers.OrderBy(one => one.Value).Select(one => one.Id),
    };
}
