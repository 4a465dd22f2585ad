using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>Members and partners have certificates, and anyone checks them by the code (U1).</summary>
[Trait("Clause", "U1")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public sealed class CertifyingMembershipTests : IAsyncLifetime
{
    private readonly RegisterPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task A_member_has_a_certificate_made_and_anyone_may_check_it()
    {
        using Visitor member = await RepresentativeAsync(RegisterPortal.Member, "fir@register.example");
        Assert.Equal("/ru/certificates/1", (await IssueAsync(member, RegisterPortal.Member)).Headers.Location?.ToString());
        string code = await CodeAsync();

        string russian = await PrintedPaper.WordsAsync(member, $"/ru/certificates/{code}.pdf");
        string english = await PrintedPaper.WordsAsync(member, $"/en/certificates/{code}.pdf");
        using Visitor visitor = portal.Visit();
        string check = Visitor.TextOf((await visitor.ReadAsync($"/ru/check/{code.ToLowerInvariant()}")).QuerySelector("main"));

        Assert.Contains("Свидетельство о членстве", russian, StringComparison.Ordinal);
        Assert.Contains("0001", russian, StringComparison.Ordinal);
        Assert.Contains("АНО «Ёлочка»", russian, StringComparison.Ordinal);
        Assert.Contains("протокол № 12", russian, StringComparison.Ordinal);
        Assert.Contains($"/ru/check/{code}", russian.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Certificate of membership", english, StringComparison.Ordinal);
        Assert.Contains("Fir Tree Centre", english, StringComparison.Ordinal);
        Assert.Contains("свидетельство настоящее", check, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(RegisterPortal.Secret, russian + english + check, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_has_one_made_for_a_partner()
    {
        using Visitor office = await portal.OfficeAsync();
        await IssueAsync(office, RegisterPortal.Partner);

        Assert.Contains("Свидетельство о партнёрстве", await PrintedPaper.WordsAsync(office, $"/ru/certificates/{await CodeAsync()}.pdf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_asked_for_on_the_same_day_is_the_first()
    {
        using Visitor office = await portal.OfficeAsync();
        await IssueAsync(office, RegisterPortal.Member);
        await IssueAsync(office, RegisterPortal.Member);

        Assert.Equal(1, await portal.SeeAsync(db => db.Certificates.CountAsync()));
    }

    [Fact]
    [Trait("Clause", "A19")]
    public async Task The_check_says_plainly_that_a_member_is_suspended_or_has_left()
    {
        using Visitor office = await portal.OfficeAsync();
        await IssueAsync(office, RegisterPortal.Member);
        string code = await CodeAsync();
        await ChangeAsync((member, terms) => member.Suspend(new DecisionRecord(DecidingBody.Board, portal.Today, "s", "", ""), null, terms.Suspension.Grounds[0], terms.Suspension, portal.Today));
        Assert.Contains("приостановлено", await CheckAsync(code), StringComparison.Ordinal);

        await ChangeAsync((member, terms) => member.Depart(DepartureGround.Withdrawal, new DecisionRecord(DecidingBody.Organisation, portal.Today, "w", "", ""), portal.Today, terms.Expulsion));
        Assert.Contains("выбыла из союза", await CheckAsync(code), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A19")]
    public async Task Suspended_and_departed_members_and_candidates_get_none()
    {
        using Visitor office = await portal.OfficeAsync();
        foreach (int number in (int[])[RegisterPortal.Suspended, RegisterPortal.Departed, RegisterPortal.Candidate])
        {
            HttpResponseMessage page = await office.GetAsync($"/ru/certificates/{number}");
            Assert.DoesNotContain("Выдать свидетельство", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            HttpResponseMessage answer = await IssueAsync(office, number);
            Assert.True(answer.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.NotFound, $"{number}: {answer.StatusCode}");
        }

        Assert.Equal(0, await portal.SeeAsync(db => db.Certificates.CountAsync()));
    }

    [Fact]
    public async Task Those_of_others_are_not_to_be_found_and_a_made_up_code_is_unknown()
    {
        using Visitor office = await portal.OfficeAsync();
        await IssueAsync(office, RegisterPortal.Member);
        using Visitor other = await RepresentativeAsync(RegisterPortal.Formula, "other@register.example");

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/ru/certificates/{await CodeAsync()}.pdf")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/ru/certificates/1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visit().GetAsync("/ru/check/C-ABCDEF-234567")).StatusCode);
    }

    private async Task ChangeAsync(Action<Member, CharterTerms> change)
    {
        await portal.GivenAsync(async db =>
        {
            Member member = await db.Members.Include(one => one.Number).Include(one => one.Suspensions).Include(one => one.Departure).SingleAsync(one => one.Number.Value == RegisterPortal.Member);
            change(member, portal.Services.GetRequiredService<CharterBook>().TermsOn(portal.Today));
            return member;
        });
        await portal.TurnPageAsync();
    }

    private async Task<string> CheckAsync(string code) => Visitor.TextOf((await portal.Visit().ReadAsync($"/ru/check/{code}")).QuerySelector("main"));

    private Task<string> CodeAsync() => portal.SeeAsync(db => db.Certificates.Select(one => one.Code).SingleAsync());

    private static Task<HttpResponseMessage> IssueAsync(Visitor visitor, int number) => visitor.PostFromAsync("/ru/account", $"/ru/certificates/{number}");

    private async Task<Visitor> RepresentativeAsync(int number, string email)
    {
        var account = await portal.AccountExistsAsync(email);
        await portal.GivenAsync(async db =>
        {
            RegistryNumber own = await db.RegistryNumbers.Include(one => one.Organisation).SingleAsync(one => one.Value == number);
            db.Add(new Representative((await db.People.FindAsync(account.PersonId))!, own.Organisation, RepresentativeRole.Authorised, null, portal.Today.AddYears(-1)));
            return 0;
        });
        return await portal.SignInAsync(email);
    }
}
