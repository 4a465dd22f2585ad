using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>
/// The year before last is being valued: some results stand, one is answered, and of every state on the way there is one, with something
/// to read for the council and the office.
/// </summary>
internal sealed class ValuationSeeds(SeedHistory history)
{
    private const int Fewest = 3, Valued = 18;

    private readonly List<Person> readers = [];

    public void Note() => history.On(DateOnly.MaxValue, Tell);

    private void Tell()
    {
        if (history.Resolutions.GetValueOrDefault(CriteriaSeeds.Resolution) is not { } record) return;
        var criteria = new CriteriaSeeds(history);
        Person office = history.People.First(one => one.Email == "office@demo.example");
        CriteriaSet set = history.All<CriteriaSet>().FirstOrDefault() ?? criteria.Draft(office, record.On.AddDays(-40));
        if (set.Record is null) set.Adopt(record, []);
        criteria.DraftNext(history.Heads.Values.First());
        readers.Add(office);
        readers.AddRange(history.All<CouncilSeat>().Where(one => one.StandsOn(history.Today)).Select(one => one.Person));
        Organisation? first = OrganisationOf("member1@demo.example"); // The first demo account of a member has a result to answer.
        List<AnnualReport> accepted = [.. history.All<AnnualReport>().Where(one => one.InForce is not null && set.IsFor(one.Period.Year)).OrderBy(one => one.Organisation != first).Take(Valued)];
        for (int at = 0; at < accepted.Count; at++) Value(accepted[at], set, at);
    }

    private Organisation? OrganisationOf(string head) =>
        history.Heads.Where(one => one.Value.Email == head).Select(one => history.Organisations.GetValueOrDefault(one.Key)).FirstOrDefault();

    private void Value(AnnualReport report, CriteriaSet set, int at)
    {
        DateOnly opened = history.Today.AddDays(-20);
        var valuation = new Valuation(report, set, MeasuredReport.Of(report, report.Period.DueOn, report.InForce!.Figures), false, opened);
        history.Add(valuation);
        Person first = readers[0], second = readers[1];
        switch (at)
        {
            case 1: return;
            case 2 when readers.Count > Fewest:
                Assign(valuation, second, opened);
                valuation.Declare(second, "Веду с этой организацией общий исследовательский проект.", opened.AddDays(3));
                return;
            case 3:
                Assign(valuation, first, opened);
                Assign(valuation, second, opened);
                return;
            case 4 when readers.Count > Fewest:
                Assign(valuation, readers[2], opened);
                Assign(valuation, second, opened);
                Read(valuation, readers[2], 3, "Хороший отчёт; о неудачах сказано мало.");
                return;
            case 5 or 6 when readers.Count > Fewest:
                Assign(valuation, readers[2], opened);
                Assign(valuation, readers[3], opened);
                Read(valuation, readers[2], 1, "Перечислены мероприятия; что изменилось у людей, не видно.");
                Read(valuation, readers[3], 5, "Изменения измерены, метод описан, отчёт читается легко.");
                if (at == 6) Assign(valuation, first, history.Today.AddDays(-9));
                return;
            default:
                Assign(valuation, readers.Count > Fewest ? readers[2 + (at % (readers.Count - 2))] : first, opened);
                Assign(valuation, second, opened);
                Read(valuation, valuation.Standing[0].Reader, (at * 3 % 4) + 1, "Сильная работа с людьми; в следующем году покажите, пожалуйста, и то, что не получилось.");
                Read(valuation, second, ((at * 3) % 4) + 1, "Отчёт ясный. Не хватает сравнения с прошлым годом.");
                if (at % 5 == 2) valuation.Reply("Спасибо. Сравнение с прошлым годом добавим; неудачи обсудили на правлении.", history.Heads.First(one => history.Organisations.GetValueOrDefault(one.Key) == report.Organisation).Value, history.Today.AddDays(-4));
                return;
        }
    }

    private static void Assign(Valuation valuation, Person reader, DateOnly on) => valuation.Assign(new ReaderFacts(reader, true, ReaderTie.None), on);

    private void Read(Valuation valuation, Person reader, int points, string comment) => valuation.Read(
        reader, valuation.Set.Criteria.Where(one => one.IsJudged).ToDictionary(one => one, _ => points), comment, history.Terms.Valuation, history.Today.AddDays(-15));
}
