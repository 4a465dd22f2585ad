using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Candidacies.Applications.Drafts;

namespace UnionPortal.Web.Tests.Candidacies;

/// <summary>A draft that nobody writes on: two letters, then it is closed; each change begins the count anew.</summary>
public sealed class KeepingDraftsTests : IDisposable
{
    private const string Email = "drafts@test.example";
    private readonly Portal portal = new();

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task Its_authors_are_told_at_60_and_83_days_once_each_and_at_90_it_is_closed()
    {
        Applicant applicant = await BegunAsync();
        Assert.Contains("он хранится до 14 июня 2026", await applicant.TextAsync(""), StringComparison.Ordinal);

        Assert.Empty(await AfterDaysAsync(59));
        Letter first = Assert.Single(await AfterDaysAsync(1));
        Assert.Contains("закроется 14", first.Subject, StringComparison.Ordinal);
        Assert.Contains($"/ru/applications/{applicant.Id}", first.Body, StringComparison.Ordinal);
        Assert.Empty(await AfterDaysAsync(22));
        Assert.Contains("закроется 14", Assert.Single(await AfterDaysAsync(1)).Subject, StringComparison.Ordinal);
        Assert.Empty(await AfterDaysAsync(6));
        Assert.Equal(ApplicationState.Draft, (await ApplicationAsync(applicant)).State);

        Assert.Equal("Черновик заявки закрыт", Assert.Single(await AfterDaysAsync(1)).Subject);
        Application closed = await ApplicationAsync(applicant);
        Assert.Equal((ApplicationState.Withdrawn, true), (closed.State, closed.HasLapsed));
        Assert.Equal(1, await portal.SeeAsync(db => db.AuditLines.CountAsync(line => line.Act == "CloseDraft")));
        Assert.Empty(await AfterDaysAsync(30));
        using Visitor back = await portal.SignInAsync(Email);
        Assert.Contains("Черновик закрыт", (await back.ReadAsync(applicant.Home)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await new Applicant(back).TryToBeginAsync()).StatusCode);
    }

    [Fact]
    public async Task A_change_begins_the_count_anew()
    {
        Applicant applicant = await BegunAsync();
        Assert.Single(await AfterDaysAsync(84));
        using Visitor back = await portal.SignInAsync(Email);
        string page = applicant.Home + "/consent";
        Assert.Equal(HttpStatusCode.Redirect, (await back.PostAsync(page, ("Form.Agrees", "true"))).StatusCode);

        Assert.Empty(await AfterDaysAsync(59));
        Assert.Single(await AfterDaysAsync(1));
        Assert.Equal(ApplicationState.Draft, (await ApplicationAsync(applicant)).State);
    }

    [Fact]
    public async Task A_portal_that_slept_warns_first_and_closes_a_week_later()
    {
        Applicant applicant = await BegunAsync();
        Letter late = Assert.Single(await AfterDaysAsync(200));

        Assert.Contains("закроется 9", late.Subject, StringComparison.Ordinal);
        Assert.Empty(await AfterDaysAsync(6));
        Assert.Equal("Черновик заявки закрыт", Assert.Single(await AfterDaysAsync(1)).Subject);
        Assert.True((await ApplicationAsync(applicant)).HasLapsed);
    }

    [Fact]
    public async Task The_letter_is_in_the_readers_language()
    {
        await BegunAsync();
        await portal.GivenAsync(async db => (await db.Users.SingleAsync(one => one.Email == Email)).Culture = "en");

        Letter letter = Assert.Single(await AfterDaysAsync(60));

        Assert.Contains("will be closed on 14", letter.Subject, StringComparison.Ordinal);
        Assert.Contains("/en/applications/", letter.Body, StringComparison.Ordinal);
    }

    private async Task<Applicant> BegunAsync()
    {
        await portal.AccountExistsAsync(Email);
        var applicant = new Applicant(await portal.SignInAsync(Email));
        await applicant.BeginAsync();
        return applicant;
    }

    /// <summary>Lets days pass and the job run twice; the letters that came of it.</summary>
    private async Task<List<Letter>> AfterDaysAsync(int days)
    {
        int before = (await portal.LettersToAsync(Email)).Count;
        portal.Clock.Advance(TimeSpan.FromDays(days));
        for (int run = 0; run < 2; run++)
            await portal.WithAsync<DraftKeepingService, bool>(async keeping => { await keeping.RemindAsync(CancellationToken.None); return true; });
        return [.. (await portal.LettersToAsync(Email)).Skip(before)];
    }

    private Task<Application> ApplicationAsync(Applicant applicant) => portal.SeeAsync(db => db.Applications.AsNoTracking().SingleAsync(one => one.Id == applicant.Id));
}
