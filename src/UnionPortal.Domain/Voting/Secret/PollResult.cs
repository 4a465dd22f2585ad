namespace UnionPortal.Domain.Voting.Secret;

/// <summary>
/// What was published of a secret poll and where it stands in the chain of all of them. The lists of the bundle are kept as they were given
/// out; the list of ballots is kept as rows and written anew each time it is checked.
/// </summary>
public class PollResult
{
    private PollResult() { }

    public PollResult(int pollId, int link, BallotBundle bundle, string previousChainHash, bool isVoid, DateTime at)
    {
        PollId = pollId;
        Link = link;
        Roll = bundle.Roll;
        Envelopes = bundle.Envelopes;
        Result = bundle.Result;
        BundleSha256 = bundle.Sha256;
        PreviousChainHash = previousChainHash;
        ChainHash = BallotBundle.ChainHash(previousChainHash, bundle.Sha256);
        IsVoid = isVoid;
        PublishedAt = at;
    }

    public int PollId { get; private set; }

    /// <summary>Place in the chain, from 1 without gaps: a poll that was taken away leaves one.</summary>
    public int Link { get; private set; }

    public string Roll { get; private set; } = "";

    public string Envelopes { get; private set; } = "";

    public string Result { get; private set; } = "";

    public string BundleSha256 { get; private set; } = "";

    public string PreviousChainHash { get; private set; } = "";

    public string ChainHash { get; private set; } = "";

    /// <summary>Whether disputed marks reached the margin, so that the vote is to be repeated.</summary>
    public bool IsVoid { get; private set; }

    public DateTime PublishedAt { get; private set; }
}
