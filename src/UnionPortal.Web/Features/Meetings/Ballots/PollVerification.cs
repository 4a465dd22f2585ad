using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Recomputes the bundles of all published secret polls and the chain across them.</summary>
public sealed class PollVerification(PortalDb db, SecretPollQuery polls) : IVerifiable
{
    public async Task<Finding> VerifyAsync(CancellationToken ct)
    {
        List<PollResult> results = await db.PollResults.AsNoTracking().OrderBy(one => one.Link).ToListAsync(ct);
        string previous = BallotBundle.FirstPrevious;
        for (int at = 0; at < results.Count; at++)
        {
            PollResult result = results[at];
            string? broken = result.Link != at + 1 ? $"link {at + 1} of the chain of polls is missing"
                : result.PreviousChainHash != previous ? $"poll {result.PollId} does not follow from the poll before it"
                : (await polls.BundleAsync(result.PollId, ct))!.Sha256 != result.BundleSha256 ? $"the bundle of poll {result.PollId} was changed"
                : BallotBundle.ChainHash(previous, result.BundleSha256) != result.ChainHash ? $"the link of poll {result.PollId} was changed" : null;
            if (broken is not null) return Of(at, broken);
            previous = result.ChainHash;
        }

        return Of(results.Count, null);
    }

    private static Finding Of(int count, string? broken) => new(string.Create(CultureInfo.InvariantCulture, $"secret polls, {count}"), broken);
}
