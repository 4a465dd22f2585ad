using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Tests.Organisations;
using UnionPortal.Web.Tests.Reports;

namespace UnionPortal.Web.Tests.YearReview;

/// <summary>A reporting year with reports that say what a test wants.</summary>
internal sealed class ReviewedYear(MembersPortal portal)
{
    public int Year => portal.Today.Year - 1;

    public string Path => $"/ru/year-review/{Year}";

    /// <summary>A new member's report, submitted: people helped by region and group, programmes by region and field, volunteers.</summary>
    public async Task<int> ReportedAsync(string email, int volunteers, (string Region, string Group, int Persons)[] helped, (string Region, string Field)[] programmes, decimal income = 1000)
    {
        await ReportWriter.YearIsOpenAsync(portal);
        Member member = await portal.MemberExistsAsync(email);
        AnnualReport made = await portal.GivenAsync(async db =>
        {
            ReportingPeriod period = await db.ReportingPeriods.SingleAsync(one => one.Year == Year);
            Organisation organisation = await db.Organisations.Include(one => one.Names).SingleAsync(one => one.Id == member.OrganisationId);
            var report = new AnnualReport(period, organisation, true, new Dictionary<string, ReportAnswers>(), null, portal.Today);
            Write(report, volunteers, helped, programmes, income);
            report.Submit(member.Number.Value, await db.People.SingleAsync(one => one.Email == email), true, portal.Terms.Income, portal.Today);
            return db.Add(report).Entity;
        });
        return made.Id;
    }

    public Task CorrectAsync(int id, int volunteers, (string Region, string Group, int Persons)[] helped, (string Region, string Field)[] programmes) => portal.GivenAsync(async db =>
    {
        AnnualReport report = await db.WholeReports.SingleAsync(one => one.Id == id);
        Person by = report.Current.SubmittedBy!;
        report.Correct(portal.Today);
        Write(report, volunteers, helped, programmes, 1000);
        report.Submit(1, by, true, portal.Terms.Income, portal.Today);
        db.Touch(report);
        return report;
    });

    /// <param name="returned">Reports the office did not accept.</param>
    public Task CloseAsync(params int[] returned) => portal.GivenAsync(async db =>
    {
        ReportingPeriod period = await db.ReportingPeriods.SingleAsync(one => one.Year == Year);
        foreach (AnnualReport report in await db.WholeReports.Where(one => one.PeriodId == period.Id && !EF.Parameter(returned).Contains(one.Id)).ToListAsync()) report.Accept(portal.Today);
        period.Close(0, period.DueOn.AddDays(1));
        return period;
    });

    private void Write(AnnualReport report, int volunteers, (string Region, string Group, int Persons)[] helped, (string Region, string Field)[] programmes, decimal income)
    {
        foreach (ReportPart part in ReportCatalogue.Parts) report.Write(part.Key, ReportAnswers.Empty, true, null, portal.Today);
        report.Write(ReportCatalogue.Income, Of((IncomeSources.PrivateDonations, ReportAnswers.Written(income))), true, null, portal.Today);
        report.Write(ReportCatalogue.Spending, Of(("programmes", ReportAnswers.Written(income)), (ReportCatalogue.BalanceStart, "0"), (ReportCatalogue.BalanceEnd, "0")), true, null, portal.Today);
        report.Write(ReportCatalogue.People, Of((ReportCatalogue.Volunteers, Text(volunteers)), (ReportCatalogue.Employees, "2")), true, null, portal.Today);
        ReportAnswers people = Of((ReportCatalogue.TotalPersons, Text(helped.Sum(one => one.Persons))));
        people.Rows.AddRange(helped.Select(one => Of(("region", one.Region), ("group", one.Group), (ReportCatalogue.Persons, Text(one.Persons))).Values));
        report.Write(ReportCatalogue.Beneficiaries, people, true, null, portal.Today);
        report.Write(ReportCatalogue.Programmes, new ReportAnswers { Rows = [.. programmes.Select(one => Of(("title", "Дело"), ("region", one.Region), ("field", one.Field)).Values)] }, true, null, portal.Today);
    }

    private static ReportAnswers Of(params (string Key, string Value)[] values)
    {
        var answers = new ReportAnswers();
        foreach ((string key, string value) in values) answers.Values[key] = value;
        return answers;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
