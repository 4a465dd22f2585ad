using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Voting.Secret;

/// <summary>Who keeps the key of the urn while votes are taken.</summary>
public enum UrnKeeper
{
    /// <summary>The portal, in a file outside the database and outside its backups.</summary>
    Server,

    /// <summary>Up to three people, any of whom can open; the portal has forgotten it.</summary>
    Holders,
}

/// <summary>A person to whom the key of the urn was given.</summary>
public class UrnHolder
{
    private UrnHolder() { }

    internal UrnHolder(SecretBallot ballot, Person person)
    {
        Ballot = ballot;
        Person = person;
        PersonId = person.Id;
    }

    public SecretBallot Ballot { get; private set; } = null!;

    public int PollId { get; private set; }

    public Person Person { get; private set; } = null!;

    public int PersonId { get; private set; }

    /// <summary>The day the person opened the test envelope with the key; null until then.</summary>
    public DateOnly? TestedOn { get; private set; }

    public void Test(DateOnly today) => TestedOn = today;
}

/// <summary>What a secret poll has beside its poll: the urn's key, the manifest everyone has the hash of, the commitment, the opening.</summary>
public class SecretBallot
{
    private readonly List<UrnHolder> holders = [];

    private SecretBallot() { }

    /// <param name="urnPublic">The half of the urn's key that browsers seal to.</param>
    /// <param name="receiptPublic">The half of the key by which receipts are checked.</param>
    public SecretBallot(Poll poll, UrnKeeper keeper, string urnPublic, string receiptPublic, IReadOnlyCollection<Person> keyHolders)
    {
        ForbiddenActException.ThrowIfAny(SecretBallotRules.ObjectionsToKey(poll, keeper, keyHolders.Count));
        Poll = poll;
        PollId = poll.Id;
        Keeper = keeper;
        UrnPublicKey = urnPublic;
        ReceiptPublicKey = receiptPublic;
        if (keeper == UrnKeeper.Holders) holders.AddRange(keyHolders.Select(person => new UrnHolder(this, person)));
    }

    public Poll Poll { get; private set; } = null!;

    public int PollId { get; private set; }

    public UrnKeeper Keeper { get; private set; }

    public string UrnPublicKey { get; private set; } = "";

    public string ReceiptPublicKey { get; private set; } = "";

    public IReadOnlyList<UrnHolder> Holders => holders;

    /// <summary>The question, the names, the rule and the roll as they were frozen, as one text; empty until voting opens.</summary>
    public string Manifest { get; private set; } = "";

    public string ManifestSha256 { get; private set; } = "";

    /// <summary>The commitment: hash of the sorted list of envelopes, made known before anyone looks inside.</summary>
    public string? EnvelopesSha256 { get; private set; }

    public Person? CommittedBy { get; private set; }

    public int? CommittedById { get; private set; }

    public DateTime? CommittedAt { get; private set; }

    /// <summary>The second person, who opened the urn.</summary>
    public Person? OpenedBy { get; private set; }

    public DateTime? OpenedAt { get; private set; }

    public DateTime? KeyDestroyedAt { get; private set; }

    public int Version { get; private set; }

    public void Freeze(BallotManifest manifest)
    {
        Manifest = manifest.Text;
        ManifestSha256 = manifest.Sha256;
    }

    public void Commit(Person by, int marks, int envelopes, string envelopesSha256, DateTime at)
    {
        ForbiddenActException.ThrowIfAny(SecretBallotRules.ObjectionsToCommitting(Poll, this, marks, envelopes));
        EnvelopesSha256 = envelopesSha256;
        CommittedBy = by;
        CommittedById = by.Id;
        CommittedAt = at;
    }

    public void Open(Person by, DateTime at)
    {
        OpenedBy = by;
        OpenedAt = at;
    }

    public void DestroyKey(DateTime at) => KeyDestroyedAt = at;
}
