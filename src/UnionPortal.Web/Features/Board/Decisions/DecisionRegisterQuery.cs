using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>Reads the register of decisions. Refusals concern nobody but the applicant and those who decide: others do not find them.</summary>
public sealed class DecisionRegisterQuery(PortalDb db, EffectQuery effects, Texts texts)
{
    private const int PageSize = 50;

    public async Task<DecisionRegisterPage> PageAsync(DecidingBody? body, int page, Actor actor, HttpRequest request, CancellationToken ct)
    {
        IQueryable<DecisionRecord> found = VisibleTo(actor);
        if (body is not null) found = found.Where(record => record.Body == body);
        int total = await found.CountAsync(ct);
        Pager pager = Pager.Of(request, page, PageSize, total);
        var rows = await found.OrderByDescending(record => record.On).ThenByDescending(record => record.Id)
            .Skip((pager.Page - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new(rows.ConvertAll(RowOf), total, body, pager);
    }

    public async Task<DecisionPage?> OneAsync(int id, Actor actor, CancellationToken ct)
    {
        DecisionRecord? record = await VisibleTo(actor).SingleOrDefaultAsync(one => one.Id == id, ct);
        if (record is null) return null;
        bool showsVotes = actor.May(Act.ReadVotes);
        return new DecisionPage(RowOf(record), await VotingAsync(id, showsVotes, ct), showsVotes, await effects.OfAsync(id, ct));
    }

    private IQueryable<DecisionRecord> VisibleTo(Actor actor)
    {
        IQueryable<DecisionRecord> all = db.DecisionRecords.AsNoTracking();
        return actor.May(Act.ReadVotes) ? all : all.Where(record => !db.Set<AdmissionProposal>()
            .Any(one => one.Outcome == AdmissionOutcome.Declined && one.Decision.Record == record));
    }

    private async Task<BoardVoting?> VotingAsync(int recordId, bool showsVotes, CancellationToken ct)
    {
        BoardDecision? decision = await db.BoardDecisions.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(one => one.OpenedBy!.Person).Include(one => one.UrgencyDeclaredBy!.Person)
            .Include(one => one.Votes).ThenInclude(vote => vote.Seat.Person)
            .Include(one => one.Votes).ThenInclude(vote => vote.Seat.Organisation.Names)
            .SingleOrDefaultAsync(one => one.Record!.Id == recordId, ct);
        if (decision is null) return null;
        var votes = showsVotes ? decision.Votes.OrderBy(vote => vote.Id).Select(NamedOf) : [];
        return new BoardVoting(
            decision.Result, decision.OpenedOn, decision.OpenedBy?.Person.NameIn(texts.Language),
            decision.UrgencyReason, decision.UrgencyDeclaredBy?.Person.NameIn(texts.Language), decision.UrgencyDeclaredOn, [.. votes]);
    }

    private NamedVote NamedOf(BoardVote vote) => new(
        vote.Seat.Person.NameIn(texts.Language), EffectQuery.NameOf(vote.Seat.Organisation, texts.Language), vote.Choice, vote.Reason);

    private DecisionRow RowOf(DecisionRecord record) =>
        new(record.Id, record.Body, record.On, record.Reference, texts.Language == "en" ? record.SummaryEn : record.SummaryRu);
}
