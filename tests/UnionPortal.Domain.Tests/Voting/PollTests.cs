using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;

namespace UnionPortal.Domain.Tests.Voting;

/// <summary>A poll from its draft to its publication: what is frozen, who may cast, and until which moment.</summary>
[Trait("Clause", "A21")]
public class PollTests
{
    private static readonly IReadOnlyDictionary<int, PollChoice> Yes = A.Says(PollChoice.For);

    [Fact]
    public void The_text_and_the_roll_are_frozen_at_the_opening()
    {
        Poll poll = A.OpenPoll(3);

        Assert.Equal(("Утвердить отчёт", "Approve the report"), (poll.TextRu, poll.TextEn));
        Assert.Equal(BallotText.Sha256("Утвердить отчёт", "Approve the report"), poll.TextSha256);
        Assert.Equal(3, poll.Roll.Count);
        Assert.Equal([PollRules.NotADraft], PollRules.ObjectionsToOpening(poll));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void No_vote_is_taken_before_the_opening_moment(int ticks, bool refused) => Assert.Equal(
        refused ? [PollRules.NotYetOpen] : [], Objections(A.OpenPoll(1), Channel.Absentee, A.Opening.AddTicks(ticks)));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void A_vote_at_the_closing_moment_is_too_late_and_one_a_moment_earlier_is_in(int ticks, bool refused) => Assert.Equal(
        refused ? [PollRules.ClosedBefore] : [], Objections(A.OpenPoll(1), Channel.Link, A.Closing.AddTicks(ticks)));

    [Fact]
    public void The_room_is_entered_until_the_poll_is_closed_by_hand()
    {
        Poll poll = A.OpenPoll(1);

        Assert.Empty(Objections(poll, Channel.Room, A.Closing.AddHours(1)));
        poll.Close(A.Closing);
        Assert.Equal([PollRules.ClosedBefore], Objections(poll, Channel.Room, A.Opening));
    }

    [Fact]
    public void An_organisation_that_is_not_on_the_roll_does_not_vote()
    {
        Poll poll = A.OpenPoll(1);

        Assert.Equal([PollRules.NotOnTheRoll], PollRules.ObjectionsToCasting(poll, new CastBy(A.Organisation(), A.Person()), Yes, Channel.Link, A.Opening));
    }

    [Fact]
    public void A_vote_given_again_replaces_the_earlier_one()
    {
        Poll poll = A.OpenPoll(1);

        poll.Cast(poll.By(0), Yes, Channel.Absentee, A.Opening);
        poll.Cast(poll.By(0), A.Says(PollChoice.Against), Channel.Link, A.Opening.AddHours(1));

        Assert.Equal(PollChoice.Against, Assert.Single(poll.Votes).Choice);
    }

    [Fact]
    public void Who_voted_on_paper_does_not_vote_through_the_portal_too()
    {
        Poll poll = A.OpenPoll(1);
        poll.Cast(poll.By(0) with { ConfirmedBy = A.Person() }, Yes, Channel.Paper, A.Opening);

        Assert.Equal(VoterStatus.CastPaper, poll.Roll[0].Status);
        Assert.Equal([PollRules.VotedOnPaper], Objections(poll, Channel.Link, A.Opening));
    }

    [Fact]
    public void A_paper_vote_is_entered_by_two_people()
    {
        Poll poll = A.OpenPoll(1);
        Person clerk = A.Person();

        Assert.Equal([PollRules.SecondPersonMissing], Objections(poll, Channel.Paper, A.Opening));
        Assert.Equal([PollRules.SecondPersonMissing], PollRules.ObjectionsToCasting(poll, new CastBy(poll.Roll[0].Organisation, clerk, clerk), Yes, Channel.Paper, A.Opening));
    }

    [Fact]
    public void A_secret_poll_takes_no_named_vote() => Assert.Equal([PollRules.IsSecret], Objections(A.OpenPoll(1, PollMode.Secret), Channel.Link, A.Opening));

    [Fact]
    public void An_amended_text_leaves_earlier_votes_behind()
    {
        Poll poll = A.OpenPoll(2);
        poll.Cast(poll.By(0), Yes, Channel.Absentee, A.Opening);

        poll.Amend("Утвердить отчёт с поправкой", "Approve the report as amended");

        Assert.Equal(poll.Votes, Tally.OnEarlierText(poll));
        poll.Cast(poll.By(0), Yes, Channel.Absentee, A.Opening);
        Assert.Empty(Tally.OnEarlierText(poll));
    }

    [Fact]
    public void A_secret_text_cannot_be_amended() => Assert.Equal([PollRules.IsSecret], PollRules.ObjectionsToAmending(A.OpenPoll(1, PollMode.Secret)));

    [Fact]
    public void Only_a_closed_poll_is_published_and_then_nothing_changes_any_more()
    {
        Poll poll = A.OpenPoll(1);
        Assert.Equal([PollRules.NotClosed], PollRules.ObjectionsToPublishing(poll));

        poll.Close(A.Opening.AddHours(2));
        poll.Publish();

        Assert.Equal(A.Opening.AddHours(2), poll.ClosesAt);
        Assert.Equal([PollRules.IsOver], PollRules.ObjectionsToVoiding(poll));
        Assert.Equal([PollRules.NotOpen], PollRules.ObjectionsToClosing(poll));
    }

    [Fact]
    public void Before_the_announced_hour_a_vote_is_closed_only_aloud_while_somebody_has_not_voted()
    {
        Poll poll = A.OpenPoll(1);

        Assert.Equal([PollRules.ClosesLater], PollRules.ObjectionsToClosing(poll, poll.ClosesAt.AddSeconds(-1), waiting: 1, early: false));
        Assert.Empty(PollRules.ObjectionsToClosing(poll, poll.ClosesAt.AddSeconds(-1), waiting: 1, early: true));
        Assert.Empty(PollRules.ObjectionsToClosing(poll, poll.ClosesAt.AddSeconds(-1), waiting: 0, early: false));
        Assert.Empty(PollRules.ObjectionsToClosing(poll, poll.ClosesAt, waiting: 1, early: false));
    }

    [Fact]
    public void A_poll_that_would_close_before_it_opens_is_refused() => Assert.Equal(
        [PollRules.ClosesBeforeOpening], PollRules.ObjectionsToOpening(new Poll(A.Item(), PollMode.Open, A.Opening, A.Opening)));

    [Fact]
    [Trait("Clause", "U14")]
    public void Only_those_who_accepted_stand_in_an_election()
    {
        Poll poll = A.Draft(seats: 1);
        PollCandidate willing = poll.Nominate(A.Person("Первая"), null), silent = poll.Nominate(A.Person("Вторая"), null);
        Assert.Equal([PollRules.NobodyStands], PollRules.ObjectionsToOpening(poll));

        willing.Accept(A.Today);

        Assert.Equal([willing.Number], poll.Questions);
        Assert.False(silent.Stands);
        Assert.Equal([PollRules.NominatedAlready], PollRules.ObjectionsToNominating(poll, willing.Person));
    }

    [Theory]
    [Trait("Clause", "U14")]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void No_more_names_are_marked_than_there_are_seats(int marked, bool refused)
    {
        Poll poll = A.Draft(seats: 1, election: ElectionMode.MostVotes);
        foreach (string name in new[] { "Первая", "Вторая" }) poll.Nominate(A.Person(name), null).Accept(A.Today);
        poll.OpenedFor(A.Member().Made());
        var ballot = poll.Questions.ToDictionary(number => number, number => number <= marked ? PollChoice.For : PollChoice.Abstained);

        Assert.Equal(refused ? [PollRules.TooManyMarked] : [], PollRules.ObjectionsToCasting(poll, poll.By(0), ballot, Channel.Link, A.Opening));
    }

    [Fact]
    public void Every_question_of_the_ballot_is_answered()
    {
        Poll poll = A.OpenPoll(1);

        Assert.Equal([PollRules.QuestionsUnanswered], PollRules.ObjectionsToCasting(poll, poll.By(0), new Dictionary<int, PollChoice>(), Channel.Link, A.Opening));
    }

    private static IReadOnlyList<Objection> Objections(Poll poll, Channel channel, DateTime at) => PollRules.ObjectionsToCasting(poll, poll.By(0), Yes, channel, at);
}
