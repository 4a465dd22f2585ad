using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Registry;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>
/// Four years of reports: two are long closed; of the one before last nearly all are in and accepted, in the Alliance two are silent
/// to this day; the last one is open, with drafts, reports that wait for the office, and one that was returned.
/// </summary>
internal sealed class ReportSeeds(SeedHistory history)
{
    private const string Alliance = "alliance", FallenShare = "five-minutes";
    private const int DaysLeft = 41, NearestDue = 7;
    private static readonly string[] Silent = ["snow-lantern", "attic-stairs"];

    private readonly int last = history.Today.Year - 1;
    private readonly Dictionary<string, AnnualReport> before = [];
    private ReportingPeriod earlier = null!, open = null!;

    public void Note(string union)
    {
        int year = last - 1;
        NotePast(last - 3);
        NotePast(last - 2);
        history.On(new DateOnly(last, 1, 15), () => earlier = OpenYear(year, new DateOnly(last, 1, 15)));
        history.On(new DateOnly(last, 4, 12), () => SubmitAll(union, new DateOnly(last, 4, 12)));
        history.On(new DateOnly(last, 5, 20), () => AcceptAll(new DateOnly(last, 5, 20)));
        if (union != Alliance) history.On(new DateOnly(last, 7, 1), () => earlier.Close(0, new DateOnly(last, 7, 1)));
        new YearReviewSeeds(history, () => earlier).Note();
        DateOnly opens = history.Today < new DateOnly(last + 1, 1, 15) ? history.Today : new DateOnly(last + 1, 1, 15);
        history.On(opens, () => open = OpenYear(last, opens));
        history.On(history.Today, WriteThisYears);
    }

    /// <summary>A year that everybody reported on and that is closed: what the review compares with.</summary>
    private void NotePast(int year)
    {
        ReportingPeriod past = null!;
        List<AnnualReport> reports = [];
        history.On(new DateOnly(year + 1, 1, 15), () => past = OpenYear(year, new DateOnly(year + 1, 1, 15)));
        history.On(new DateOnly(year + 1, 4, 10), () =>
        {
            DateOnly on = new(year + 1, 4, 10);
            foreach ((string key, Member member) in Owing(past, on))
            {
                AnnualReport report = Begin(past, key, member, [], on);
                ReportAnswerSeeds.WriteAll(report, history.Heads[key], member.Organisation, IncomeProfile.Donations, member.Number.Value + year, on);
                report.Submit(member.Number.Value, history.Heads[key], true, history.Terms.Income, on);
                reports.Add(report);
            }
        });
        history.On(new DateOnly(year + 1, 5, 18), () => reports.ForEach(report => report.Accept(new DateOnly(year + 1, 5, 18))));
        history.On(new DateOnly(year + 1, 7, 1), () => past.Close(0, new DateOnly(year + 1, 7, 1)));
    }

    private ReportingPeriod OpenYear(int year, DateOnly on)
    {
        var period = new ReportingPeriod(year, ObligationRules.ReportOn(year + 1, history.Terms.Report), false, history.Terms.Report, on);
        history.Add(period);
        return period;
    }

    private IEnumerable<KeyValuePair<string, Member>> Owing(ReportingPeriod period, DateOnly on) =>
        history.Members.Where(one => period.IsOwedBy(one.Value, on)).OrderBy(one => one.Value.Number.Value);

    private void SubmitAll(string union, DateOnly on)
    {
        foreach ((string key, Member member) in Owing(earlier, on))
        {
            if (union == Alliance && Silent.Contains(key)) continue;
            AnnualReport report = Begin(earlier, key, member, [], on);
            ReportAnswerSeeds.WriteAll(report, history.Heads[key], member.Organisation, IncomeProfile.Donations, member.Number.Value, on);
            report.Submit(member.Number.Value, history.Heads[key], true, history.Terms.Income, on);
            before[key] = report;
        }
    }

    private void AcceptAll(DateOnly on)
    {
        foreach (AnnualReport report in before.Values)
        {
            report.Accept(on);
            report.Organisation.StateIncome(ReportFigures.IncomeOf(report.Current, report.Period.Year));
        }
    }

    /// <summary>The office has moved a day that would be over, so that there is a year to write on.</summary>
    private void WriteThisYears()
    {
        DateOnly today = history.Today;
        if (open.DueOn < today.AddDays(NearestDue)) open.MoveDueDay(today.AddDays(DaysLeft));
        List<(string Key, Member Member)> owing = [.. Owing(open, today).Where(one => before.ContainsKey(one.Key) && history.Heads[one.Key].Email is null or not "member1@demo.example").Select(one => (one.Key, one.Value))];
        for (int at = 0; at < owing.Count; at++)
        {
            (string key, Member member) = owing[at];
            if (key != FallenShare && at % 4 == 3) continue;
            AnnualReport report = Begin(open, key, member, ReportPrefill.From(before[key].Current), today.AddDays(-10));
            if (key != FallenShare && at % 4 == 0) WriteSome(report, key, today.AddDays(-8));
            else Submit(report, key, member, at, today);
        }
    }

    private void WriteSome(AnnualReport report, string key, DateOnly on)
    {
        foreach (string part in (string[])[ReportCatalogue.Header, ReportCatalogue.Governance])
            report.Write(part, report.Current.AnswersOf(part), true, history.Heads[key], on);
    }

    private void Submit(AnnualReport report, string key, Member member, int at, DateOnly today)
    {
        Person head = history.Heads[key];
        ReportAnswerSeeds.WriteAll(report, head, member.Organisation, key == FallenShare ? IncomeProfile.Grants : IncomeProfile.Donations, member.Number.Value + 7, today.AddDays(-7));
        report.Submit(member.Number.Value, head, true, history.Terms.Income, today.AddDays(-6));
        if (key == FallenShare || at % 4 == 1) return;
        report.Return(new Dictionary<string, string> { [ReportCatalogue.Beneficiaries] = "Напишите, пожалуйста, как считали людей: по журналам занятий или по договорам?" }, today.AddDays(-2));
    }

    private AnnualReport Begin(ReportingPeriod period, string key, Member member, Dictionary<string, ReportAnswers> prefilled, DateOnly on)
    {
        var report = new AnnualReport(period, member.Organisation, true, prefilled, history.Heads[key], on);
        history.Add(report);
        return report;
    }
}
