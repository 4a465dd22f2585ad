using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Tests.Members;

/// <summary>Two who decide on the same at the same moment: one wins, the other is told and finds the text as it was typed.</summary>
public sealed class TwoOfficersAtOnceTests : IAsyncLifetime, IDisposable
{
    private readonly MatterPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    [Trait("Clause", "A19")]
    public async Task Of_two_suspensions_proposed_at_once_one_is_before_the_board()
    {
        var (number, _, _) = await portal.MemberExistsAsync();

        await OneWinsAsync($"/ru/members/{number}/suspensions", "loss_of_contact");

        Assert.Equal(1, await portal.SeeAsync(db => db.SuspensionProposals.CountAsync()));
    }

    [Fact]
    [Trait("Clause", "A18")]
    public async Task Of_two_expulsions_proposed_at_once_one_is_before_the_meeting()
    {
        var (number, _, _) = await portal.MemberExistsAsync();
        await portal.MeetingIsConvenedAsync(40);

        await OneWinsAsync($"/ru/members/{number}/expulsions", "incompatible_activity");

        Assert.Equal(1, await portal.SeeAsync(db => db.Expulsions.CountAsync()));
    }

    [Fact]
    [Trait("Clause", "A19")]
    public async Task Of_two_closings_of_a_suspension_one_is_carried_out()
    {
        var (number, _, _) = await portal.MemberExistsAsync();
        await OneWinsAsync($"/ru/members/{number}/suspensions", "loss_of_contact");
        await portal.PassDaysAsync(15);
        int decision = await portal.SeeAsync(db => db.SuspensionProposals.Select(one => one.Decision.Id).SingleAsync());
        string path = $"/ru/board/votes/{decision}";
        foreach (Visitor one in portal.Board)
            Assert.Equal(HttpStatusCode.Redirect, (await one.PostFromAsync(path, $"{path}/votes", ("Form.Choice", "For"), ("Form.Reason", ""))).StatusCode);

        var (token, version) = await ReadAsync(portal.Chair, $"{path}/closing");
        HttpResponseMessage[] answers = await Task.WhenAll(
            SendAsync(portal.Chair, $"{path}/closing", token, ("Form.Version", version)), SendAsync(portal.Chair, $"{path}/closing", token, ("Form.Version", version)));

        Assert.Single(answers, one => one.StatusCode == HttpStatusCode.Redirect);
        Member rests = await portal.SeeMemberAsync(number);
        Assert.Single(rests.Suspensions);
        Assert.Equal(Standing.Suspended, rests.StandingOn(portal.Today));
    }

    [Fact]
    [Trait("Clause", "A18")]
    public async Task Of_two_resolutions_on_an_expulsion_one_is_entered()
    {
        var (number, _, _) = await portal.MemberExistsAsync();
        int meeting = await portal.MeetingIsConvenedAsync(40);
        await OneWinsAsync($"/ru/members/{number}/expulsions", "incompatible_activity");
        await portal.PassDaysAsync(40);
        string item = await portal.ItemAsync(meeting, AgendaSubject.Expulsion, number);

        string path = $"/ru/meetings/{meeting}/items/{item}/resolution";
        var (token, version) = await ReadAsync(portal.Office, path);
        Task<HttpResponseMessage> ResolveAsync(string inFavour, string against) => SendAsync(portal.Office, path, token,
            ("Form.Present", "7"), ("Form.For", inFavour), ("Form.Against", against), ("Form.Abstained", "0"), ("Form.Recused", "0"), ("Form.Number", number), ("Form.Version", version));
        HttpResponseMessage[] answers = await Task.WhenAll(ResolveAsync("5", "2"), ResolveAsync("4", "3"));

        Assert.Single(answers, one => one.StatusCode == HttpStatusCode.Redirect);
        Assert.NotNull((await portal.SeeAsync(db => db.Expulsions.AsNoTracking().SingleAsync())).Adopted);
    }

    /// <summary>Both have read the page before either sends it.</summary>
    private async Task OneWinsAsync(string path, string ground)
    {
        Visitor second = await portal.SignInAsync("office@test.example");
        var (token, version) = await ReadAsync(portal.Office, $"{path}/new");
        var (secondToken, secondVersion) = await ReadAsync(second, $"{path}/new");

        HttpResponseMessage[] answers = await Task.WhenAll(
            SendAsync(portal.Office, path, token, ("Form.Ground", ground), ("Form.Facts", "Записано первой."), ("Form.Version", version)),
            SendAsync(second, path, secondToken, ("Form.Ground", ground), ("Form.Facts", "Записано второй."), ("Form.Version", secondVersion)));

        Assert.Single(answers, one => one.StatusCode == HttpStatusCode.Redirect);
        int lost = Array.FindIndex(answers, one => one.StatusCode == HttpStatusCode.Conflict);
        Assert.True(lost >= 0, string.Join(' ', answers.Select(one => one.StatusCode)));
        Assert.Contains(lost == 0 ? "Записано первой." : "Записано второй.", await answers[lost].Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<(string Token, string Version)> ReadAsync(Visitor visitor, string page)
    {
        var read = await visitor.ReadAsync(page);
        return (MatterPortal.Hidden(read, "__RequestVerificationToken"), MatterPortal.Hidden(read, "Form.Version"));
    }

    private static Task<HttpResponseMessage> SendAsync(Visitor visitor, string path, string token, params (string Name, string Value)[] fields) =>
        visitor.Client.PostAsync(new Uri(path, UriKind.Relative), Visitor.Form([.. fields, ("__RequestVerificationToken", token)]));
}
