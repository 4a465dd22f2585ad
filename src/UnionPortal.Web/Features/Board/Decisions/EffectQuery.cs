using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>A change of standing that rests on a decision, as it may be told to the reader.</summary>
public sealed record EffectLine(
    EffectKind Kind, int OrganisationId, OrganisationName? Name, Person? Person, string? Number, DateOnly On,
    Domain.Charter.DepartureGround? Departure, string? Ground, string? Successor, DateOnly? AppealUntil, Domain.Meetings.UnionTextKind? Text)
{
    /// <summary>The set of criteria that came into force, in both languages; null where it is about anything else.</summary>
    public (string Ru, string En)? Criteria { get; init; }

    /// <summary>The organisation, or the person, or the person with the organisation the seat is held for; or the set of criteria.</summary>
    public string NameIn(string language)
    {
        if (Criteria is { } criteria) return language == "en" ? criteria.En : criteria.Ru;
        string? organisation = Name is null ? null : (language == "en" ? Name.English : null) ?? Name.Short ?? Name.Full;
        return string.Join(" · ", new[] { Person?.NameIn(language), organisation }.OfType<string>());
    }
}

/// <summary>Finds what rests on decisions. Grounds that the charter keeps inside are told to those who decided and to the organisation.</summary>
public sealed class EffectQuery(PortalDb db)
{
    /// <summary>A list taken over rests on one record: no more lines than a page bears, where a limit is asked for.</summary>
    public const int OnePage = 100;

    public async Task<ILookup<int, EffectLine>> OfAsync(IReadOnlyCollection<int> records, Actor actor, int most, CancellationToken ct)
    {
        List<EffectFact> facts = [];
        foreach ((_, IQueryable<EffectFact> source) in EffectSources.Of(db))
            facts.AddRange(await source.AsNoTracking().Where(one => records.Contains(one.RecordId)).OrderBy(one => one.Number).Take(most).ToListAsync(ct));
        Dictionary<int, Organisation> organisations = await OrganisationsAsync([.. facts.Select(one => one.OrganisationId).Distinct()], ct);
        List<int?> ids = [.. facts.Select(one => one.PersonId).Where(id => id is not null).Distinct()];
        Dictionary<int, Person> people = ids.Count == 0 ? [] : await db.People.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        return facts.ToLookup(one => one.RecordId, one => LineOf(
            one, organisations.GetValueOrDefault(one.OrganisationId), one.PersonId is { } person ? people.GetValueOrDefault(person) : null, actor));
    }

    /// <summary>The records on which something of these organisations rests.</summary>
    public async Task<List<int>> RecordsAboutAsync(IReadOnlyCollection<int> organisations, CancellationToken ct)
    {
        if (organisations.Count == 0) return [];
        return await RecordsOf(fact => fact.Where(one => organisations.Contains(one.OrganisationId))).Distinct().ToListAsync(ct);
    }

    /// <summary>Ids of records with effects of a kind, of an organisation, or both, for use within a question to the database.</summary>
    public IQueryable<int> RecordsWith(EffectKind? kind, int? number) => RecordsOf(
        facts => number is null ? facts : facts.Where(one => one.Number == number), kind);

    private IQueryable<int> RecordsOf(Func<IQueryable<EffectFact>, IQueryable<EffectFact>> narrow, EffectKind? kind = null) => EffectSources.Of(db)
        .Where(source => kind is null || source.Kind == kind)
        .Select(source => narrow(source.Facts).Select(one => one.RecordId))
        .Aggregate((one, other) => one.Concat(other));

    private Task<Dictionary<int, Organisation>> OrganisationsAsync(List<int> ids, CancellationToken ct) =>
        db.Organisations.AsNoTracking().Include(one => one.Names).Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);

    private static EffectLine LineOf(EffectFact fact, Organisation? organisation, Person? person, Actor actor)
    {
        bool inside = actor.May(Act.ReadVotes) || actor.SpeaksFor(fact.OrganisationId);
        return new EffectLine(
            fact.Kind, fact.OrganisationId, organisation?.NameOn(fact.On), person, Written(fact.Number), fact.On, fact.Departure,
            inside ? fact.Ground : null, Written(fact.Successor), fact.AppealUntil, fact.Text)
        {
            Criteria = fact.CriteriaRu is { } ru ? (ru, fact.CriteriaEn!) : null,
        };
    }

    private static string? Written(int? number) => number?.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
}
