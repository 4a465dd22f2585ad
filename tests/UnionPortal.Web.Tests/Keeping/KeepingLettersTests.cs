using System.Net;
using System.Net.Mail;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Board;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Letters;
using UnionPortal.Web.Jobs;

namespace UnionPortal.Web.Tests.Keeping;

/// <summary>The outbox of the office: read, held, let go, sent again.</summary>
public sealed class KeepingLettersTests : IDisposable
{
    private const string Reader = "reader@test.example";
    private readonly PortalWithCarrier portal = new();

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task A_letter_that_is_held_by_its_kind_is_read_and_leaves_when_it_is_let_go()
    {
        portal.Settings["Portal:Mail:Held:0"] = "AdmissionDecided";
        using Visitor office = await OfficeAsync();
        int held = await WrittenAsync("AdmissionDecided.Declined"), plain = await WrittenAsync("PasswordChanged");
        await portal.SendMailAsync();
        Assert.Equal((LetterState.Held, LetterState.Sent), (await StateAsync(held), await StateAsync(plain)));

        Assert.Contains("1 письмо ждёт", (await office.ReadAsync("/ru")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Reader, (await office.ReadAsync("/ru/letters?state=Held")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        string here = $"/ru/letters/{held}";
        Assert.Equal(HttpStatusCode.Redirect, (await office.PostFromAsync(here, here + "/release")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await office.PostFromAsync(here, here + "/release")).StatusCode);
        await portal.SendMailAsync();

        Assert.Equal(LetterState.Sent, await StateAsync(held));
        Assert.Equal(HttpStatusCode.Conflict, (await office.PostFromAsync(here, here + "/hold")).StatusCode);
        Assert.Equal(1, await portal.SeeAsync(db => db.AuditLines.CountAsync(line => line.Act == "KeepLetters")));
    }

    [Fact]
    public async Task A_waiting_letter_is_held_back_and_one_given_up_is_sent_again()
    {
        using Visitor office = await OfficeAsync();
        portal.Carrier.IsDown = true;
        int letter = await WrittenAsync("PasswordChanged");
        await portal.SendMailAsync();
        string here = $"/ru/letters/{letter}";
        Assert.Contains("MailboxUnavailable", (await office.ReadAsync(here)).Body!.TextContent, StringComparison.Ordinal);

        await office.PostFromAsync(here, here + "/hold");
        portal.Clock.Advance(TimeSpan.FromHours(80));
        using Visitor later = await portal.SignInAsync("office@test.example");
        await portal.SendMailAsync();
        Assert.Equal(LetterState.Held, await StateAsync(letter));
        await later.PostFromAsync(here, here + "/release");
        await portal.SendMailAsync();
        Assert.Equal(LetterState.Waiting, await StateAsync(letter));
        portal.Clock.Advance(TimeSpan.FromHours(73));
        await portal.SendMailAsync();
        Assert.Equal(LetterState.Failed, await StateAsync(letter));

        portal.Carrier.IsDown = false;
        using Visitor last = await portal.SignInAsync("office@test.example");
        Assert.Contains("1 письмо не отправлено", (await last.ReadAsync("/ru")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await last.PostFromAsync(here, here + "/again")).StatusCode);
        await portal.SendMailAsync();
        Assert.Equal(LetterState.Sent, await StateAsync(letter));
    }

    [Fact]
    public async Task Keys_of_doors_are_covered_and_others_than_the_office_read_nothing()
    {
        using Visitor office = await OfficeAsync();
        await portal.AccountExistsAsync(Reader);
        using Visitor stranger = await portal.SignInAsync(Reader);
        await office.PostAsync("/ru/account/forgotten", ("Form.Email", Reader));
        Letter letter = Assert.Single(await portal.LettersToAsync(Reader));
        string token = letter.Body.Split('\n').Single(line => line.Contains("/account/reset/", StringComparison.Ordinal)).Split('/')[^1].Trim();

        string page = (await office.ReadAsync($"/ru/letters/{letter.Id}")).Body!.TextContent;

        Assert.Contains("●●●", page, StringComparison.Ordinal);
        Assert.DoesNotContain(token[..20], page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync($"/ru/letters/{letter.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync("/ru/letters/4711")).StatusCode);
    }

    [Theory]
    [InlineData("https://portal.example/ru/account/reset/7/CfDJ8Abcdefghijklmnop_qrs-1", "https://portal.example/ru/account/reset/7/●●●")]
    [InlineData("http://portal.example/ru/obligations/0123456789abcdef0123456789abcdef0123.ics", "http://portal.example/ru/obligations/●●●")]
    [InlineData("https://portal.example/ru/applications/12/recommendations", "https://portal.example/ru/applications/12/recommendations")]
    [InlineData("https://a-very-long-host-name-indeed.example.org/ru", "https://a-very-long-host-name-indeed.example.org/ru")]
    [InlineData("Благотворительныйфонд/длинноеслово", "Благотворительныйфонд/длинноеслово")]
    public void Long_keys_in_addresses_are_covered_and_nothing_else(string body, string shown) => Assert.Equal(shown, LetterSecrets.Hidden(body));

    private async Task<Visitor> OfficeAsync()
    {
        Account account = await portal.AccountExistsAsync("office@test.example", "Бюро");
        await portal.GivenAsync(db => db.Add(new Appointment(db.People.Find(account.PersonId)!, AppointmentKind.Office, portal.Today.AddYears(-1))).Entity);
        return await portal.SignInAsync("office@test.example");
    }

    private Task<int> WrittenAsync(string template) => portal.WithAsync<IServiceProvider, int>(async services =>
    {
        services.GetRequiredService<Mailer>().Enqueue(Reader, "ru", template, "Заявитель", "2026-0001", portal.Today, "https://portal.example/ru/x", "…", "…", "…");
        var db = services.GetRequiredService<Data.PortalDb>();
        await db.SaveChangesAsync();
        return await db.Letters.MaxAsync(letter => letter.Id);
    });

    private Task<LetterState> StateAsync(int id) => portal.SeeAsync(async db => (await db.Letters.AsNoTracking().SingleAsync(letter => letter.Id == id)).State);

    private sealed class Carrier : ILetterCarrier
    {
        public bool IsDown { get; set; }

        public Task CarryAsync(Letter letter, CancellationToken ct) =>
            IsDown ? Task.FromException(new SmtpException(SmtpStatusCode.MailboxUnavailable)) : Task.CompletedTask;
    }

    private sealed class PortalWithCarrier : Portal
    {
        public Carrier Carrier { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<ILetterCarrier>(Carrier));
        }
    }
}
