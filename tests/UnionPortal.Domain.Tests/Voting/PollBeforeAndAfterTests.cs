using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;

namespace UnionPortal.Domain.Tests.Voting;

/// <summary>What goes before a poll and after it: the draft, the channels, changing a vote, ties, paper.</summary>
[Trait("Clause", "A2")]
[Trait("Clause", "A21")]
public class PollBeforeAndAfterTests
{
    private static readonly CharterTerms Terms = A.Terms();
    private static readonly DateTime Day = A.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    [Fact]
    public void A_question_of_the_agenda_is_put_to_the_vote() => Assert.Empty(Drafting(A.Item(), []));

    [Fact]
    public void One_vote_at_a_time_is_prepared_on_a_question()
    {
        Poll first = A.Draft();
        Assert.Equal([PollRules.Running], Drafting(first.Item, [first]));

        first.Void();
        Assert.Empty(Drafting(first.Item, [first]));
    }

    [Fact]
    public void What_the_charter_keeps_secret_is_not_voted_on_by_name()
    {
        CharterTerms secret = Terms with { Voting = Terms.Voting with { Secret = [AgendaSubject.Expulsion] } };
        AgendaItem item = A.Item(AgendaSubject.Expulsion);

        Assert.Equal([PollRules.MustBeSecret], Drafting(item, [], terms: secret));
        Assert.Empty(Drafting(item, [], PollMode.Secret, terms: secret));
    }

    [Theory]
    [Trait("Clause", "U14")]
    [InlineData(AgendaSubject.BoardElection, 0, "PollSeatsMissing")]
    [InlineData(AgendaSubject.BoardElection, 3, "")]
    [InlineData(AgendaSubject.PresidentElection, 2, "PollOnePresident")]
    [InlineData(AgendaSubject.PresidentElection, 1, "")]
    [InlineData(AgendaSubject.Ordinary, 1, "PollNotAnElection")]
    public void Elections_have_seats_and_nothing_else_has(AgendaSubject subject, int seats, string refused) =>
        Assert.Equal(refused, string.Join(' ', Drafting(A.Item(subject), [], seats: seats).Select(one => one.Code)));

    [Theory]
    [InlineData(14, "")]
    [InlineData(15, "PollOpensTooEarly")]
    public void Votes_in_absence_are_taken_from_so_many_days_before_the_meeting(int before, string refused) =>
        Assert.Equal(refused, string.Join(' ', Drafting(A.Item(), [], opens: Day.AddDays(-before)).Select(one => one.Code)));

    [Fact]
    public void Without_votes_in_absence_voting_opens_on_the_day_of_the_meeting()
    {
        CharterTerms none = Terms with { Meeting = Terms.Meeting with { AbsenteeVoting = false } };

        Assert.Empty(Drafting(A.Item(), [], terms: none));
        Assert.Equal([PollRules.OpensTooEarly], Drafting(A.Item(), [], opens: Day.AddDays(-1), terms: none));
        Assert.Equal([PollRules.AbsenceUnknown], PollRules.ObjectionsToChannel(A.OpenPoll(1), Channel.Absentee, none.Meeting, A.Today));
        Assert.Empty(PollRules.ObjectionsToChannel(A.OpenPoll(1), Channel.Link, none.Meeting, A.Today));
    }

    [Theory]
    [InlineData(Channel.Room)]
    [InlineData(Channel.Paper)]
    public void The_room_and_paper_are_entered_from_the_day_of_the_meeting_on(Channel channel)
    {
        Poll poll = A.OpenPoll(1);
        DateOnly day = poll.Item.Meeting.ConvenedFor;

        Assert.Equal([PollRules.NotSitting], PollRules.ObjectionsToChannel(poll, channel, Terms.Meeting, day.AddDays(-1)));
        Assert.Empty(PollRules.ObjectionsToChannel(poll, channel, Terms.Meeting, day));
    }

    [Fact]
    public void Where_votes_stand_one_is_given_again_only_on_an_amended_text()
    {
        VotingTerms stand = Terms.Voting with { VotesMayChange = false };
        Poll poll = A.OpenPoll(1).Voted(PollChoice.For);
        Organisation voter = poll.Roll[0].Organisation;

        Assert.Empty(PollRules.ObjectionsToChanging(poll, voter, Terms.Voting));
        Assert.Equal([PollRules.VotedAlready], PollRules.ObjectionsToChanging(poll, voter, stand));
        poll.Amend("Иначе", "Otherwise");
        Assert.Empty(PollRules.ObjectionsToChanging(poll, voter, stand));
    }

    [Theory]
    [InlineData(TieRule.Fails, null, "")]
    [InlineData(TieRule.ChairDecides, null, "PollChairMissing")]
    [InlineData(TieRule.ChairDecides, true, "")]
    [InlineData(TieRule.Revote, null, "PollTiedRepeat")]
    public void A_tie_goes_as_the_charter_says(TieRule tie, bool? casting, string refused)
    {
        TallyResult result = Tally.Of(Terms.RuleFor(AgendaSubject.Ordinary) with { Tie = tie }, new VoteCount(24, 24, 12, 12, 0));

        Assert.Equal(refused, string.Join(' ', PollRules.ObjectionsToAnnouncing(result, casting).Select(one => one.Code)));
    }

    [Fact]
    public void Who_is_in_the_room_and_gave_no_vote_takes_part()
    {
        Poll poll = A.OpenPoll(4).Voted(PollChoice.For);
        int next = 100;
        foreach (PollVoter voter in poll.Roll) Identify(voter, ++next);
        Identify(poll.Votes[0], 101);

        Assert.Equal(2, Tally.PresentWithoutVote(poll, new HashSet<int> { 101, 102, 103, 999 }, Terms.Voting));
    }

    [Fact]
    public void Papers_agree_when_two_different_people_read_the_same()
    {
        Poll poll = A.OpenPoll(1);
        PaperReading first = Reading(poll, 1, PollChoice.For), same = Reading(poll, 2, PollChoice.For), other = Reading(poll, 2, PollChoice.Against);

        Assert.True(first.AgreesWith(same));
        Assert.False(first.AgreesWith(other));
        Assert.False(first.AgreesWith(Reading(poll, 1, PollChoice.For)));
        Assert.Equal("0:For", first.Choices);
    }

    [Fact]
    public void A_receipt_follows_from_the_vote_and_a_repeated_vote_is_known()
    {
        Poll poll = A.OpenPoll(2).Voted(PollChoice.For, PollChoice.For);
        OpenVote[] own = [poll.Votes[0]];

        Assert.Equal(VoteReceipt.Of(own), VoteReceipt.Of([.. own]));
        Assert.Null(VoteReceipt.Of([]));
        Assert.True(VoteReceipt.IsRepeated(own, A.Says(PollChoice.For), poll.TextSha256));
        Assert.False(VoteReceipt.IsRepeated(own, A.Says(PollChoice.Against), poll.TextSha256));
        Assert.False(VoteReceipt.IsRepeated(own, A.Says(PollChoice.For), "another text"));
        Assert.False(VoteReceipt.IsRepeated([], new Dictionary<int, PollChoice>(), poll.TextSha256));
    }

    [Theory]
    [InlineData(AgendaSubject.Strategy, true)]
    [InlineData(AgendaSubject.BoardElection, true)]
    [InlineData(AgendaSubject.Expulsion, false)]
    [InlineData(AgendaSubject.Suspension, false)]
    [InlineData(AgendaSubject.Appeal, false)]
    public void The_office_puts_what_does_not_come_by_itself(AgendaSubject subject, bool allowed) =>
        Assert.Equal(allowed ? [] : [AgendaRules.PutByItself], AgendaRules.ObjectionsToPutting(A.Meeting(A.Today), subject));

    [Fact]
    public void A_quorum_looked_at_only_at_the_opening_stands_although_members_left()
    {
        var few = new VoteCount(20, 8, 6, 2, 0);
        var half = new Quorum(Fraction.Half, Comparison.MoreThan);

        Assert.Equal([MeetingRules.QuorumMissing], MeetingRules.ObjectionsToCount(new CountedVote(few, half)));
        Assert.Empty(MeetingRules.ObjectionsToCount(new CountedVote(few, half, PresentAtOpening: 11)));
        Assert.Equal([MeetingRules.QuorumMissing], MeetingRules.ObjectionsToCount(new CountedVote(few, half, PresentAtOpening: 10)));
    }

    [Fact]
    [Trait("Clause", "U14")]
    public void A_run_off_has_the_tied_who_accepted_already_and_its_tie_asks_for_the_lot()
    {
        Poll poll = A.Draft(seats: 1, item: A.Item(AgendaSubject.BoardElection));
        foreach (string name in new[] { "Первая", "Вторая", "Третья" }) poll.Nominate(A.Person(name), null).Accept(A.Today);
        var tied = new ElectionOutcome([], [1, 3], 1, 0);

        Poll runOff = poll.RunOff(tied, A.Opening, A.Closing, A.Today);

        Assert.Equal((2, 1, ElectionMode.MostVotes), (runOff.Questions.Count, runOff.Seats, runOff.Election));
        Assert.Empty(PollRules.ObjectionsToLot(poll, tied, null));
        Assert.Equal([PollRules.LotMissing], PollRules.ObjectionsToLot(runOff, tied, "12345"));
        Assert.Empty(PollRules.ObjectionsToLot(runOff, tied, "123456"));
        Assert.Empty(PollRules.ObjectionsToLot(runOff, new ElectionOutcome([1], [], 0, 0), null));
    }

    [Fact]
    [Trait("Clause", "A11")]
    public void Names_for_the_council_come_with_their_merits_and_an_organisation_is_named_once()
    {
        Poll council = A.Draft(seats: 1, item: A.Item(AgendaSubject.CouncilElection)), board = A.Draft(seats: 2, item: A.Item(AgendaSubject.BoardElection));
        Organisation member = A.Organisation();
        board.Nominate(A.Person("Первая"), member);

        Assert.Equal([PollRules.MeritMissing], PollRules.ObjectionsToNominating(council, A.Person(), null, "Заслуги", " "));
        Assert.Empty(PollRules.ObjectionsToNominating(council, A.Person(), null, "Заслуги", "Merits"));
        Assert.Equal([PollRules.OrganisationNamed], PollRules.ObjectionsToNominating(board, A.Person("Вторая"), member, null, null));
    }

    [Fact]
    [Trait("Clause", "U14")]
    public void An_answer_comes_before_the_opening_and_a_name_is_taken_off_until_the_result()
    {
        Poll poll = A.Draft(seats: 1, item: A.Item(AgendaSubject.BoardElection));
        PollCandidate first = poll.Nominate(A.Person("Первая"), null), second = poll.Nominate(A.Person("Вторая"), null);
        Assert.Empty(PollRules.ObjectionsToAnswering(poll, second));
        first.Accept(A.Today);
        poll.OpenedFor(A.Member().Made());

        Assert.Equal([PollRules.NotADraft], PollRules.ObjectionsToAnswering(poll, second));
        Assert.Empty(PollRules.ObjectionsToTakingOff(poll, first));
        first.Withdraw();
        Assert.Equal([PollRules.NotNominated], PollRules.ObjectionsToTakingOff(poll, first));
        poll.Close(A.Opening);
        poll.PublishElected([], null);
        Assert.Equal([PollRules.IsOver], PollRules.ObjectionsToTakingOff(poll, second));
    }

    private static IReadOnlyList<Objection> Drafting(
        AgendaItem item, IEnumerable<Poll> earlier, PollMode mode = PollMode.Open, int seats = 0, DateTime? opens = null, CharterTerms? terms = null) =>
        PollRules.ObjectionsToDrafting(item, earlier, new PollPlan(mode, opens ?? Day, Day.AddDays(1), seats), terms ?? Terms, DateOnly.FromDateTime);

    private static PaperReading Reading(Poll poll, int person, PollChoice choice)
    {
        var reading = new PaperReading(poll, poll.Roll[0].Organisation, A.Person(), A.Says(choice));
        typeof(PaperReading).GetProperty(nameof(PaperReading.PersonId))!.SetValue(reading, person);
        return reading;
    }

    private static void Identify(object row, int organisation) => row.GetType().GetProperty("OrganisationId")!.SetValue(row, organisation);
}
