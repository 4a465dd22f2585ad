using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>A secret poll with what belongs to it; without its roll, which is large and stays in the database.</summary>
public sealed record SecretPoll(Poll Poll, SecretBallot? Ballot)
{
    public int Id => Poll.Id;
}

/// <summary>How many are on the roll and how many ballots came in.</summary>
public sealed record Turnout(int Entitled, int Marks, int Envelopes);

/// <summary>Finds secret polls and counts what may be counted while they run: totals, never who.</summary>
public sealed class SecretPollQuery(PortalDb db)
{
    public async Task<SecretPoll?> FindAsync(int id, CancellationToken ct)
    {
        Poll? poll = await db.Polls.Include(one => one.Item.Meeting).Include(one => one.Item.About).Include(one => one.Item.Resolution!.Record)
            .Include(one => one.RunOffOf!.Candidates).ThenInclude(one => one.Person)
            .Include(one => one.Candidates).ThenInclude(one => one.Person)
            .Include(one => one.Candidates).ThenInclude(one => one.Organisation!.Names).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == id && one.Mode == PollMode.Secret, ct);
        if (poll is null) return null;
        SecretBallot? ballot = await db.SecretBallots.Include(one => one.Holders).ThenInclude(one => one.Person)
            .Include(one => one.CommittedBy).Include(one => one.OpenedBy).SingleOrDefaultAsync(one => one.PollId == id, ct);
        return new(poll, ballot);
    }

    public async Task<Turnout> TurnoutAsync(int id, CancellationToken ct)
    {
        var counts = await db.PollVoters.Where(voter => voter.PollId == id).GroupBy(voter => voter.Status)
            .Select(group => new { Status = group.Key, Number = group.Count() }).ToListAsync(ct);
        int Of(params VoterStatus[] statuses) => counts.Where(one => statuses.Contains(one.Status)).Sum(one => one.Number);
        return new(counts.Sum(one => one.Number) - Of(VoterStatus.NotEntitled, VoterStatus.Struck), Of(VoterStatus.CastWeb, VoterStatus.CastPaper),
            await db.Envelopes.CountAsync(envelope => envelope.PollId == id, ct));
    }

    public Task<PollResult?> ResultAsync(int id, CancellationToken ct) => db.PollResults.AsNoTracking().SingleOrDefaultAsync(one => one.PollId == id, ct);

    public Task<List<OpenedBallot>> LinesAsync(int id, CancellationToken ct) => db.OpenedBallots.AsNoTracking().Where(line => line.PollId == id)
        .OrderBy(line => line.QuestionNo).ThenBy(line => line.Tracker).ToListAsync(ct);

    /// <summary>The bundle as it follows from what is kept; its hash is held against the published one.</summary>
    public async Task<BallotBundle?> BundleAsync(int id, CancellationToken ct)
    {
        if (await ResultAsync(id, ct) is not { } result) return null;
        string manifest = await db.SecretBallots.Where(one => one.PollId == id).Select(one => one.Manifest).SingleAsync(ct);
        return new(manifest, result.Roll, result.Envelopes, BallotBundle.BallotsText(await LinesAsync(id, ct)), result.Result);
    }
}
