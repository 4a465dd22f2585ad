using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Tests.Safety;

public sealed partial class RegisteringTests : IDisposable
{
    private readonly Portal portal = new();

    [Fact]
    public async Task A_newcomer_registers_confirms_by_letter_and_signs_in()
    {
        Visitor newcomer = portal.Visit();
        Assert.Equal("/en/account/registration/sent", await RegisterAsync(newcomer, "new@example.org"));
        Letter letter = Assert.Single(await portal.LettersToAsync("new@example.org"));
        Assert.Equal("en", letter.Culture);
        string link = LinkIn(letter);

        HttpResponseMessage early = await newcomer.PostAsync("/en/account/sign-in", ("Form.Email", "new@example.org"), ("Form.Password", Portal.Password));
        HttpResponseMessage confirmed = await newcomer.PostAsync(link);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        Assert.Equal("/en/account/sign-in?notice=confirmed", confirmed.Headers.Location?.OriginalString);
        Visitor signedIn = await portal.SignInAsync("new@example.org");
        Assert.Equal("/en/applications/new", (await signedIn.ReadAsync("/en")).QuerySelector(".ledger a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing_and_using_it_serves_once()
    {
        await RegisterAsync(portal.Visit(), "once@example.org");
        string link = LinkIn((await portal.LettersToAsync("once@example.org"))[0]);
        await portal.Visit().ReadAsync(link);
        Assert.False(await portal.SeeAsync(db => db.Users.AnyAsync(one => one.EmailConfirmed)));

        await portal.Visit().PostAsync(link);

        Assert.Null((await portal.Visit().ReadAsync(link)).QuerySelector("main form"));
    }

    [Fact]
    public async Task The_link_of_a_day_ago_no_longer_confirms()
    {
        await RegisterAsync(portal.Visit(), "late@example.org");
        string link = LinkIn((await portal.LettersToAsync("late@example.org"))[0]);
        portal.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Null((await portal.Visit().ReadAsync(link)).QuerySelector("main form"));
    }

    [Fact]
    public async Task An_address_that_has_an_account_is_told_to_its_owner_only()
    {
        await portal.AccountExistsAsync("taken@example.org");
        Assert.Equal("/en/account/registration/sent", await RegisterAsync(portal.Visit(), "Taken@Example.org"));
        Assert.Equal("AlreadyRegistered", Assert.Single(await portal.LettersToAsync("taken@example.org")).Template);
        Assert.Equal(1, await portal.SeeAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task A_forgotten_password_is_set_anew_by_a_letter_and_every_session_ends()
    {
        await portal.AccountExistsAsync("forgot@example.org");
        Visitor old = await portal.SignInAsync("forgot@example.org");
        await portal.Visit().PostAsync("/ru/account/forgotten", ("Form.Email", "forgot@example.org"));
        string link = LinkIn(Assert.Single(await portal.LettersToAsync("forgot@example.org")));

        HttpResponseMessage done = await portal.Visit().PostAsync(link, ("Form.Password", "совсем новые слова"));

        Assert.Equal("/ru/account/sign-in?notice=reset", done.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await old.GetAsync("/ru/account")).StatusCode);
        await portal.SignInAsync("forgot@example.org", "совсем новые слова");
        Assert.Null((await portal.Visit().ReadAsync(link)).QuerySelector("main form"));
    }

    [Fact]
    public async Task The_link_of_an_hour_ago_no_longer_resets()
    {
        await portal.AccountExistsAsync("slow@example.org");
        await portal.Visit().PostAsync("/ru/account/forgotten", ("Form.Email", "slow@example.org"));
        string link = LinkIn((await portal.LettersToAsync("slow@example.org"))[0]);
        portal.Clock.Advance(TimeSpan.FromMinutes(60));
        Assert.Null((await portal.Visit().ReadAsync(link)).QuerySelector("main form"));
    }

    [Fact]
    public async Task An_unknown_address_gets_no_letter_and_the_same_page()
    {
        HttpResponseMessage answer = await portal.Visit().PostAsync("/ru/account/forgotten", ("Form.Email", "nobody@example.org"));
        Assert.Equal("/ru/account/forgotten/sent", answer.Headers.Location?.OriginalString);
        Assert.Empty(await portal.LettersToAsync("nobody@example.org"));
    }

    [Fact]
    public async Task Letters_go_to_the_folder_readable_and_once()
    {
        await RegisterAsync(portal.Visit(), "mail@example.org");
        await portal.SendMailAsync();
        await portal.SendMailAsync();
        string file = Assert.Single(Directory.EnumerateFiles(Path.Combine(portal.DataDirectory, "mail"), "*.eml"));
        string text = await File.ReadAllTextAsync(file);
        Assert.Contains("/en/account/confirmation/", text, StringComparison.Ordinal);
        Assert.Contains("Message-ID:", text, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => portal.Dispose();

    private static async Task<string?> RegisterAsync(Visitor visitor, string email)
    {
        HttpResponseMessage answer = await visitor.PostAsync("/en/account/registration",
            ("Form.FamilyName", "Ахматова"), ("Form.GivenName", "Анна"), ("Form.Email", email), ("Form.Password", Portal.Password));
        return answer.Headers.Location?.OriginalString;
    }

    private static string LinkIn(Letter letter) => new Uri(Address().Match(letter.Body).Value).PathAndQuery;

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
