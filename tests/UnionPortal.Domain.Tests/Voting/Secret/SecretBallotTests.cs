using System.Text;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;

namespace UnionPortal.Domain.Tests.Voting.Secret;

/// <summary>The pure parts of the secret ballot: sealing, trackers, opening, counting, the rules of the urn.</summary>
public class SecretBallotTests
{
    private static readonly string Manifest = BallotBundle.HashOf("manifest");
    private static readonly Poll Motion = A.OpenPoll(7, PollMode.Secret);

    [Fact]
    public void A_tracker_is_the_same_everywhere()
    {
        byte[] nonce = Convert.FromHexString("000102030405060708090a0b0c0d0e0f");

        Assert.Equal(Tracker.Of(nonce, "1234", 0), Tracker.Of(nonce, "1234", 0));
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{12}$", Tracker.Of(nonce, "1234", 0));
        Assert.NotEqual(Tracker.Of(nonce, "1234", 0), Tracker.Of(nonce, "1235", 0));
        Assert.NotEqual(Tracker.Of(nonce, "1234", 1), Tracker.Of(nonce, "1234", 2));
    }

    [Fact]
    public void What_is_sealed_opens_with_the_key_and_only_for_its_poll_and_manifest()
    {
        using UnrelatedKeys keys = new();
        byte[] envelope = UnrelatedKeys.Seal(keys.Urn, Ballot(PollChoice.For));

        Assert.NotNull(keys.Urn.Open(envelope, Motion.Id, Manifest));
        Assert.Null(keys.Other.Open(envelope, Motion.Id, Manifest));
        Assert.Null(keys.Urn.Open(envelope, Motion.Id + 1, Manifest));
        Assert.Null(keys.Urn.Open(envelope, Motion.Id, BallotBundle.HashOf("another name on the ballot")));
        envelope[^1] ^= 1;
        Assert.Null(keys.Urn.Open(envelope, Motion.Id, Manifest));
    }

    [Fact]
    public void Every_envelope_of_a_poll_has_one_length()
    {
        using UrnKey urn = UrnKey.New();
        var lengths = new[] { PollChoice.For, PollChoice.Against, PollChoice.Abstained }.Select(choice => UnrelatedKeys.Seal(urn, Ballot(choice)).Length).Distinct();
        Assert.Equal(UrnKey.SealedLength(SealedBallot.LengthFor(1)), Assert.Single(lengths));
    }

    [Fact]
    public void The_longest_ballot_still_fits_its_length()
    {
        var answers = Enumerable.Range(1, 99).ToDictionary(number => number, _ => PollChoice.Abstained);
        byte[] plain = SealedBallot.New(1_000_000, Manifest, answers, "1234").Write();
        Assert.Equal(SealedBallot.LengthFor(99), plain.Length);
        Assert.Equal(99, SealedBallot.Read(plain)!.Answers.Count);
    }

    [Fact]
    public void The_urn_gives_a_list_in_the_order_of_trackers()
    {
        using UrnKey urn = UrnKey.New();
        SealedBallot[] ballots = [.. Enumerable.Range(0, 40).Select(at => Ballot(at % 3 == 0 ? PollChoice.Against : PollChoice.For))];

        UrnContents contents = Urn.Open([.. ballots.Select(one => UnrelatedKeys.Seal(urn, one))], urn, Motion, Manifest);

        Assert.Equal(ballots.Select(one => one.TrackerOf(0)).Order(StringComparer.Ordinal), contents.Lines.Select(line => line.Tracker));
        VoteCount count = SecretCount.Of(contents.Lines, 0, new(50));
        Assert.Equal((26, 14, 0, 0, 40), (count.For, count.Against, count.Abstained, count.Invalid, count.Present));
    }

    [Fact]
    public void What_is_no_ballot_of_this_poll_counts_as_invalid()
    {
        using UrnKey urn = UrnKey.New();
        byte[] strange = UrnKey.Seal(urn.Public, Encoding.ASCII.GetBytes("{}".PadRight(SealedBallot.LengthFor(1))), Motion.Id, Manifest);
        byte[] shortened = new byte[20];

        UrnContents contents = Urn.Open([strange, shortened, UnrelatedKeys.Seal(urn, Ballot(PollChoice.For))], urn, Motion, Manifest);

        Assert.Equal(2, contents.Invalid);
        Assert.Equal(2, SecretCount.Of(contents.Lines, 0, new(5)).Invalid);
    }

    [Fact]
    public void One_tracker_twice_is_shown_twice()
    {
        using UrnKey urn = UrnKey.New();
        SealedBallot ballot = Ballot(PollChoice.For);

        UrnContents contents = Urn.Open([UnrelatedKeys.Seal(urn, ballot), UnrelatedKeys.Seal(urn, ballot with { Answers = A.Says(PollChoice.Against) })], urn, Motion, Manifest);

        Assert.Equal(2, contents.Clashes.Count);
    }

    [Theory]
    [InlineData(11, 10, 1)] // 10 : 10 is no majority any more.
    [InlineData(13, 10, 3)]
    [InlineData(20, 0, 20)]
    [InlineData(10, 11, 2)] // 10 : 9 adopts.
    public void The_margin_is_what_turns_the_result(int inFavour, int against, int margin) =>
        Assert.Equal(margin, SecretCount.MarginOf(Motion, Lines(inFavour, against), new(40), A.Terms().RuleFor(AgendaSubject.Ordinary)));

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(2, 3, false)]
    [InlineData(3, 3, true)]
    [InlineData(4, 3, true)]
    public void Disputed_ballots_that_reach_the_margin_make_the_vote_void(int disputed, int margin, bool isVoid) =>
        Assert.Equal(isVoid, SecretBallotRules.IsVoidBy(disputed, margin));

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Fewer_than_five_are_warned_of(int entitled, bool small) => Assert.Equal(small, SecretBallotRules.IsSmall(entitled));

    [Theory]
    [InlineData(2, 4, false)]
    [InlineData(3, 7, false)]
    [InlineData(3, 6, true)]
    public void The_roll_is_named_when_enough_have_voted(int voted, int entitled, bool shown)
    {
        Assert.Equal(shown, SecretBallotRules.ShowsRoll(voted, entitled));
        string text = BallotBundle.RollText(new(entitled), [.. Enumerable.Range(1, voted).Select(number => $"000{number}")]);
        Assert.Equal(shown, text.Contains("organisation|", StringComparison.Ordinal));
    }

    [Fact]
    public void An_organisation_has_one_line_and_no_weight()
    {
        Assert.DoesNotContain(typeof(PollVoter).GetProperties(), property => property.Name.Contains("Weight", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Motion.Roll.Count, Motion.Roll.Select(voter => voter.Organisation).Distinct().Count());
    }

    [Fact]
    [Trait("Clause", "A2")]
    public void Voting_does_not_open_before_every_holder_has_tried_the_key()
    {
        Poll draft = A.Draft(PollMode.Secret);
        SecretBallot ballot = new(draft, UrnKeeper.Holders, "", "", [A.Person(), A.Person()]);
        Assert.Contains(SecretBallotRules.KeyMissing, SecretBallotRules.ObjectionsToOpening(draft, null));
        Assert.Contains(SecretBallotRules.HolderUntested, SecretBallotRules.ObjectionsToOpening(draft, ballot));

        foreach (UrnHolder holder in ballot.Holders) holder.Test(A.Today);

        Assert.Empty(SecretBallotRules.ObjectionsToOpening(draft, ballot));
    }

    [Fact]
    public void The_urn_stays_sealed_while_voting_is_open_and_while_counts_differ()
    {
        SecretBallot ballot = new(A.Draft(PollMode.Secret), UrnKeeper.Server, "", "", []);
        Poll open = A.OpenPoll(5, PollMode.Secret);

        Assert.Contains(PollRules.NotClosed, SecretBallotRules.ObjectionsToUrn(open, ballot, A.Person(), 3, "", 3));
        Assert.Contains(SecretBallotRules.CountsDiffer, SecretBallotRules.ObjectionsToCommitting(open, ballot, 3, 2));
    }

    [Fact]
    public void The_chain_goes_on_from_poll_to_poll()
    {
        BallotBundle bundle = new("{}\n", "entitled|1\n", "", "", "outcome|adopted\n");
        PollResult first = new(1, 1, bundle, BallotBundle.FirstPrevious, false, A.Opening);
        PollResult second = new(2, 2, bundle with { Ballots = "0|X|for\n" }, first.ChainHash, false, A.Opening);

        Assert.NotEqual(first.BundleSha256, second.BundleSha256);
        Assert.Equal(BallotBundle.HashOf(first.ChainHash + second.BundleSha256), second.ChainHash);
        Assert.Equal(5, bundle.Sums.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static SealedBallot Ballot(PollChoice choice) => SealedBallot.New(Motion.Id, Manifest, A.Says(choice), "1234");

    private static List<OpenedBallot> Lines(int inFavour, int against) =>
        [.. Enumerable.Range(0, inFavour + against).Select(at => new OpenedBallot(1, 0, $"T{at}", at < inFavour ? PollChoice.For : PollChoice.Against))];

    private sealed class UnrelatedKeys : IDisposable
    {
        public UrnKey Urn { get; } = UrnKey.New();

        public UrnKey Other { get; } = UrnKey.New();

        public static byte[] Seal(UrnKey urn, SealedBallot ballot) => UrnKey.Seal(urn.Public, ballot.Write(), Motion.Id, Manifest);

        public void Dispose()
        {
            Urn.Dispose();
            Other.Dispose();
        }
    }
}
