using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>Reads the ballot of one organisation, the lists of the room and of papers, and an organisation's own votes.</summary>
public sealed class PollBallotQuery(PortalDb db, PollQuery polls, RollLossQuery losses, PollWordsQuery words, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    private const int RoomAtMost = 200;
    private const int PastAtMost = 100;

    /// <summary>Null where the actor does not vote for it, or it is not on the roll.</summary>
    public async Task<BallotSheet?> BallotAsync(int id, int organisation, Actor actor, BallotForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (!await polls.MayCastAsync(id, organisation, actor, ct)) return null;
        if (await polls.FindAsync(id, ct) is not { Mode: PollMode.Open } head || await polls.ForAsync(id, [organisation], ct) is not { Roll: [{ } voter] } poll) return null;
        Organisation own = await db.Organisations.Include(one => one.Names).SingleAsync(one => one.Id == organisation, ct);
        Channel channel = await polls.ChannelAsync(id, organisation, ct);
        CharterTerms terms = charter.TermsOn(poll.Item.Meeting.ConvenedFor);
        RightLost? lost = voter.IsEntitled ? await losses.OneAsync(organisation, ct) : null;
        List<Objection> against =
        [
            .. PollTimes.Told(PollRules.ObjectionsToTaking(poll, own, channel, calendar.Now), calendar, texts),
            .. PollRules.ObjectionsToChannel(poll, channel, terms.Meeting, calendar.Today), .. PollRules.ObjectionsToChanging(poll, own, terms.Voting),
            .. lost is null || poll.State != PollState.Open ? [] : PollRules.ObjectionsToLost(lost),
        ];
        IReadOnlyDictionary<int, PollChoice> given = form?.ChoicesFor(poll) ?? poll.Votes.ToDictionary(vote => vote.Question, vote => vote.Choice);
        return new(words.HeadOf(head), organisation, NamesOf.Organisation(own, texts.Language), words.Of.BasisOf(voter, lost),
            new(words.Of.QuestionsOf(head), poll.MarksAtMost, given, ForOthers: false), Tally.OnEarlierText(poll).Any(), against, refused, words.Of.ReceiptOf(head, poll.Votes));
    }

    /// <summary>Those of the room who have a vote and have not given it; the whole roll where nobody was registered.</summary>
    public async Task<PollRoomPage?> RoomAsync(int id, bool entered, bool all, PaperEntryForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await polls.FindAsync(id, ct) is not { Mode: PollMode.Open } poll) return null;
        IReadOnlySet<int> here = await polls.InTheRoomAsync(poll, calendar.Now, ct);
        DateOnly today = calendar.Today;
        var waiting = db.PollVoters.AsNoTracking().Where(voter => voter.PollId == id && voter.Status == VoterStatus.Entitled
            && db.InGoodStandingOn(today).Any(one => one.OrganisationId == voter.OrganisationId));
        bool onlyPresent = here.Count > 0 && !all;
        if (onlyPresent) waiting = waiting.Where(voter => here.Contains(voter.OrganisationId));
        var voters = await waiting.Include(voter => voter.Organisation.Names)
            .Select(voter => new { voter.Organisation, Number = db.RegistryNumbers.Where(one => one.OrganisationId == voter.OrganisationId).Max(one => one.Value) })
            .OrderBy(one => one.Number).Take(RoomAtMost).ToListAsync(ct);
        ChoicesPart? single = poll.IsElection ? new(words.Of.QuestionsOf(poll), poll.MarksAtMost, form?.ChoicesFor(poll) ?? new Dictionary<int, PollChoice>(), ForOthers: true) : null;
        return new(words.HeadOf(poll), [.. voters.Select(one => new RoomVoter(one.Organisation.Id, PollWords.Written(one.Number), NamesOf.Organisation(one.Organisation, texts.Language)))], onlyPresent, single, refused, entered);
    }

    public async Task<PollPapersPage?> PapersAsync(int id, PaperEntryForm? form, PaperState? told, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await polls.FindAsync(id, ct) is not { Mode: PollMode.Open } poll) return null;
        List<PaperReading> readings = await db.PaperReadings.AsNoTracking().Include(one => one.Person).Include(one => one.Organisation.Names)
            .Where(one => one.PollId == id).OrderBy(one => one.OrganisationId).ThenBy(one => one.Id).ToListAsync(ct);
        List<int> ids = [.. readings.Select(one => one.OrganisationId).Distinct()];
        var numbers = await db.RegistryNumbers.Where(one => ids.Contains(one.OrganisationId)).GroupBy(one => one.OrganisationId)
            .Select(group => new { group.Key, Value = group.Max(one => one.Value) }).ToDictionaryAsync(one => one.Key, one => one.Value, ct);
        ILookup<int, PaperReading> of = readings.ToLookup(one => one.OrganisationId);
        bool Clashes(PaperReading one) => of[one.OrganisationId].Any(other => other.Choices != one.Choices);
        return new(words.HeadOf(poll),
            [.. readings.Select(one => new ReadingLine(PollWords.Written(numbers[one.OrganisationId]), NamesOf.Organisation(one.Organisation, texts.Language), one.Person.NameIn(texts.Language),
                Clashes(one) ? ReadingOf(poll, one) : null, Clashes(one)))],
            new(words.Of.QuestionsOf(poll), poll.MarksAtMost, form?.ChoicesFor(poll) ?? new Dictionary<int, PollChoice>(), ForOthers: true), form?.Number, told, refused);
    }

    public async Task<MyPollsPage> MineAsync(Actor actor, CancellationToken ct)
    {
        List<int> own = [.. actor.Organisations.Where(one => actor.MayFor(Act.CastBallot, one.Id)).Select(one => one.Id)];
        List<PollVoter> lines = await db.PollVoters.AsNoTracking().Where(voter => own.Contains(voter.OrganisationId) && voter.Poll.State != PollState.Void)
            .Include(voter => voter.Organisation.Names).Include(voter => voter.Poll.Item.Meeting).Include(voter => voter.Poll.Candidates).ThenInclude(one => one.Person)
            .OrderByDescending(voter => voter.PollId).Take(PastAtMost).AsSplitQuery().ToListAsync(ct);
        List<int> ids = [.. lines.Select(one => one.PollId)];
        ILookup<(int, int), OpenVote> votes = (await db.OpenVotes.AsNoTracking().Where(vote => ids.Contains(vote.PollId) && own.Contains(vote.OrganisationId)).ToListAsync(ct))
            .ToLookup(vote => (vote.PollId, vote.OrganisationId));
        Dictionary<int, RightLost?> lost = [];
        foreach (int organisation in own) lost[organisation] = await losses.OneAsync(organisation, ct);
        RightLost? LostBy(PollVoter voter) => voter is { IsEntitled: true, HasVoted: false, Poll.State: PollState.Open } ? lost[voter.OrganisationId] : null;
        List<(bool Open, MyPollLine Line)> all = [.. lines.Select(voter => (voter.Poll.TakesVotesAt(calendar.Now) && voter.IsEntitled && LostBy(voter) is null,
            LineOf(voter, [.. votes[(voter.PollId, voter.OrganisationId)]], LostBy(voter))))];
        return new([.. all.Where(one => one.Open).Select(one => one.Line)], [.. all.Where(one => !one.Open).Select(one => one.Line)]);
    }

    private MyPollLine LineOf(PollVoter voter, IReadOnlyCollection<OpenVote> votes, RightLost? lost)
    {
        Poll poll = voter.Poll;
        bool secret = poll.Mode == PollMode.Secret;
        bool open = poll.TakesVotesAt(calendar.Now) && voter.IsEntitled && lost is null;
        string path = (secret, open) switch
        {
            (true, true) => Invariant($"/ballots/{poll.Id}/for/{voter.OrganisationId}"),
            (true, false) => Invariant($"/ballots/{poll.Id}"),
            (false, true) => Invariant($"/polls/{poll.Id}/for/{voter.OrganisationId}"),
            _ => Invariant($"/polls/{poll.Id}"),
        };
        string given = words.Of.GivenOf(poll, votes) ?? (!voter.IsEntitled || lost is not null ? words.Of.BasisOf(voter, lost)
            : texts[secret && voter.HasVoted ? "Polls.VotedInSecret" : open ? "Polls.NotVotedYet" : "Polls.DidNotVote"]);
        return new(path, poll.Item.Meeting.Number, poll.Item.Number, words.Of.TextOf(poll), NamesOf.Organisation(voter.Organisation, texts.Language), poll.State,
            PollTimes.Moment(poll.ClosesAt, calendar, texts), secret, given, VoteReceipt.Of(votes), PollWords.StateOf(poll, calendar.Now));
    }

    private string ReadingOf(Poll poll, PaperReading reading) => string.Join("; ", reading.Choices.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part =>
    {
        string[] pair = part.Split(':');
        string choice = texts[$"Polls.PollChoice.{pair[1]}"];
        return pair[0] == "0" ? choice : $"{poll.Candidates.FirstOrDefault(one => Invariant($"{one.Number}") == pair[0])?.Person.NameIn(texts.Language)}: {choice}";
    }));
}
