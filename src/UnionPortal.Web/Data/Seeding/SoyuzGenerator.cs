using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data.Reference;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>
/// Makes the 5,200 invented organisations of the large union: always the same ones, in every region of the country and in
/// some countries abroad, admitted at monthly sessions of the board over sixteen years.
/// </summary>
internal sealed class SoyuzGenerator
{
    public const string Union = "soyuz";
    private const int Count = 5200;
    private const int Sessions = 188;
    private static readonly DateOnly FirstSession = new(2010, 11, 18);

    private readonly SeedHistory history;
    private readonly SteadyChance chance = new(20101007);
    private readonly List<Region> regions;

    private SoyuzGenerator(SeedHistory history)
    {
        this.history = history;
        regions = [.. history.Reference.Regions];
    }

    public static void Note(SeedHistory history) => new SoyuzGenerator(history).Note();

    private void Note()
    {
        for (int session = 0; session < Sessions; session++)
        {
            int first = Count * session / Sessions, last = Count * (session + 1) / Sessions;
            DateOnly on = FirstSession.AddMonths(session);
            history.On(on, () => Sit(on, first + 1, last));
        }
        for (int i = 0; i < 36; i++) BecomeCandidate(Count + 1 + i);
        for (int i = 0; i < 48; i++) BecomePartner(Count + 37 + i);
    }

    private void Sit(DateOnly on, int first, int last)
    {
        DecisionRecord record = history.Decide(DecidingBody.Board, on, "О приёме в Союз", "Admission to the Union");
        for (int ordinal = first; ordinal <= last; ordinal++) Enter(ordinal, on, record);
    }

    private void Enter(int ordinal, DateOnly on, DecisionRecord record)
    {
        Organisation organisation = Make(ordinal, on.AddYears(-2 - chance.Next(9)).AddDays(-chance.Next(300)));
        var member = new Member(history.Number(organisation, on), record, on);
        history.Add(member);
        if (chance.Next(28) == 0) Leave(member, on);
        else if (chance.Next(350) == 0) Rest(member);
    }

    /// <summary>Some months or years after entry, if that day has come.</summary>
    private void Leave(Member member, DateOnly admittedOn)
    {
        DateOnly on = admittedOn.AddMonths(14 + chance.Next(110)).AddDays(chance.Next(28));
        if (on > history.Today) return;
        DepartureGround ground = chance.Next(10) switch { < 5 => DepartureGround.Withdrawal, < 8 => DepartureGround.Liquidation, 8 => DepartureGround.Merger, _ => DepartureGround.LossOfContact };
        DecisionRecord record = history.Decide(DepartureRecords.BodyOf(ground), on, "О выбытии из Союза", "Departure from the Union");
        member.Depart(ground, record, on, history.Terms.Expulsion);
    }

    private void Rest(Member member)
    {
        DateOnly on = history.Today.AddDays(-10 - chance.Next(150));
        if (member.StandingOn(on) != Standing.Good) return;
        member.Suspend(history.Decide(DecidingBody.Board, on, "О приостановлении членства", "Suspension of membership"), null, "no_report", history.Terms.Suspension, on);
    }

    private void BecomeCandidate(int ordinal)
    {
        DateOnly on = history.Today.AddDays(-20 - chance.Next(380));
        history.On(on, () => history.Add(new Candidacy(
            history.Number(Make(ordinal, on.AddYears(-3)), on), history.Decide(DecidingBody.Board, on, "О кандидатстве", "Candidacy"), on, history.Terms.Candidacy)));
    }

    private void BecomePartner(int ordinal)
    {
        DateOnly on = FirstSession.AddMonths(6 + chance.Next(Sessions - 8));
        history.On(on, () => history.Add(new Partner(
            history.Number(Make(ordinal, on.AddYears(-4)), on), history.Decide(DecidingBody.Board, on, "О принятии в партнёры", "Acceptance as a partner"), on)));
    }

    private Organisation Make(int ordinal, DateOnly founded)
    {
        bool abroad = ordinal % 90 == 0;
        SoyuzName name = SoyuzNames.At(ordinal);
        var organisation = new Organisation(new OrganisationName(founded, name.Full, name.Short, name.English), abroad ? SoyuzNames.Abroad(ordinal).Country : "RU");
        if (abroad) organisation.Locate(SoyuzNames.Abroad(ordinal).Country, null, SoyuzNames.Abroad(ordinal).City);
        else Settle(organisation, founded, ordinal);
        organisation.Describe(abroad ? null : name.Form, FormattableString.Invariant($"https://org-{ordinal}.example"), founded, founded);
        IReadOnlyList<string> fields = history.Terms.Admission.Fields, groups = history.Terms.Admission.TargetGroups;
        organisation.StatePurposes(name.Purpose, new[] { fields[ordinal % fields.Count], fields[chance.Next(fields.Count)] }.Distinct(), [groups[chance.Next(groups.Count)]]);
        history.Add(organisation);
        return organisation;
    }

    /// <summary>Every region in turn, the two capitals and the large regions more often.</summary>
    private void Settle(Organisation organisation, DateOnly founded, int ordinal)
    {
        Region region = chance.Next(4) == 0 ? Large[chance.Next(Large.Length)] : regions[ordinal % regions.Count];
        foreach (RegistrationNumber number in InventedNumbers.For(region.TaxCode, founded.Year, ordinal)) organisation.SetNumber(number);
        organisation.Locate("RU", region.Key, null);
    }

    private Region[] Large => field ??= [.. new[] { "MOW", "SPE", "MOS", "SVE", "KDA", "TA", "NVS", "NIZ" }.Select(key => history.Reference.Region(key)!)];
}

/// <summary>Chance that always falls the same way: a linear congruence, so that it does not change with the runtime.</summary>
internal sealed class SteadyChance(uint seed)
{
    private uint state = seed;

    /// <summary>A number from 0 to one below the limit.</summary>
    public int Next(int limit)
    {
        state = unchecked((state * 1664525) + 1013904223);
        return (int)((ulong)state * (uint)limit >> 32);
    }
}
