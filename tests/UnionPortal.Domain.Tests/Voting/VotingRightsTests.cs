using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Voting;

namespace UnionPortal.Domain.Tests.Voting;

/// <summary>Who has a vote on a day, and why not.</summary>
public class VotingRightsTests
{
    private static readonly VotingTerms Terms = new();

    [Fact]
    [Trait("Clause", "A2")]
    public void A_member_in_good_standing_with_somebody_to_speak_for_it_votes() => Assert.Equal(VoterBasis.Votes, BasisOf(A.Member().Made()));

    [Fact]
    [Trait("Clause", "A14")]
    public void A_candidate_does_not_vote() =>
        Assert.Equal(VoterBasis.Candidate, BasisOf(new Candidacy(A.Number(), A.Decision(), A.Today, A.Terms().Candidacy)));

    [Fact]
    [Trait("Clause", "A17")]
    public void A_partner_does_not_vote() => Assert.Equal(VoterBasis.Partner, BasisOf(new Partner(A.Number(), A.Decision(), A.Today)));

    [Theory]
    [Trait("Clause", "A19")]
    [InlineData(-1, VoterBasis.Votes)]
    [InlineData(0, VoterBasis.Suspended)]
    [InlineData(9, VoterBasis.Suspended)]
    [InlineData(10, VoterBasis.Votes)]
    public void A_suspended_member_does_not_vote_from_the_first_day_to_the_last(int days, VoterBasis expected)
    {
        Member member = A.Member().SuspendedOn(A.Today).LiftedOn(A.Today.AddDays(10));

        (VoterBasis basis, string? reference) = VotingRights.BasisOf(new VoterFacts(member, true), null, Terms, A.Today.AddDays(days));

        Assert.Equal((expected, expected == VoterBasis.Suspended ? "7" : null), (basis, reference));
    }

    [Fact]
    [Trait("Clause", "A18")]
    public void A_member_does_not_vote_on_itself()
    {
        Member member = A.Member();

        Assert.Equal(VoterBasis.OwnMatter, VotingRights.BasisOf(new VoterFacts(member, true), member.Organisation, Terms, A.Today).Basis);
        Assert.Equal(VoterBasis.Votes, VotingRights.BasisOf(new VoterFacts(member, true), A.Organisation(), Terms, A.Today).Basis);
    }

    [Fact]
    [Trait("Clause", "A2")]
    public void A_member_nobody_speaks_for_keeps_its_place_in_the_base()
    {
        Poll poll = A.Draft();
        poll.Open([new VoterFacts(A.Member().Made(), false)], Terms, A.Today);

        Assert.Equal((VoterBasis.NoMandate, true), (poll.Roll[0].Basis, poll.Roll[0].IsEntitled));
    }

    [Theory]
    [Trait("Clause", "A2")]
    [InlineData(29, VoterBasis.TooNew)]
    [InlineData(30, VoterBasis.Votes)]
    public void A_new_member_waits_where_the_charter_says_so(int days, VoterBasis expected)
    {
        Member member = A.Member().AdmittedOn(A.Today);

        Assert.Equal(expected, VotingRights.BasisOf(new VoterFacts(member, true), null, Terms with { NewMemberWaitingDays = 30 }, A.Today.AddDays(days)).Basis);
    }

    [Fact]
    [Trait("Clause", "A18")]
    public void Whoever_has_no_vote_stands_on_the_roll_and_outside_the_base()
    {
        Member own = A.Member();
        Poll poll = A.Draft(item: A.Item(AgendaSubject.Expulsion, own.Organisation)).OpenedFor(own, A.Member().Made());

        Assert.Equal(1, Tally.CountOf(poll, OpenVote.TheMotion, Terms).Entitled);
        Assert.Equal([PollRules.NoVote], PollRules.ObjectionsToCasting(poll, new CastBy(own.Organisation, A.Person()), A.Says(PollChoice.Against), Channel.Link, A.Opening));
    }

    private static VoterBasis BasisOf(Affiliation affiliation) => VotingRights.BasisOf(new VoterFacts(affiliation, true), null, Terms, A.Today).Basis;
}
