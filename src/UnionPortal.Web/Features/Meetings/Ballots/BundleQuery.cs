using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>The files of a secret poll as they are given out.</summary>
public sealed class BundleQuery(PortalDb db, SecretPollQuery polls)
{
    private const string CheckerName = "UnionPortal.Web.Features.Meetings.Ballots.Checking.checker.html";

    public Task<string?> ManifestAsync(int id, CancellationToken ct) =>
        db.SecretBallots.AsNoTracking().Where(one => one.PollId == id && one.Manifest != "").Select(one => (string?)one.Manifest).SingleOrDefaultAsync(ct);

    /// <summary>The five files, the list of their hashes, and the link in the chain; nothing before publication.</summary>
    public async Task<IReadOnlyList<(string Name, string Text)>> FilesAsync(int id, CancellationToken ct)
    {
        if (await polls.BundleAsync(id, ct) is not { } bundle || await polls.ResultAsync(id, ct) is not { } result) return [];
        string chain = FormattableString.Invariant($"link|{result.Link}\nprevious|{result.PreviousChainHash}\nbundle|{result.BundleSha256}\nchain|{result.ChainHash}\n");
        return [.. bundle.Files, (BallotBundle.SumsName, bundle.Sums), ("chain.txt", chain)];
    }

    /// <summary>The checker is part of the program, so that the page given out is the one that was built.</summary>
    public Stream Checker() => typeof(BundleQuery).Assembly.GetManifestResourceStream(CheckerName)!;
}
