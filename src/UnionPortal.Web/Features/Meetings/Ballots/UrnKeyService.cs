using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>Makes the keys of a secret poll and has those who will open the urn try theirs.</summary>
public sealed class UrnKeyService(PortalDb db, SecretPollQuery polls, UrnKeyFiles keys, AuditTrail audit, UnionCalendar calendar)
{
    /// <summary>What test envelopes are bound to instead of a manifest, which is not written yet.</summary>
    private static readonly string TestBinding = new('0', 64);

    /// <summary>A fresh pair for this poll alone. The answer is the text of the key file where people keep it, shown this once; else it is empty.</summary>
    public Task<Outcome<string>?> MakeAsync(int id, UrnKeeper keeper, IReadOnlyList<int> holders, Actor actor, CancellationToken ct) =>
        db.InTurnAsync<Outcome<string>?>(async () =>
        {
            if (await polls.FindAsync(id, ct) is not { } found) return null;
            List<Person> people = await db.People.Where(person => holders.Contains(person.Id)).ToListAsync(ct);
            var objections = SecretBallotRules.ObjectionsToKey(found.Poll, keeper, people.Count);
            if (objections.Count > 0) return Outcome.Refused<string>(objections);

            using UrnKey urn = UrnKey.New();
            using var receipts = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            if (found.Ballot is not null)
            {
                db.Remove(found.Ballot);
                audit.Record(actor, Act.KeepBallots, found.Poll, new { Key = "replaced" });
                await db.SaveChangesAsync(ct);
            }

            db.Add(new SecretBallot(found.Poll, keeper, urn.Public, Convert.ToBase64String(receipts.ExportSubjectPublicKeyInfo()), people));
            keys.Destroy(id);
            keys.KeepReceipts(id, receipts.ExportPkcs8PrivateKeyPem());
            if (keeper == UrnKeeper.Server) keys.KeepUrn(id, urn.Private);
            audit.Record(actor, Act.KeepBallots, found.Poll, new { Keeper = keeper, Holders = people.Select(person => person.Id), Urn = BallotBundle.HashOf(urn.Public) });
            await db.SaveChangesAsync(ct);
            return Outcome.Of(keeper == UrnKeeper.Holders ? urn.Private : "");
        }, ct);

    /// <summary>A holder brings the key: an envelope sealed a moment ago must open with it.</summary>
    public Task<Outcome?> TestAsync(int id, string pem, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        if (await polls.FindAsync(id, ct) is not { Ballot: { } ballot } found) return null;
        if (ballot.Holders.FirstOrDefault(holder => holder.PersonId == actor.PersonId) is not { } holder) return null;
        using UrnKey? key = UrnKey.Read(pem);
        if (key is null || !Opens(key, ballot)) return Outcome.Refused(SecretBallotRules.WrongKey);
        holder.Test(calendar.Today);
        audit.Record(actor, Act.OpenUrn, found.Poll, new { Tested = holder.PersonId });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    /// <summary>Whether a key opens what is sealed to this urn.</summary>
    public static bool Opens(UrnKey key, SecretBallot ballot)
    {
        byte[] plain = RandomNumberGenerator.GetBytes(64);
        byte[] envelope = UrnKey.Seal(ballot.UrnPublicKey, plain, ballot.PollId, TestBinding);
        return key.Open(envelope, ballot.PollId, TestBinding) is { } opened && opened.AsSpan().SequenceEqual(plain);
    }

    /// <summary>The key that opens the urn: the portal's own, or the one a holder brought; null where it does not fit.</summary>
    public UrnKey? Find(SecretBallot ballot, string? brought)
    {
        string? pem = ballot.Keeper == UrnKeeper.Server ? keys.Urn(ballot.PollId) : brought;
        if (pem is null || UrnKey.Read(pem) is not { } key) return null;
        if (Opens(key, ballot)) return key;
        key.Dispose();
        return null;
    }

    /// <summary>Name of the file a holder is given.</summary>
    public static string FileName(int id) => string.Create(CultureInfo.InvariantCulture, $"urn-key-{id}.pem");
}
