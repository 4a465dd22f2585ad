using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>What the board concluded from the reports of the year before last: factors noted, changes decided, one of them done by now.</summary>
internal sealed class YearReviewSeeds(SeedHistory history, Func<ReportingPeriod> period)
{
    private readonly DateOnly concluded = new(history.Today.Year - 1, 7, 10);

    public void Note()
    {
        history.On(concluded, Conclude);
        if (history.Today > concluded.AddMonths(8)) history.On(concluded.AddMonths(8), Follow);
    }

    private void Conclude()
    {
        List<Person> board = [.. history.BoardSeats.Where(seat => seat.StandsOn(concluded)).Select(seat => seat.Person)];
        if (board.Count == 0) return;
        Factor(board[0], FactorKind.Social, "Семьи чаще просят помощи для взрослых детей: выпускники школ остаются без занятости.", "Families ask more often for help for grown-up children: after school there is nothing for them to do.");
        Factor(board[0], FactorKind.Technological, "Записи и отчёты перешли в электронный вид, но не у всех членов союза есть кому этим заниматься.", "Records and reports have become electronic, but not every member has somebody to see to it.");
        Factor(board[^1], FactorKind.Economic, "Аренда помещений выросла быстрее, чем поступления.", "Rents have risen faster than income.");
        Change("Провести для членов союза обучение по учёту и отчётам.", "Train members in keeping books and writing reports.", board[0], concluded.AddMonths(7));
        Change("Составить перечень помещений, которые можно занимать вместе.", "Draw up a list of premises that members can share.", board[^1], history.Today > concluded ? history.Today.AddDays(60) : concluded.AddMonths(14));
    }

    private void Follow()
    {
        if (history.All<Adjustment>().FirstOrDefault() is not { } first) return;
        first.Follow(AdjustmentState.Done, "Прошли три занятия, записи лежат у исполнительной дирекции; ошибок в суммах стало вдвое меньше.",
            "Three lessons were held and their recordings lie with the executive office; there are half as many wrong sums.", concluded.AddMonths(8));
    }

    private void Factor(Person by, FactorKind kind, string ru, string en) => history.Add(new YearFactor(period(), kind, ru, en, by, concluded));

    private void Change(string ru, string en, Person owner, DateOnly dueOn) => history.Add(new Adjustment(period(), ru, en, owner, dueOn, concluded));
}
