using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Opens voting: freezes text, names and roll into the manifest and makes its hash known to every organisation with a vote.</summary>
public sealed class BallotOpeningService(
    PortalDb db, SecretPollQuery polls, BallotRollQuery rolls, UrnKeyService keys, BallotLetters letters, CharterBook charter, AuditTrail audit, UnionCalendar calendar)
{
    public Task<Outcome?> OpenAsync(int id, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await polls.FindAsync(id, ct) is not { } found) return null;
        var objections = SecretBallotRules.ObjectionsToOpening(found.Poll, found.Ballot);
        if (objections.Count > 0) return Outcome.Refused(objections);
        if (!KeyIsAtHand(found.Ballot!)) return Outcome.Refused(SecretBallotRules.WrongKey);

        CharterTerms terms = charter.TermsOn(found.Poll.Item.Meeting.ConvenedFor);
        found.Poll.Open(await rolls.FactsOnAsync(calendar.Today, ct), terms.Voting, calendar.Today);
        audit.Record(actor, Act.KeepBallots, found.Poll, new { Opened = found.Poll.OpensAt, found.Poll.ClosesAt, Roll = found.Poll.Roll.Count(voter => voter.IsEntitled) });
        await db.SaveChangesAsync(ct);

        found.Ballot!.Freeze(BallotManifest.Of(found.Poll, found.Ballot, await FactsAsync(found, terms, ct)));
        audit.Record(actor, Act.KeepBallots, found.Poll, new { Manifest = found.Ballot.ManifestSha256 });
        await letters.ToRollAsync(found, "BallotOpened", votedOnly: false, found.Ballot.ManifestSha256, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    /// <summary>Holders have tried theirs; the portal tries its own now.</summary>
    private bool KeyIsAtHand(SecretBallot ballot)
    {
        if (ballot.Keeper == UrnKeeper.Holders) return true;
        using UrnKey? key = keys.Find(ballot, null);
        return key is not null;
    }

    private async Task<ManifestFacts> FactsAsync(SecretPoll found, CharterTerms terms, CancellationToken ct) => new(
        charter.Union.NameIn("ru"), charter.Union.NameIn("en"), found.Poll.Item.Meeting.Number, found.Poll.Item.Meeting.ConvenedFor,
        BallotQuestions.Of(found.Poll), terms.RuleFor(found.Poll.Item.Subject), await rolls.NumbersAsync(found.Id, votedOnly: false, ct),
        [.. found.Ballot!.Holders.Select(holder => holder.Person.NameIn("ru"))]);
}

/// <summary>The questions of a ballot in both languages: the motion, or each candidate who stands.</summary>
internal static class BallotQuestions
{
    public static IReadOnlyList<ManifestQuestion> Of(Poll poll) => poll.IsElection
        ? [.. poll.Candidates.Where(one => one.Stands).OrderBy(one => one.Number).Select(one => new ManifestQuestion(one.Number, NameOf(one, "ru"), NameOf(one, "en")))]
        : [new(OpenVote.TheMotion, poll.Item.TextRu, poll.Item.TextEn)];

    private static string NameOf(PollCandidate one, string language) => one.Organisation is { } organisation
        ? $"{one.Person.NameIn(language)} · {NamesOf.Organisation(organisation, language)}"
        : one.Person.NameIn(language);
}
