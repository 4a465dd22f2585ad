using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>Reads one decision as far as the reader may see it.</summary>
public sealed class DecisionQuery(PortalDb db, DecisionSightQuery sight, EffectQuery effects, VoteCountQuery votes)
{
    /// <param name="language">Of the names of people and organisations.</param>
    public async Task<DecisionPage?> OneAsync(int id, Actor actor, string language, CancellationToken ct)
    {
        DecisionRecord? record = await (await sight.SeenByAsync(actor, ct)).SingleOrDefaultAsync(one => one.Id == id, ct);
        if (record is null) return null;
        bool showsVotes = DecisionSightQuery.SeesAll(actor);
        List<EffectLine> changed = [.. (await effects.OfAsync([id], actor, EffectQuery.OnePage, ct))[id]];
        VoteLine? count = (await votes.OfAsync([id], ct)).GetValueOrDefault(id);
        var row = new DecisionRow(record.Id, record.Body, record.On, record.Reference, record.SummaryRu, record.SummaryEn, count, changed);
        return new DecisionPage(row, await VotingAsync(id, showsVotes, language, ct), showsVotes, AddresseesOf(changed, actor, language))
        {
            Dissents = await DissentsAsync(id, actor, language, ct),
            MayDissent = record.Body == DecidingBody.Board && actor.May(Act.PutDissent),
        };
    }

    /// <summary>Those the decision is told to: for the office all, for a representative the own organisation.</summary>
    private static List<AddresseeLine> AddresseesOf(List<EffectLine> effects, Actor actor, string language) =>
    [
        .. effects.Where(one => one.OrganisationId != 0 && (DecisionSightQuery.SeesAll(actor) || actor.SpeaksFor(one.OrganisationId)))
            .DistinctBy(one => one.OrganisationId).Select(one => new AddresseeLine(one.OrganisationId, one.NameIn(language))),
    ];

    /// <summary>Kept inside: read by those who see all, and by the organisation that gave it (A23).</summary>
    private async Task<List<DissentLine>> DissentsAsync(int recordId, Actor actor, string language, CancellationToken ct)
    {
        var dissents = await db.Dissents.AsNoTracking().Include(one => one.By).Include(one => one.Member.Organisation.Names)
            .Where(one => one.DecisionId == recordId).OrderBy(one => one.Id).ToListAsync(ct);
        return [.. dissents.Where(one => DecisionSightQuery.SeesAll(actor) || actor.SpeaksFor(one.Member.OrganisationId))
            .Select(one => new DissentLine(one.By.NameIn(language), NameOf(one.Member.Organisation, language), one.On, one.Text))];
    }

    private async Task<BoardVoting?> VotingAsync(int recordId, bool showsVotes, string language, CancellationToken ct)
    {
        BoardDecision? decision = await db.BoardDecisions.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(one => one.OpenedBy!.Person).Include(one => one.UrgencyDeclaredBy!.Person).Include(one => one.DecidedAt)
            .Include(one => one.Votes).ThenInclude(vote => vote.Seat.Person)
            .Include(one => one.Votes).ThenInclude(vote => vote.Seat.Organisation.Names)
            .SingleOrDefaultAsync(one => one.Record!.Id == recordId, ct);
        if (decision is null) return null;
        NamedVote Named(BoardVote vote) => new(vote.Seat.Person.NameIn(language), NameOf(vote.Seat.Organisation, language), vote.Choice, vote.Reason);
        var named = showsVotes ? decision.Votes.OrderBy(vote => vote.Id).Select(Named) : [];
        return new BoardVoting(
            decision.Result, decision.OpenedOn, decision.OpenedBy?.Person.NameIn(language),
            decision.UrgencyReason, decision.UrgencyDeclaredBy?.Person.NameIn(language), decision.UrgencyDeclaredOn, [.. named])
        {
            Meeting = decision.DecidedAt?.Reference,
        };
    }

    private static string NameOf(Organisation organisation, string language) =>
        (language == "en" ? organisation.Name.English : null) ?? organisation.Name.Short ?? organisation.Name.Full;
}
