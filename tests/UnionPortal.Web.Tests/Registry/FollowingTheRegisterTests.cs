using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Registry;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.Following;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>Somebody without an account is told by letter what changes, once the address is confirmed and until the letters are stopped.</summary>
public sealed class FollowingTheRegisterTests : IAsyncLifetime, IDisposable
{
    private const string Address = "reader@reader.example", Entry = "/en/registry/0001/following";

    private readonly RegisterPortal portal = new();
    private Visitor visitor = null!;

    public async Task InitializeAsync()
    {
        portal.Settings["Portal:Rates:Follow"] = "100";
        await portal.InitializeAsync();
        visitor = portal.Visit();
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        visitor.Dispose();
        portal.Dispose();
    }

    [Fact]
    public async Task The_form_on_an_entry_leaves_the_page_the_same_for_everybody()
    {
        using HttpResponseMessage entry = await portal.Visit().GetAsync($"/ru/registry/{RegisterPortal.Member:D4}");

        Assert.Contains("name=\"Form.Email\"", await entry.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(entry.Headers.Contains("Set-Cookie"));
        Assert.Equal("public, no-cache", entry.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Nothing_is_told_before_the_address_is_confirmed_and_one_letter_a_change_from_then()
    {
        Assert.Contains("action=\"/ru/registry/0001/following\"", await TextAsync("/ru/registry/0001"), StringComparison.Ordinal);
        await AskAsync(Entry, "  Reader@Reader.example ");
        Letter asked = Assert.Single(await portal.LettersToAsync(Address));
        Assert.Equal(("FollowingAsked", "en", null), (asked.Template, asked.Culture, asked.StopLink));
        await RenameAsync("АНО «Ёлочка-2»", null);
        Assert.Single(await portal.LettersToAsync(Address));

        string link = LinkIn(asked, "confirmation");
        Assert.Contains("Confirm", await TextAsync(link), StringComparison.Ordinal);
        Assert.False(await portal.SeeAsync(db => db.Followers.AnyAsync(one => one.ConfirmedAt != null)));
        await PostAsync(link);
        Assert.Contains("The address is confirmed", await TextAsync(link), StringComparison.Ordinal);
        await RemindAsync();
        Assert.Single(await portal.LettersToAsync(Address));

        await RenameAsync("АНО «Ёлочка-3»", "Spruce Centre");
        await RemindAsync();
        Letter told = (await portal.LettersToAsync(Address))[1];
        Assert.Equal("FollowingEntry", told.Template);
        Assert.Contains("Name: Spruce Centre. Before: ", told.Body, StringComparison.Ordinal);
        Assert.EndsWith("/stop", told.StopLink, StringComparison.Ordinal);
        Assert.DoesNotContain(RegisterPortal.Secret, told.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task One_post_of_a_mail_program_stops_the_letters_and_everything_about_the_address_is_forgotten()
    {
        string stop = await FollowAsync(Entry) + "stop";
        Assert.Contains("Send no more letters", await TextAsync(stop), StringComparison.Ordinal);
        Assert.True(await portal.SeeAsync(db => db.Followers.AnyAsync()));

        using HttpResponseMessage answer = await PostAsync(stop, ("List-Unsubscribe", "One-Click"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(await portal.SeeAsync(db => db.Followers.AnyAsync()));
        Assert.Empty(await portal.LettersToAsync(Address));
        Assert.Contains("No more letters", await TextAsync(stop), StringComparison.Ordinal);
        using HttpResponseMessage again = await PostAsync(stop);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        await RemindAsync();
        Assert.False(await portal.SeeAsync(db => db.FollowedStates.AnyAsync()));
    }

    [Fact]
    public async Task The_answer_is_the_same_for_every_address_and_nobody_is_flooded()
    {
        await FollowAsync(Entry);
        string first = await AskAsync(Entry, Address);
        Assert.Equal(first, await AskAsync(Entry, "other@reader.example"));
        Assert.Equal("FollowingAlready", (await portal.LettersToAsync(Address))[^1].Template);
        for (int i = 0; i < 5; i++) Assert.Equal(first, await AskAsync($"/ru/registry/{i + 1:0000}/following", Address));
        Assert.Equal(3, (await portal.LettersToAsync(Address)).Count);
    }

    [Fact]
    public async Task An_address_nobody_confirms_is_forgotten_after_a_week_and_its_link_serves_no_more()
    {
        await AskAsync(Entry, Address);
        string link = LinkIn(Assert.Single(await portal.LettersToAsync(Address)), "confirmation");
        portal.Clock.Advance(TimeSpan.FromDays(7));
        await PostAsync(link);
        Assert.Contains("serves no more", await TextAsync(link), StringComparison.Ordinal);
        await RemindAsync();
        Assert.False(await portal.SeeAsync(db => db.Followers.AnyAsync()));
        Assert.Empty(await portal.LettersToAsync(Address));
    }

    [Fact]
    public async Task Whoever_follows_the_register_is_told_of_joins_in_the_language_of_the_page()
    {
        await FollowAsync("/ru/registry/following");
        await portal.GivenAsync(db => db.Add(portal.NewMember(8, "АНО «Новосёлы»")).Entity);
        await RemindAsync();
        await RemindAsync();
        Letter told = Assert.Single(await portal.LettersToAsync(Address), one => one.Template == "FollowingRegister");
        Assert.Contains("0008 АНО «Новосёлы»: приём в члены", told.Body.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru", "Статус: Действительный член, с", "Годовой отчёт за 2025 год просрочен", "Сертификат: Прозрачность (редакция 2)")]
    [InlineData("en", "Standing: Full member, since", "The yearly report for 2025 is overdue", "Certified to a standard: Openness (edition 2)")]
    public async Task A_letter_tells_every_fact_an_act_changed(string language, params string[] told)
    {
        RegistryVolume volume = await portal.Services.GetRequiredService<RegistryBook>().CurrentAsync(CancellationToken.None);
        RegistryEntry entry = volume.Find(RegisterPortal.Member)!;
        FollowedFacts before = FollowedFacts.Of(entry, volume) with { Standing = PublicStanding.Candidate, Since = portal.Today };
        FollowedFacts now = FollowedFacts.Of(entry, volume) with { OverdueYear = 2025, Certificates = [new EntryCertificate(1, "Прозрачность", "Openness", 2, portal.Today)] };
        Assert.Equal(now.Written(), FollowedFacts.Read(now.Written()).Written());
        string lines = string.Join('\n', portal.Services.GetRequiredService<FollowedChanges>().Tell(before, FollowedFacts.Read(now.Written()), entry, language));
        Assert.All(told, one => Assert.Contains(one, lines, StringComparison.Ordinal));
        Assert.Equal(1, Regex.Count(lines, "протокол № 12"));
    }

    [Fact]
    public void A_roll_knows_joins_and_departures_and_no_rest()
    {
        Assert.Equal([(2, RollChange.Departed), (4, RollChange.Member)], RegisterRoll.Between(" MM", " MD M"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no address")]
    public async Task What_is_no_address_is_told_beside_the_box(string typed)
    {
        using HttpResponseMessage answer = await PostAsync(Entry, ("Form.Email", typed));
        Assert.Contains("Form_Email", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(await portal.SeeAsync(db => db.Followers.AnyAsync()));
    }

    private async Task<string> FollowAsync(string path)
    {
        await AskAsync(path, Address);
        string link = LinkIn((await portal.LettersToAsync(Address))[^1], "confirmation");
        await PostAsync(link);
        return link[..^"confirmation".Length];
    }

    private async Task<string> AskAsync(string path, string address)
    {
        using HttpResponseMessage answer = await PostAsync(path, ("Form.Email", address));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString()[3..];
    }

    private Task<int> RenameAsync(string full, string? english) => portal.GivenAsync(async db =>
    {
        Organisation organisation = (await db.RegistryNumbers.Include(one => one.Organisation.Names).SingleAsync(one => one.Value == RegisterPortal.Member)).Organisation;
        organisation.CorrectName(full, null, english);
        return 0;
    });

    private Task<bool> RemindAsync() => portal.WithAsync<FollowingReminderService, bool>(async service =>
    {
        await service.RemindAsync(CancellationToken.None);
        return true;
    });

    private Task<HttpResponseMessage> PostAsync(string path, params (string, string)[] fields) =>
        visitor.Client.PostAsync(new Uri(path, UriKind.Relative), Visitor.Form(fields));

    private Task<string> TextAsync(string path) => visitor.Client.GetStringAsync(new Uri(path, UriKind.Relative));

    private static string LinkIn(Letter letter, string what) => new Uri(Regex.Match(letter.Body, $@"https?://\S+/{what}").Value).AbsolutePath;
}
