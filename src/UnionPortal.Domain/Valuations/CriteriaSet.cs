using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Valuations;

/// <summary>
/// The criteria by which the results of named years are valued: drafted by anyone of the union, adopted by the general meeting, and from
/// then on never changed (U11).
/// </summary>
[Clause("U11")]
public class CriteriaSet
{
    public const int NameLength = 200;

    private readonly List<Criterion> criteria = [];

    private CriteriaSet() { }

    public CriteriaSet(string nameRu, string nameEn, int firstYear, int lastYear, Person by, DateOnly today)
    {
        ForbiddenActException.ThrowIfAny(CriteriaRules.ObjectionsToYears(firstYear, lastYear));
        (NameRu, NameEn, FirstYear, LastYear) = (nameRu, nameEn, firstYear, lastYear);
        DraftedBy = by;
        DraftedOn = today;
    }

    public int Id { get; private set; }

    public string NameRu { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The first reporting year it is for.</summary>
    public int FirstYear { get; private set; }

    /// <summary>The last reporting year it is for.</summary>
    public int LastYear { get; private set; }

    public int DraftedById { get; private set; }

    public Person DraftedBy { get; private set; } = null!;

    public DateOnly DraftedOn { get; private set; }

    /// <summary>The question of a meeting it is put before; null while it is only a draft.</summary>
    public AgendaItem? Item { get; private set; }

    public int? ItemId { get; private set; }

    /// <summary>The resolution that adopted it; null while it is a draft.</summary>
    public DecisionRecord? Record { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<Criterion> Criteria => criteria;

    public IEnumerable<Criterion> InOrder => criteria.OrderBy(one => one.Place);

    public int Weight => criteria.Sum(one => one.Weight);

    public bool IsFor(int year) => FirstYear <= year && year <= LastYear;

    public void Describe(string nameRu, string nameEn, int firstYear, int lastYear)
    {
        ForbiddenActException.ThrowIfAny([.. CriteriaRules.ObjectionsToChanging(this), .. CriteriaRules.ObjectionsToYears(firstYear, lastYear)]);
        (NameRu, NameEn, FirstYear, LastYear) = (nameRu, nameEn, firstYear, lastYear);
    }

    public Criterion Put(CriterionText text)
    {
        ForbiddenActException.ThrowIfAny(CriteriaRules.ObjectionsToPutting(this, text));
        var made = new Criterion(text, criteria.Count + 1);
        criteria.Add(made);
        return made;
    }

    public void Reword(Criterion criterion, CriterionText text)
    {
        ForbiddenActException.ThrowIfAny([.. CriteriaRules.ObjectionsToChanging(this), .. CriteriaRules.ObjectionsToText(text)]);
        criterion.Say(text);
    }

    public void Strike(Criterion criterion)
    {
        ForbiddenActException.ThrowIfAny(CriteriaRules.ObjectionsToChanging(this));
        criteria.Remove(criterion);
        int place = 0;
        foreach (Criterion one in InOrder.ToList()) one.Stand(++place);
    }

    /// <summary>Puts it before a meeting.</summary>
    public void PutBefore(AgendaItem item)
    {
        ForbiddenActException.ThrowIfAny(CriteriaRules.ObjectionsToProposing(this, item));
        Item = item;
    }

    public void TakeBack()
    {
        ForbiddenActException.ThrowIfAny(CriteriaRules.ObjectionsToChanging(this));
        Item = null;
        ItemId = null;
    }

    /// <summary>The meeting adopted it.</summary>
    /// <param name="begun">Years whose valuation has begun by an earlier set.</param>
    public void Adopt(DecisionRecord record, IReadOnlyCollection<int> begun)
    {
        ForbiddenActException.ThrowIfAny(CriteriaRules.ObjectionsToAdopting(this, record.Body, begun));
        Record = record;
    }
}
