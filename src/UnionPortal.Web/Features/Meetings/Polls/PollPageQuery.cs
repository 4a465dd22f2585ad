using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Meetings.Ballots;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>Reads a poll for its page: the rule, the roll with its reasons, and after the close the result with its arithmetic.</summary>
public sealed class PollPageQuery(
    PortalDb db, PollQuery polls, PollResultQuery results, AnnouncePartQuery announcing, RollLossQuery losses, BallotRollQuery rolls, PollWordsQuery words, CharterBook charter, UnionCalendar calendar,
    Texts texts)
{
    private static readonly Dictionary<int, RightLost> Nobody = [];
    private const int PageSize = 50;

    public async Task<PollPage?> PageAsync(int id, HttpRequest request, Actor actor, AnnouncementForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await polls.WholeAsync(id, ct) is not { } poll) return null;
        CharterTerms terms = charter.TermsOn(poll.Item.Meeting.ConvenedFor);
        bool counted = poll.State is PollState.Closed or PollState.Published or PollState.WithoutQuorum;
        PollOutcome? outcome = counted && poll.Questions.Count > 0 ? await results.OfAsync(poll, ct) : null;
        IReadOnlyDictionary<int, RightLost> lost = poll.State == PollState.Open ? await losses.OfAsync(id, ct) : Nobody;
        List<RollLine> roll = await RollAsync(poll, lost, terms.Voting, counted, ct);
        int page = int.TryParse(request.Query["page"], System.Globalization.CultureInfo.InvariantCulture, out int asked) ? asked : 1;
        Pager pager = Pager.Of(request, page, PageSize, roll.Count);
        int entitled = roll.Count(line => line.Votes);
        return new PollPage
        {
            Head = words.HeadOf(poll), Rule = MeetingReckoning.RuleOf(entitled, await results.RuleAsync(poll, ct), texts),
            Candidates = words.CandidatesOf(poll, actor), Own = await OwnAsync(poll, lost, actor, ct), Turnout = (roll.Count(line => line.HasVoted), entitled),
            Roll = [.. roll.Skip((pager.Page - 1) * PageSize).Take(PageSize)], Pager = pager,
            Results = outcome is null ? [] : ResultsOf(poll, outcome, actor), Channels = counted ? words.Of.ChannelsOf(poll) : [],
            Outcome = outcome is null ? null : words.OutcomeOf(poll, outcome),
            OnEarlierText = Tally.OnEarlierText(poll).Where(vote => !Tally.IsCounted(vote, poll, terms.Voting)).Select(vote => vote.OrganisationId).Distinct().Count(),
            Announce = poll.State == PollState.Closed && outcome is not null && actor.May(Act.KeepPolls) ? await announcing.OfAsync(poll, outcome, form, ct) : null,
            Resolution = poll.Item.Resolution is { } made && poll.State == PollState.Published ? (made.Record.Id, made.Record.Reference) : null,
            Lot = poll.LotSeed, RunOff = await db.Polls.Where(one => one.RunOffOfId == id).Select(one => (int?)one.Id).FirstOrDefaultAsync(ct),
            AgainstOpening = PollRules.ObjectionsToOpening(poll), Refused = refused, MayKeep = actor.May(Act.KeepPolls), MayCount = actor.May(Act.CountVotes),
        };
    }

    /// <summary>A poll whose votes are secret has its names and times here, and everything else at the urn.</summary>
    public async Task<(PollHead Head, IReadOnlyList<CandidateLine> Candidates)?> SecretAsync(int id, Actor actor, CancellationToken ct) =>
        await polls.FindAsync(id, ct) is { Mode: PollMode.Secret } poll ? (words.HeadOf(poll), words.CandidatesOf(poll, actor)) : null;

    public async Task<NewPollPage?> NewAsync(int number, int itemNumber, PollForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        var item = await db.AgendaItems.Include(one => one.Meeting).SingleOrDefaultAsync(one => one.Meeting.Number == number && one.Number == itemNumber, ct);
        if (item is null) return null;
        CharterTerms terms = charter.TermsOn(item.Meeting.ConvenedFor);
        bool secret = terms.Voting.Secret.Contains(item.Subject);
        DateOnly first = item.Meeting.ConvenedFor.AddDays(terms.Meeting.AbsenteeVoting ? -terms.Voting.AbsenteeDays : 0);
        string begins = item.Meeting.StartsAt is { } at ? calendar.Local(at).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) : "10:00";
        return new(number, item.Meeting.ConvenedFor, itemNumber, texts.Language == "en" ? item.TextEn : item.TextRu, PollRules.ElectsPersons(item.Subject), secret, terms.Voting.Elections,
            first, calendar.ZoneAt(calendar.At(item.Meeting.ConvenedFor, TimeOnly.MinValue), texts), refused, form ?? new PollForm
            {
                Mode = secret ? PollMode.Secret : PollMode.Open, OpensOn = item.Meeting.ConvenedFor, OpensAt = begins, ClosesOn = item.Meeting.ConvenedFor, ClosesAt = "18:00",
                Seats = item.Subject == AgendaSubject.PresidentElection ? 1 : null,
            });
    }

    /// <param name="lost">Votes lost since the opening; their lines are struck at the close and told already.</param>
    private async Task<List<RollLine>> RollAsync(Poll poll, IReadOnlyDictionary<int, RightLost> lost, VotingTerms terms, bool counted, CancellationToken ct)
    {
        Dictionary<int, int> numbers = await db.RegistryNumbers.GroupBy(one => one.OrganisationId).Select(group => new { group.Key, Value = group.Max(one => one.Value) }).ToDictionaryAsync(one => one.Key, one => one.Value, ct);
        if (poll.State == PollState.Draft) return await ForeseenAsync(poll, terms, numbers, ct);
        ILookup<int, OpenVote> votes = poll.Votes.ToLookup(vote => vote.OrganisationId);
        return [.. poll.Roll.OrderBy(voter => numbers.GetValueOrDefault(voter.OrganisationId)).Select(voter => new RollLine(
            PollWords.Written(numbers.GetValueOrDefault(voter.OrganisationId)), NamesOf.Organisation(voter.Organisation, texts.Language), words.Of.BasisOf(voter, lost.GetValueOrDefault(voter.OrganisationId)),
            voter.IsEntitled && !lost.ContainsKey(voter.OrganisationId), voter.HasVoted || voter.Status == VoterStatus.Recused, counted ? words.Of.GivenOf(poll, [.. votes[voter.OrganisationId]]) : null))];
    }

    private async Task<List<RollLine>> ForeseenAsync(Poll poll, VotingTerms terms, Dictionary<int, int> numbers, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        var facts = await rolls.FactsOnAsync(today, ct);
        List<int> ids = [.. facts.Select(one => one.Organisation.Id)];
        Dictionary<int, Organisation> named = await db.Organisations.Include(one => one.Names).Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        return [.. facts.OrderBy(one => numbers.GetValueOrDefault(one.Organisation.Id)).Select(one =>
        {
            (VoterBasis basis, string? reference) = VotingRights.BasisOf(one, poll.Item.About, terms, today);
            return new RollLine(PollWords.Written(numbers.GetValueOrDefault(one.Organisation.Id)), NamesOf.Organisation(named[one.Organisation.Id], texts.Language),
                words.Of.BasisOf(basis, reference), basis is VoterBasis.Votes or VoterBasis.NoMandate, false, null);
        })];
    }

    private async Task<IReadOnlyList<OwnLine>> OwnAsync(Poll poll, IReadOnlyDictionary<int, RightLost> lost, Actor actor, CancellationToken ct)
    {
        IReadOnlyList<int> own = await polls.OwnAsync(poll.Id, actor, ct);
        bool open = poll.TakesVotesAt(calendar.Now);
        return [.. poll.Roll.Where(voter => own.Contains(voter.OrganisationId)).OrderBy(voter => voter.OrganisationId).Select(voter => new OwnLine(
            voter.OrganisationId, NamesOf.Organisation(voter.Organisation, texts.Language), words.Of.BasisOf(voter, lost.GetValueOrDefault(voter.OrganisationId)), voter.HasVoted || voter.Status == VoterStatus.Recused,
            open && voter.IsEntitled && !lost.ContainsKey(voter.OrganisationId), Tally.OnEarlierText(poll).Any(vote => vote.OrganisationId == voter.OrganisationId)))];
    }

    private List<ResultLine> ResultsOf(Poll poll, PollOutcome outcome, Actor actor) => [.. words.Of.QuestionsOf(poll).Select(question =>
    {
        TallyResult result = outcome.Of(question.Number);
        bool elects = outcome.Election is not null;
        IReadOnlyList<string> turns = !elects && poll.State == PollState.Closed && actor.May(Act.KeepPolls) ? words.Of.TurnsOf(result) : [];
        return new ResultLine(question.Number, question.Text, words.ReckoningOf(poll, result, outcome.PresentAtOpening),
            elects ? outcome.Election!.Elected.Contains(question.Number) || poll.Candidates.Any(one => one.Number == question.Number && one.IsElected) : null, turns);
    })];
}
