using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Safety;

/// <summary>A code after the password: set up, asked for, served once, taken away.</summary>
public sealed class SecondFactorTests : IDisposable
{
    private const string Here = "/ru/account/second-factor";
    private readonly Portal portal = new();

    public SecondFactorTests() => portal.Settings["Portal:Rates:SignIn"] = "1000";

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task Once_set_up_the_code_of_the_app_is_asked_for_at_the_door()
    {
        var (email, _) = await SetUpAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        using Visitor visitor = portal.Visit();
        string ticket = await PasswordAsync(visitor, email);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/ru/account")).StatusCode);

        HttpResponseMessage wrong = await CodeAsync(visitor, ticket, "000000");
        HttpResponseMessage right = await CodeAsync(visitor, ticket, await PresentCodeAsync(email));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("Код не подошёл", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/ru/account")).StatusCode);
    }

    [Fact]
    public async Task A_code_opens_one_door_also_when_two_knock_at_once()
    {
        var (email, _) = await SetUpAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        using Visitor first = portal.Visit(), second = portal.Visit(), third = portal.Visit();
        string[] tickets = [await PasswordAsync(first, email), await PasswordAsync(second, email), await PasswordAsync(third, email)];
        string code = await PresentCodeAsync(email);

        HttpResponseMessage[] both = await Task.WhenAll(CodeAsync(first, tickets[0], code), CodeAsync(second, tickets[1], code));
        HttpResponseMessage later = await CodeAsync(third, tickets[2], code);

        Assert.Single(both, one => one.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, later.StatusCode);
    }

    [Fact]
    public async Task A_recovery_code_opens_once()
    {
        var (email, codes) = await SetUpAsync();
        using Visitor visitor = portal.Visit();
        string ticket = await PasswordAsync(visitor, email);
        Assert.Equal(RecoveryCodes.Given, codes.Count);

        Assert.Equal(HttpStatusCode.Redirect, (await CodeAsync(visitor, ticket, codes[3].ToUpperInvariant())).StatusCode);
        using Visitor again = portal.Visit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await CodeAsync(again, await PasswordAsync(again, email), codes[3])).StatusCode);
    }

    [Fact]
    public async Task Neither_the_key_nor_a_recovery_code_lies_in_the_database_in_clear()
    {
        var (email, codes) = await SetUpAsync();
        byte[] key = await KeyAsync(email);
        byte[] all = [.. Directory.GetFiles(portal.DataDirectory, "portal.db*").SelectMany(ReadShared)];

        Assert.NotEqual(-1, all.AsSpan().IndexOf(Encoding.UTF8.GetBytes(email)));
        string[] written = [OneTimeCode.Written(key), Convert.ToHexString(key), Convert.ToHexStringLower(key), Convert.ToBase64String(key), .. codes, .. codes.Select(code => code.Replace("-", "", StringComparison.Ordinal))];
        Assert.DoesNotContain(written, one => all.AsSpan().IndexOf(Encoding.UTF8.GetBytes(one)) >= 0);
        Assert.Equal(-1, all.AsSpan().IndexOf(key));
        Assert.Equal(RecoveryCodes.Given, await portal.SeeAsync(db => db.RecoveryCodes.Select(one => one.Hash).Distinct().CountAsync()));
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    public async Task The_door_takes_the_present_step_and_the_one_before(int away, bool opens)
    {
        var (email, _) = await SetUpAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        using Visitor visitor = portal.Visit();

        HttpResponseMessage answer = await CodeAsync(visitor, await PasswordAsync(visitor, email), await PresentCodeAsync(email, away));

        Assert.Equal(opens ? HttpStatusCode.Redirect : HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task Of_many_guesses_sent_at_once_one_is_heard()
    {
        var (email, _) = await SetUpAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        List<(Visitor Visitor, string Ticket)> many = [];
        for (int one = 0; one < 8; one++)
        {
            Visitor visitor = portal.Visit();
            many.Add((visitor, await PasswordAsync(visitor, email)));
        }

        await Task.WhenAll(many.Select(one => CodeAsync(one.Visitor, one.Ticket, "000000")));
        many.ForEach(one => one.Visitor.Dispose());

        Account account = await portal.SeeAsync(db => db.Users.AsNoTracking().SingleAsync(one => one.Email == email));
        Assert.InRange(account.AccessFailedCount, 1, 8);
        using Visitor last = portal.Visit();
        for (int attempt = account.AccessFailedCount; attempt < 6; attempt++) await CodeAsync(last, await PasswordAsync(last, email), "000000");
        Assert.Equal("", await PasswordAsync(last, email));
    }

    [Fact]
    public async Task Wrong_codes_make_the_door_slower_though_the_password_is_right_each_time()
    {
        var (email, _) = await SetUpAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        using Visitor visitor = portal.Visit();
        for (int attempt = 0; attempt < 6; attempt++) await CodeAsync(visitor, await PasswordAsync(visitor, email), "000000");

        HttpResponseMessage tooSoon = await visitor.PostAsync("/ru/account/sign-in", ("Form.Email", email), ("Form.Password", Portal.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooSoon.StatusCode);
        portal.Clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal(HttpStatusCode.Redirect, (await CodeAsync(visitor, await PasswordAsync(visitor, email), await PresentCodeAsync(email))).StatusCode);
    }

    [Fact]
    public async Task A_ticket_is_over_after_ten_minutes_and_forged_ones_are_none()
    {
        var (email, _) = await SetUpAsync();
        using Visitor visitor = portal.Visit();
        string ticket = await PasswordAsync(visitor, email);
        portal.Clock.Advance(TimeSpan.FromMinutes(11));

        foreach (string one in new[] { ticket, "", "bm9uc2Vuc2U=" })
        {
            HttpResponseMessage late = await CodeAsync(visitor, one, await PresentCodeAsync(email));
            Assert.EndsWith("notice=late", late.Headers.Location!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_is_renewed_and_taken_away_with_the_password_only_and_the_owner_is_told()
    {
        var (email, codes) = await SetUpAsync();
        using Visitor visitor = portal.Visit();
        await CodeAsync(visitor, await PasswordAsync(visitor, email), codes[0]);

        HttpResponseMessage refused = await visitor.PostFromAsync(Here, Here + "/off", ("Form.Password", "not the password"));
        HttpResponseMessage empty = await visitor.PostFromAsync(Here, Here + "/codes", ("Form.Password", ""));
        HttpResponseMessage renewed = await visitor.PostFromAsync(Here, Here + "/codes", ("Form.Password", Portal.Password));
        HttpResponseMessage off = await visitor.PostFromAsync(Here, Here + "/off", ("Form.Password", Portal.Password));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(HttpStatusCode.OK, renewed.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, off.StatusCode);
        Assert.Equal(0, await portal.SeeAsync(db => db.RecoveryCodes.CountAsync()));
        Assert.Equal(3, (await portal.LettersToAsync(email)).Count(letter => letter.Subject.Contains("Код при входе", StringComparison.Ordinal)));
        using Visitor next = await portal.SignInAsync(email);
    }

    [Fact]
    public async Task Where_the_union_asks_it_of_its_office_the_office_rests_until_it_is_set_up()
    {
        portal.Settings["Portal:SecondFactor:Roles:0"] = "Office";
        Account account = await portal.AccountExistsAsync("office@test.example");
        await portal.GivenAsync(db => db.Add(new Appointment(db.People.Find(account.PersonId)!, AppointmentKind.Office, portal.Today.AddYears(-1))).Entity);
        using Visitor office = await portal.SignInAsync("office@test.example");
        HttpResponseMessage led = await office.GetAsync("/ru/members");
        Assert.Equal((HttpStatusCode.Redirect, Here), (led.StatusCode, led.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.Forbidden, (await office.GetAsync("/ru/bodies/staff")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await office.PostFromAsync(Here, "/ru/bodies/officers")).StatusCode);
        using Visitor again = portal.Visit();
        HttpResponseMessage entered = await again.PostAsync("/ru/account/sign-in?back=%2Fru%2Fmembers", ("Form.Email", "office@test.example"), ("Form.Password", Portal.Password));
        Assert.Equal(Here, entered.Headers.Location!.ToString());
        Assert.Contains("Настройте код при входе", Visitor.TextOf((await office.ReadAsync("/ru/account")).QuerySelector("main")), StringComparison.Ordinal);

        await SetUpAsync(office, "office@test.example");

        Assert.Equal(HttpStatusCode.OK, (await office.GetAsync("/ru/members")).StatusCode);
    }

    [Theory]
    [InlineData(Role.Account)]
    [InlineData(Role.Member)]
    public void What_is_no_office_cannot_rest_so_the_start_is_refused(Role role) =>
        Assert.Throws<Web.Data.StartRefusedException>(new Web.Data.SecondFactorSettings { Roles = [Role.Office, role] }.RefuseNonsense);

    [Fact]
    public async Task The_administrator_helps_whoever_lost_phone_and_paper_and_it_is_told_and_kept()
    {
        var (email, codes) = await SetUpAsync();
        using Visitor owner = portal.Visit();
        await CodeAsync(owner, await PasswordAsync(owner, email), codes[0]);
        Account keeper = await portal.AccountExistsAsync("admin@test.example", "Серверова");
        await portal.GivenAsync(db => db.Add(new Appointment(db.People.Find(keeper.PersonId)!, AppointmentKind.Administrator, portal.Today.AddYears(-1))).Entity);
        using Visitor admin = await portal.SignInAsync("admin@test.example");
        string found = "/ru/accounts?address=" + email;
        Account account = await portal.SeeAsync(db => db.Users.AsNoTracking().SingleAsync(one => one.Email == email));
        string reset = $"/ru/accounts/{account.Id}/second-factor/reset";

        Assert.Equal(HttpStatusCode.Forbidden, (await owner.PostFromAsync("/ru/account", reset, ("Form.Password", Portal.Password))).StatusCode);
        Assert.Contains("Учётной записи с таким адресом нет", (await admin.ReadAsync("/ru/accounts?address=none@test.example")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.PostFromAsync(found, reset, ("Form.Password", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await admin.PostFromAsync(found, reset, ("Form.Password", "not the password"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.PostFromAsync(found, "/ru/accounts/4711/second-factor/reset", ("Form.Password", Portal.Password))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await admin.PostFromAsync(found, reset, ("Form.Password", Portal.Password))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await admin.PostFromAsync("/ru/account", reset, ("Form.Password", Portal.Password))).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await owner.GetAsync("/ru/account")).StatusCode);
        Assert.Contains("снят администратором", (await portal.LettersToAsync(email))[^1].Subject, StringComparison.Ordinal);
        Assert.Equal(
            [("KeepSecondFactor", "begun"), ("KeepSecondFactor", "set"), ("KeepAccounts", "reset")],
            await portal.SeeAsync(async db => (await db.AuditLines.Where(line => line.Act == "KeepSecondFactor" || line.Act == "KeepAccounts").OrderBy(line => line.Sequence).ToListAsync())
                .ConvertAll(line => (line.Act, System.Text.Json.JsonDocument.Parse(line.Details).RootElement.EnumerateObject().Single().Value.GetString()!))));
        using Visitor next = await portal.SignInAsync(email);
    }

    private async Task<(string Email, IReadOnlyList<string> Codes)> SetUpAsync()
    {
        string email = $"factor{Guid.NewGuid():N}@test.example";
        await portal.AccountExistsAsync(email);
        using Visitor visitor = await portal.SignInAsync(email);
        return (email, await SetUpAsync(visitor, email));
    }

    private async Task<IReadOnlyList<string>> SetUpAsync(Visitor visitor, string email)
    {
        await visitor.PostAsync(Here);
        IHtmlDocument page = await visitor.ReadAsync(Here + "/key");
        Assert.StartsWith("data:image/svg+xml;base64,", page.QuerySelector("main img")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.PostAsync(Here + "/key", ("Form.Code", "000000"))).StatusCode);
        HttpResponseMessage on = await visitor.PostAsync(Here + "/key", ("Form.Code", await PresentCodeAsync(email)));
        Assert.Equal(HttpStatusCode.OK, on.StatusCode);
        return [.. new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await on.Content.ReadAsStringAsync()).QuerySelectorAll("main code").Select(Visitor.TextOf)];
    }

    /// <summary>The first page; answers the ticket for the second.</summary>
    private static async Task<string> PasswordAsync(Visitor visitor, string email)
    {
        HttpResponseMessage answer = await visitor.PostAsync("/ru/account/sign-in", ("Form.Email", email), ("Form.Password", Portal.Password));
        IHtmlDocument page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return page.QuerySelector("input[name='Form.Ticket']")?.GetAttribute("value") ?? "";
    }

    private static Task<HttpResponseMessage> CodeAsync(Visitor visitor, string ticket, string code) =>
        visitor.PostFromAsync("/ru/account/sign-in", "/ru/account/sign-in/code", ("Form.Ticket", ticket), ("Form.Code", code));

    private async Task<string> PresentCodeAsync(string email, int away = 0) =>
        OneTimeCode.Of(await KeyAsync(email), OneTimeCode.StepOf(portal.Clock.GetUtcNow().UtcDateTime) + away);

    private static byte[] ReadShared(string file)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var all = new MemoryStream();
        open.CopyTo(all);
        return all.ToArray();
    }


    private Task<byte[]> KeyAsync(string email) => portal.WithAsync<SecondFactor, byte[]>(async second =>
        second.KeyOf(await portal.SeeAsync(db => db.Users.AsNoTracking().SingleAsync(one => one.Email == email))));
}
