using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Meetings.Polls;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Reads what the returning officer and the second person need; of the votes no more than their number.</summary>
public sealed class UrnPageQuery(
    PortalDb db, SecretPollQuery polls, SecretOutcomeQuery outcomes, AnnouncePartQuery announcing, PollWordsQuery words, BallotPageQuery pages, UnionCalendar calendar, Texts texts)
{
    private static readonly string?[] Tellable = ["PaperMarked", "PaperIn", "PaperWaits"];

    /// <param name="told">Which of the notices the page begins with.</param>
    public async Task<UrnPage?> PageAsync(int id, Actor actor, IReadOnlyList<Objection> refused, string? told, CancellationToken ct, AnnouncementForm? form = null)
    {
        if (await polls.FindAsync(id, ct) is not { } found) return null;
        Turnout turnout = await polls.TurnoutAsync(id, ct);
        bool draft = found.Poll.State == PollState.Draft;
        int? runOff = await outcomes.RunOffAsync(id, ct);
        PollOutcome? outcome = found.Poll.State is PollState.Published or PollState.WithoutQuorum ? await outcomes.OfAsync(found.Poll, ct) : null;
        bool toAnnounce = outcome is not null && runOff is null && PollRules.ObjectionsToAnnouncingUrn(found.Poll).Count == 0 && actor.May(Act.KeepBallots);
        return new UrnPage
        {
            Head = pages.HeadOf(found), Turnout = turnout, HasKey = found.Ballot is not null, Questions = pages.QuestionsOf(found.Poll),
            Holders = [.. (found.Ballot?.Holders ?? []).Select(holder => (holder.Person.NameIn(texts.Language), holder.TestedOn is not null))],
            Eligible = draft ? await EligibleAsync(ct) : [],
            IsHolder = found.Ballot?.Holders.Any(holder => holder.PersonId == actor.PersonId && holder.TestedOn is null) == true,
            Commitment = found.Ballot?.EnvelopesSha256, CommittedBy = found.Ballot?.CommittedBy?.NameIn(texts.Language),
            MayBeSecond = found.Ballot?.CommittedById is { } first && first != actor.PersonId,
            KeyRemains = found.Ballot is { OpenedAt: not null, KeyDestroyedAt: null },
            Disputed = await db.DisputedMarks.CountAsync(mark => mark.PollId == id, ct), IsSmall = turnout.Entitled > 0 && SecretBallotRules.IsSmall(turnout.Entitled),
            Announce = toAnnounce ? await announcing.OfAsync(found.Poll, outcome!, form, ct) : null, Outcome = outcome is null ? null : words.OutcomeOf(found.Poll, outcome), RunOff = runOff,
            MayBeTakenBack = actor.May(Act.KeepBallots) && PollRules.ObjectionsToVoiding(found.Poll).Count == 0, MayKeep = actor.May(Act.KeepBallots), Refused = refused, Notice = Tellable.Contains(told) ? texts["Ballots." + told] : null,
        };
    }

    public async Task<PapersPage?> PapersAsync(int id, int number, CancellationToken ct)
    {
        if (await polls.FindAsync(id, ct) is not { Ballot.ManifestSha256.Length: > 0 } found) return null;
        return new(pages.HeadOf(found), pages.QuestionsOf(found.Poll), [.. Enumerable.Range(0, Math.Clamp(number, 1, 200)).Select(_ => PaperOf(found.Poll))]);
    }

    private static Paper PaperOf(Poll poll)
    {
        string code = PaperCode.New();
        SealedBallot ballot = PaperCode.Fill(poll.Id, "", new Dictionary<int, PollChoice>(), code);
        return new(code, [.. poll.Questions.Select(question => (question, ballot.TrackerOf(question)))]);
    }

    /// <summary>Who may hold the key: the board and the expert council.</summary>
    private async Task<IReadOnlyList<(int Id, string Name)>> EligibleAsync(CancellationToken ct)
    {
        DateOnly day = calendar.Today;
        IQueryable<int> board = db.BoardSeats.WithVoteOn(db, day).Select(seat => seat.PersonId);
        IQueryable<int> council = db.CouncilSeats.Where(seat => seat.From <= day && (seat.Until == null || seat.Until > day)).Select(seat => seat.PersonId);
        List<Person> people = await db.People.AsNoTracking().Where(person => board.Contains(person.Id) || council.Contains(person.Id)).ToListAsync(ct);
        return [.. people.Select(person => (person.Id, person.NameIn(texts.Language))).OrderBy(one => one.Item2, StringComparer.CurrentCulture)];
    }
}
