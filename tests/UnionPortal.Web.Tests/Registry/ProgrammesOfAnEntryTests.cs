using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Registry;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.Programmes;
using UnionPortal.Web.Tests.Organisations;
using UnionPortal.Web.Tests.YearReview;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>The entry tells the programmes of the last accepted report, and nothing of what was not accepted.</summary>
[Trait("Clause", "U11")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public sealed class ProgrammesOfAnEntryTests : IAsyncLifetime
{
    private readonly MembersPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Programmes_stand_in_the_entry_as_soon_as_the_office_accepts_the_report_until_the_organisation_leaves()
    {
        var year = new ReviewedYear(portal);
        int id = await year.ReportedAsync("programmes@test.example", 3, [("MOW", "other", 40)], [("TA", "education")]);
        Assert.Equal("", await ToldAsync());

        HttpResponseMessage accepted = await portal.Office.PostFromAsync($"/ru/reports/{id}/review", $"/ru/reports/{id}/acceptance", ("Form.Version", $"{await portal.SeeAsync(db => db.AnnualReports.Select(one => one.Version).SingleAsync())}"));
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        string told = await ToldAsync();
        foreach (string word in (string[])["Дело", "Татарстан", $"{year.Year}/0001", $"за {year.Year} год"]) Assert.Contains(word, told, StringComparison.Ordinal);

        await ChangeAsync(id, report =>
        {
            report.Correct(portal.Today);
            report.Write(ReportCatalogue.Programmes, Named("Черновик"), true, null, portal.Today);
        });
        Assert.Equal(told, await ToldAsync());
        await ChangeAsync(id, report => report.Submit(1, report.Versions[0].SubmittedBy!, true, portal.Terms.Income, portal.Today));
        Assert.Equal(told, await ToldAsync());
        await ChangeAsync(id, report => report.Return(new Dictionary<string, string> { [ReportCatalogue.Programmes] = "Где это было?" }, portal.Today));
        Assert.Equal(told, await ToldAsync());

        await ChangeAsync(id, report =>
        {
            report.Write(ReportCatalogue.Programmes, Named("Исправленное"), true, null, portal.Today);
            report.Submit(1, report.Versions[0].SubmittedBy!, true, portal.Terms.Income, portal.Today);
            report.Accept(portal.Today);
        });
        told = await ToldAsync();
        Assert.Contains("Исправленное", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Дело", told, StringComparison.Ordinal);
        Assert.Contains("\"title\":\"Исправленное\"", await FileAsync("json"), StringComparison.Ordinal);
        Assert.Contains($"Исправленное,{year.Year}", await FileAsync("csv"), StringComparison.Ordinal);

        await portal.GivenAsync(async db =>
        {
            Member member = await db.Members.Include(one => one.Number).SingleAsync();
            member.Depart(DepartureGround.Withdrawal, new DecisionRecord(DecidingBody.Organisation, portal.Today, "заявление № 1", "", ""), portal.Today, portal.Terms.Expulsion);
            return member;
        });
        Assert.Equal("", await ToldAsync());
        Assert.DoesNotContain("Исправленное", await FileAsync("json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_programmes_of_another_year_take_the_place_of_those_before_and_an_earlier_year_accepted_later_does_not()
    {
        var year = new ReviewedYear(portal);
        int id = await year.ReportedAsync("years@test.example", 3, [("MOW", "other", 40)], [("TA", "education")]);
        await ChangeAsync(id, report => report.Accept(portal.Today));
        Assert.Contains("Дело", await ToldAsync(), StringComparison.Ordinal);
        await ReportOnAsync(year.Year - 1, "Прежнее", id);

        string told = await ToldAsync();
        Assert.Contains("Дело", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Прежнее", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_returns_under_a_new_number_is_told_of_as_before_and_the_old_entry_is_not()
    {
        var told = new EntryProgrammes(2024, "2024/0001", portal.Today, new PublicProgrammes([new PublicProgramme("Дело", null, null)], 0));
        RegistryEntry left = EntryOf(1, PublicStanding.Departed), back = EntryOf(2, PublicStanding.Member) with { EarlierNumbers = [1] }, other = EntryOf(3, PublicStanding.Member);
        var volume = new RegistryVolume(new RegistrySnapshot(portal.Today, [left, back, other]), "test") { Programmes = ProgrammesBook.Empty with { ByNumber = new Dictionary<int, EntryProgrammes> { [1] = told } } };

        Assert.Equal([null, told, null], new[] { left, back, other }.Select(volume.ProgrammesOf));
    }

    private RegistryEntry EntryOf(int number, PublicStanding standing)
    {
        var names = new PublicNames("АНО «Дело»", null, null);
        return new RegistryEntry
        {
            Number = number, Standing = standing, Since = portal.Today, Names = names, Numbers = [], CountryCode = "RU", AllNames = [new DatedNames(portal.Today, names)],
            History = [new RegistryEvent(standing == PublicStanding.Departed ? RegistryEventKind.Departed : RegistryEventKind.Admitted, portal.Today, DecidingBody.Board, portal.Today, "")],
        };
    }

    private async Task ReportOnAsync(int year, string title, int like) => await portal.GivenAsync(async db =>
    {
        AnnualReport other = await db.WholeReports.SingleAsync(one => one.Id == like);
        var period = new ReportingPeriod(year, portal.Today.AddDays(30), false, portal.Terms.Report, portal.Today);
        var report = new AnnualReport(period, other.Organisation, true, new Dictionary<string, ReportAnswers>(), null, portal.Today);
        foreach (ReportSection section in other.Current.Sections) report.Write(section.Key, section.Answers, true, null, portal.Today);
        report.Write(ReportCatalogue.Programmes, Named(title), true, null, portal.Today);
        report.Submit(1, other.Current.SubmittedBy!, true, portal.Terms.Income, portal.Today);
        report.Accept(portal.Today);
        return db.Add(report).Entity;
    });

    private async Task ChangeAsync(int id, Action<AnnualReport> change) => await portal.GivenAsync(async db =>
    {
        AnnualReport report = await db.WholeReports.SingleAsync(one => one.Id == id);
        change(report);
        db.Touch(report);
        return report;
    });

    private static ReportAnswers Named(string title) => new() { Rows = [new SortedDictionary<string, string>(StringComparer.Ordinal) { ["title"] = title, ["result"] = "Сделано." }] };

    /// <summary>The chapter on programmes as a visitor reads it.</summary>
    private async Task<string> ToldAsync()
    {
        int number = await portal.SeeAsync(async db => (await db.RegistryNumbers.SingleAsync()).Value);
        await portal.TurnPageAsync();
        using Visitor visitor = portal.Visit();
        IHtmlDocument entry = await visitor.ReadAsync($"/ru/registry/{number:0000}");
        return entry.QuerySelector("#programmes") is null ? "" : Visitor.TextOf(entry.QuerySelector("#programmes + p")) + Visitor.TextOf(entry.QuerySelector(".entry-programmes"));
    }

    private async Task<string> FileAsync(string kind)
    {
        using Visitor visitor = portal.Visit();
        return await visitor.Client.GetStringAsync(new Uri($"/data/registry.{kind}?standing=all", UriKind.Relative));
    }

}
