using System.Globalization;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Reference;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>
/// The invented history of a union as it is told: acts run in the order of their days, each through the constructors and
/// acts of the domain, and what they make is kept to be saved.
/// </summary>
internal sealed class SeedHistory(CharterBook book, ReferenceBook reference, DateOnly today)
{
    private readonly List<(DateOnly On, Action Act)> acts = [];
    private readonly Dictionary<(DecidingBody, int), int> lastReference = [];
    private readonly List<Member> members = [];
    private readonly List<object> made = [];

    /// <summary>All that was made, in the order it was told; what hangs on it is not listed.</summary>
    public IReadOnlyCollection<object> Made => made;

    public ReferenceBook Reference => reference;

    public DateOnly Today => today;

    public CharterTerms Terms => book.TermsOn(today);

    public DateOnly TermsFrom => book.VersionOn(today);

    public Dictionary<string, Organisation> Organisations { get; } = [];

    /// <summary>Heads of organisations, by the key of the organisation.</summary>
    public Dictionary<string, Person> Heads { get; } = [];

    public Dictionary<string, Member> Members { get; } = [];

    /// <summary>Candidacies that are to end with an admission, by the key of the organisation.</summary>
    public Dictionary<string, Candidacy> Candidacies { get; } = [];

    public List<BoardSeat> BoardSeats { get; } = [];

    /// <summary>Records of resolutions by their key in <c>meetings.csv</c>.</summary>
    public Dictionary<string, DecisionRecord> Resolutions { get; } = [];

    public List<GeneralMeeting> Meetings { get; } = [];

    /// <summary>Everyone who is to get an account.</summary>
    public List<Person> People { get; } = [];

    /// <summary>The last number given out, before the history and in it.</summary>
    public int LastNumber { get; set; }

    /// <summary>Notes an act for its day; acts of one day happen in the order they were noted.</summary>
    public void On(DateOnly day, Action act) => acts.Add((day, act));

    /// <summary>Lets everything happen.</summary>
    public void Happen()
    {
        foreach ((_, Action act) in acts.OrderBy(one => one.On).ToList()) act();
        acts.Clear();
    }

    public DecisionRecord Decide(DecidingBody body, DateOnly on, string summaryRu, string summaryEn) =>
        new(body, on, NextReference(body, on.Year), summaryRu, summaryEn);

    /// <summary>The next number of the register, for an organisation.</summary>
    public RegistryNumber Number(Organisation organisation, DateOnly on) => new(++LastNumber, organisation, on);

    public void Add(object thing) => made.Add(thing);

    public IEnumerable<T> All<T>() => made.OfType<T>();

    public void Add(Member member)
    {
        members.Add(member);
        made.Add(member);
    }

    /// <summary>The organisations as the roll of a poll sees them on a day; each has its head to speak for it.</summary>
    public IReadOnlyList<VoterFacts> VotersOn(DateOnly day) =>
    [
        .. members.Where(one => one.StandingOn(day) is Standing.Good or Standing.Suspended).Select(one => new VoterFacts(one, true)),
        .. All<Candidacy>().Where(one => one.StartedOn <= day && one.AdmittedOn is null && (one.Departure is null || one.Departure.EffectiveOn > day)).Select(one => new VoterFacts(one, true)),
        .. All<Partner>().Where(one => one.AcceptedOn <= day && one.Departure is null).Select(one => new VoterFacts(one, true)),
    ];

    /// <summary>Members in good standing on a day with whoever speaks for each, in the order of the register.</summary>
    public IReadOnlyList<(Member Member, Person Head)> SittingOn(DateOnly day) =>
        [.. Members.Where(one => one.Value.StandingOn(day) == Standing.Good).OrderBy(one => one.Value.Number.Value).Select(one => (one.Value, Heads[one.Key]))];

    /// <summary>How many members had a vote on a day.</summary>
    public int EntitledOn(DateOnly day) => members.Count(member => member.StandingOn(day) == Standing.Good);

    public void Add(Person person)
    {
        People.Add(person);
        made.Add(person);
    }

    /// <summary>The next number of a body in a year; whoever draws one uses it.</summary>
    public string NextReference(DecidingBody body, int year)
    {
        int next = lastReference[(body, year)] = lastReference.GetValueOrDefault((body, year)) + 1;
        char letter = body switch { DecidingBody.GeneralMeeting => 'M', DecidingBody.Founders => 'F', DecidingBody.Organisation => 'L', DecidingBody.President => 'P', _ => 'B' };
        return string.Create(CultureInfo.InvariantCulture, $"{year}/{letter}-{next}");
    }
}
