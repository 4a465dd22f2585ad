using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members.Matters;

/// <summary>What is going on about the standing of members, and members found by a search.</summary>
public sealed record MatterListPage(
    string? Search, IReadOnlyList<FoundMember> Found, IReadOnlyList<MatterRow> Suspensions, IReadOnlyList<RestingRow> Resting, IReadOnlyList<MatterRow> Expulsions, DateOnly Today);

/// <summary>A member a matter may be opened about.</summary>
public sealed record FoundMember(string Number, string Name, Standing Standing);

/// <summary>An open matter: where it is shown, how it stands, what day it waits for.</summary>
public sealed record MatterRow(string Number, string Name, string Path, string State, DateOnly? DueOn);

/// <summary>A member whose rights rest today.</summary>
public sealed record RestingRow(string Number, string Name, string Ground, DateOnly Since, int? Meeting, DateOnly? MeetingOn, bool ByTheMeeting, string? Path);

/// <summary>Reads the suspensions and expulsions that are not over.</summary>
public sealed class MatterListQuery(PortalDb db, MatterMemberQuery members, UnionCalendar calendar, Texts texts)
{
    public async Task<MatterListPage> ListAsync(string? search, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        var found = await members.SearchAsync(search, today, ct);
        return new MatterListPage(
            search, [.. found.Select(one => new FoundMember(one.Number.ToString(), NameOf(one), one.StandingOn(today)))],
            await SuspensionsAsync(null, ct), await RestingAsync(today, ct), await ExpulsionsAsync(null, ct), today);
    }

    /// <summary>Suspensions on which the board is voting; those of the organisations given, or all.</summary>
    public async Task<IReadOnlyList<MatterRow>> SuspensionsAsync(IReadOnlyList<int>? organisations, CancellationToken ct)
    {
        var open = db.SuspensionProposals.AsNoTracking().AsSplitQuery().Include(one => one.Member.Number).Include(one => one.Member.Organisation.Names)
            .Where(one => one.Decision.Result == BoardResult.Open);
        if (organisations is not null) open = open.Where(one => organisations.Contains(one.Member.OrganisationId));
        return [.. (await open.OrderBy(one => one.Id).ToListAsync(ct)).Select(one => new MatterRow(
            one.Member.Number.ToString(), NameOf(one.Member), MatterPaths.Suspension(one.Member, one.Id), texts[$"Matters.State.{StateOf(one)}"],
            one.AnsweredOn is null && HasTerm(one) ? one.AnswerBy : null))];
    }

    /// <summary>Where the charter gives no term to answer, the board does not wait and nothing is overdue.</summary>
    private static string StateOf(SuspensionProposal one) => one.AnsweredOn is not null ? "Answered" : HasTerm(one) ? "AnswerAwaited" : "BoardVotes";

    private static bool HasTerm(SuspensionProposal one) => one.AnswerBy > one.ProposedOn;

    /// <summary>Expulsions that wait for the meeting, the end of the appeal term or the decision on an appeal.</summary>
    public async Task<IReadOnlyList<MatterRow>> ExpulsionsAsync(IReadOnlyList<int>? organisations, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        var open = db.Expulsions.AsNoTracking().AsSplitQuery().Include(one => one.Member.Number).Include(one => one.Member.Organisation.Names).Include(one => one.Meeting)
            .Where(one => one.TakenBackOn == null && (one.Adopted == null
                || one.Adopted == true && one.AppealGranted == null && (one.AppealedOn != null || one.AppealUntil != null && one.AppealUntil >= today)));
        if (organisations is not null) open = open.Where(one => organisations.Contains(one.Member.OrganisationId));
        return [.. (await open.OrderBy(one => one.Id).ToListAsync(ct)).Select(one => new MatterRow(
            one.Member.Number.ToString(), NameOf(one.Member), MatterPaths.Expulsion(one.Member, one.Id), texts[$"Matters.ExpulsionState.{one.StateOn(today)}"],
            one.StateOn(today) == ExpulsionState.Appealable ? one.AppealUntil : one.Adopted is null ? one.Meeting.ConvenedFor : null))];
    }

    private async Task<IReadOnlyList<RestingRow>> RestingAsync(DateOnly today, CancellationToken ct)
    {
        List<Member> resting = await db.Members.AsNoTracking().AsSplitQuery().Include(one => one.Number).Include(one => one.Organisation.Names)
            .Include(one => one.Suspensions).ThenInclude(one => one.UntilMeeting).Include(one => one.Suspensions).ThenInclude(one => one.Decision)
            .Where(one => one.AdmittedOn <= today && (one.Departure == null || one.Departure.EffectiveOn > today))
            .Where(one => one.Suspensions.Any(rest => rest.From <= today && (rest.LiftedOn == null || rest.LiftedOn > today)))
            .OrderBy(one => one.Number.Value).ToListAsync(ct);
        List<int> ids = [.. resting.Select(one => one.Id)];
        var proposals = await db.SuspensionProposals.AsNoTracking().Where(one => ids.Contains(one.MemberId) && one.Decision.Record != null)
            .Select(one => new { one.Id, Record = one.Decision.Record!.Id }).ToListAsync(ct);
        return [.. resting.Select(member =>
        {
            Suspension rests = member.SuspensionOn(today)!;
            int? proposal = proposals.FirstOrDefault(one => one.Record == rests.Decision.Id)?.Id;
            return new RestingRow(member.Number.ToString(), NameOf(member), GroundWords.Of(rests.Ground, texts), rests.From, rests.UntilMeeting?.Number,
                rests.UntilMeeting?.ConvenedFor, rests.Ground == Suspension.PendingAppeal, proposal is { } id ? MatterPaths.Suspension(member, id) : null);
        })];
    }

    private string NameOf(Member member) => MatterMemberQuery.NameOf(member.Organisation, texts.Language);
}

/// <summary>What the union proposes or has decided about the organisations somebody speaks for.</summary>
public sealed class MatterDesk(MatterListQuery matters, ActorQuery actors, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(System.Security.Claims.ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        List<DeskItem> items = [];
        List<int> own = [.. actor.Organisations.Where(one => actor.MayFor(Act.AnswerSuspension, one.Id)).Select(one => one.Id)];
        if (own.Count > 0)
        {
            items.AddRange((await matters.SuspensionsAsync(own, ct)).Select(row => ItemOf("Matters.Desk.Suspension", row)));
            items.AddRange((await matters.ExpulsionsAsync(own, ct)).Select(row => ItemOf("Matters.Desk.Expulsion", row)));
        }
        if (!actor.May(Act.SuspendMember)) return items;
        int open = (await matters.SuspensionsAsync(null, ct)).Count + (await matters.ExpulsionsAsync(null, ct)).Count;
        if (open > 0) items.Add(new DeskItem(texts["Matters.Title"], $"/{Cultures.Current}/matters", texts.Plural("Matters.Desk.Open", open)));
        return items;
    }

    private DeskItem ItemOf(string key, MatterRow row) => new(texts[key, row.Name], $"/{Cultures.Current}{row.Path}", row.State, row.DueOn);
}
