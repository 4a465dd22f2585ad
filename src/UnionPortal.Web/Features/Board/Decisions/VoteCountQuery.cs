using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>How many voted how on decisions: of the board from its votes, of the general meeting from its resolutions. No names.</summary>
public sealed class VoteCountQuery(PortalDb db)
{
    public async Task<IReadOnlyDictionary<int, VoteLine>> OfAsync(IReadOnlyCollection<int> records, CancellationToken ct)
    {
        var board = await db.BoardDecisions.AsNoTracking().Where(one => one.Record != null && records.Contains(one.Record.Id))
            .Select(one => new
            {
                RecordId = one.Record!.Id, one.Result,
                For = one.Votes.Count(vote => vote.Choice == VoteChoice.For), Against = one.Votes.Count(vote => vote.Choice == VoteChoice.Against),
                Abstained = one.Votes.Count(vote => vote.Choice == VoteChoice.Abstained), Recused = one.Votes.Count(vote => vote.Choice == VoteChoice.Recused),
            }).ToListAsync(ct);
        var meeting = await db.GeneralMeetings.AsNoTracking().SelectMany(one => one.Resolutions, (one, resolution) => new
        {
            RecordId = resolution.Record.Id, one.Number, resolution.Item, resolution.Entitled, resolution.Present,
            resolution.For, resolution.Against, resolution.Abstained, resolution.Recused,
        }).Where(one => records.Contains(one.RecordId)).ToListAsync(ct);
        var lines = new Dictionary<int, VoteLine>();
        foreach (var one in board) lines[one.RecordId] = new VoteLine(one.For, one.Against, one.Abstained, one.Recused, one.Result);
        foreach (var one in meeting) lines[one.RecordId] = new VoteLine(one.For, one.Against, one.Abstained, one.Recused, null, one.Number, one.Item, one.Entitled, one.Present);
        return lines;
    }
}
