using System.Globalization;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data.Reference;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>Organisations of <c>organisations.csv</c> with their heads, and how they came and went.</summary>
internal static class OrganisationSeeds
{
    public static void Note(SeedHistory history, string path)
    {
        int ordinal = 0;
        foreach (SeedRow row in SeedTable.Read(path))
        {
            Organisation organisation = Make(row, history, ++ordinal);
            history.Organisations[row["key"]] = organisation;
            history.Add(organisation);
            NoteHead(row, organisation, history);
            NoteStanding(row, organisation, history);
        }
    }

    private static Organisation Make(SeedRow row, SeedHistory history, int ordinal)
    {
        DateOnly founded = Day(row["founded"]);
        var name = new OrganisationName(founded, row.Known("former_ru") ?? row["full_ru"], row.Known("former_short") ?? row["short_ru"], row.Known("former_en") ?? row["name_en"]);
        var organisation = new Organisation(name, "RU");
        if (row.Known("renamed_on") is { } renamed) organisation.TakeName(new OrganisationName(Day(renamed), row["full_ru"], row["short_ru"], row["name_en"]));
        string taxCode = history.Reference.Region(row["region"])?.TaxCode ?? throw new StartRefusedException($"seeds: there is no region {row["region"]}");
        foreach (RegistrationNumber number in InventedNumbers.For(taxCode, founded.Year, ordinal)) organisation.SetNumber(number);
        organisation.Locate("RU", row["region"], row["city"]);
        organisation.Describe(row["form"], row["website"], founded, founded);
        organisation.StatePurposes(row["purposes"], row.Several("fields"), row.Several("groups"));
        return organisation;
    }

    private static void NoteHead(SeedRow row, Organisation organisation, SeedHistory history)
    {
        bool stays = row["standing"] == "member" && row.Known("left_on") is null;
        var head = new Person(row["family"], row["given"], row["patronymic"], row["latin"], row.Known("email") ?? (stays ? $"{row["key"]}{DemoAccounts.Domain}" : null));
        history.Add(head);
        history.Heads[row["key"]] = head;
        var mandate = new Representative(head, organisation, RepresentativeRole.Head, row["form"] == "20200" ? "Председатель" : "Директор", Day(row["founded"]));
        mandate.AgreeToBeShown(history.Today.AddYears(-1));
        history.Add(mandate);
    }

    private static void NoteStanding(SeedRow row, Organisation organisation, SeedHistory history)
    {
        string key = row["key"], name = row["short_ru"], nameEn = row["name_en"];
        if (row.Known("on") is not { } began) return;
        DateOnly on = int.TryParse(began, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int daysAgo) ? history.Today.AddDays(daysAgo) : Day(began);
        switch (row["standing"])
        {
            case "partner":
                history.On(on, () => history.Add(new Partner(history.Number(organisation, on),
                    history.Decide(DecidingBody.Board, on, $"О принятии в партнёры: {name}", $"Acceptance as a partner: {nameEn}"), on)));
                break;
            case "candidate":
                NoteCandidacy(row, organisation, on, history);
                break;
            default:
                history.On(on, () => Admit(key, organisation, on, history));
                if (row.Known("left_on") is { } left) history.On(Day(left), () => Depart(row, Day(left), history));
                break;
        }
    }

    private static void Admit(string key, Organisation organisation, DateOnly on, SeedHistory history)
    {
        DecisionRecord record = history.Resolutions.GetValueOrDefault($"admission-{on:yyyy-MM-dd}")
            ?? history.Decide(DecidingBody.Board, on, $"О приёме в члены: {organisation.NameOn(on).Short}", $"Admission as a member: {organisation.NameOn(on).English}");
        Member member = history.Candidacies.TryGetValue(key, out Candidacy? candidacy) ? candidacy.Admit(record, on) : new Member(history.Number(organisation, on), record, on);
        history.Members[key] = member;
        history.Add(member);
    }

    private static void Depart(SeedRow row, DateOnly on, SeedHistory history)
    {
        var ground = Enum.Parse<DepartureGround>(row["ground"], ignoreCase: true);
        DateOnly decidedOn = ground == DepartureGround.Withdrawal ? on.AddDays(-history.Terms.Departure.NoticeDays) : on;
        DecisionRecord record = DepartureRules.IsExpulsion(ground)
            ? history.Resolutions[$"expulsion-{row["key"]}"]
            : history.Decide(DepartureRecords.BodyOf(ground), decidedOn, $"О выбытии: {row["short_ru"]}", $"Departure: {row["name_en"]}");
        Member member = history.Members[row["key"]];
        if (DepartureRules.IsExpulsion(ground) && MatterSeeds.Expel(history, member, record, on, ground)) return;
        if (ground == DepartureGround.Withdrawal)
            history.Add(Withdrawal.Notify(member, record, history.Heads[row["key"]], null, on, history.Terms, decidedOn));
        else member.Depart(ground, record, on, history.Terms.Expulsion);
    }

    private static void NoteCandidacy(SeedRow row, Organisation organisation, DateOnly on, SeedHistory history)
    {
        Candidacy? candidacy = null;
        history.On(on, () =>
        {
            DecisionRecord record = history.Decide(DecidingBody.Board, on, $"О кандидатстве: {row["short_ru"]}", $"Candidacy: {row["name_en"]}");
            candidacy = new Candidacy(history.Number(organisation, on), record, on, history.Terms.Candidacy);
            history.Add(candidacy);
        });
        if (row.Known("left_on") is not { } left) return;
        history.On(Day(left), () => candidacy!.Depart(DepartureGround.CandidacyEnded,
            history.Decide(DecidingBody.Board, Day(left), $"Об окончании кандидатства: {row["short_ru"]}", $"End of candidacy: {row["name_en"]}"), Day(left), history.Terms.Expulsion));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
