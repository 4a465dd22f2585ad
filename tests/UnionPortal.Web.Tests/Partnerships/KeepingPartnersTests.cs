using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Tests.Candidacies;

namespace UnionPortal.Web.Tests.Partnerships;

/// <summary>The office keeps the agreements with a partner, the partner sees them, the board ends a partnership (A16, A17).</summary>
[Trait("Clause", "A16")]
public sealed class KeepingPartnersTests(BoardPortal portal) : IClassFixture<BoardPortal>
{
    private static int made;

    [Fact]
    public async Task The_office_adds_an_agreement_and_the_partner_sees_it_with_its_paper()
    {
        Partner partner = await PartnerExistsAsync("sees@test.example");
        Visitor office = await OfficeAsync("office1@test.example");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AgreeAsync(office, partner.Id, "", "2026-03-01", "")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await AgreeAsync(office, partner.Id, "С-1", "2026-03-01", "2026-03-01")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await AgreeAsync(office, partner.Id, "С-1", "2026-03-01", "")).StatusCode);

        Visitor speaker = await portal.SignInAsync("sees@test.example");
        IHtmlDocument own = await speaker.ReadAsync($"/ru/partners/{partner.Id}/own");
        Assert.Contains("Школа для родителей", own.Body!.TextContent, StringComparison.Ordinal);
        string paper = own.QuerySelector("a[href$='/paper']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await speaker.GetAsync(paper)).StatusCode);
        await PartnerExistsAsync("other@test.example");
        Visitor other = await portal.SignInAsync("other@test.example");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(paper)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/ru/partners/{partner.Id}/own")).StatusCode);
    }

    [Fact]
    [Trait("Clause", "A17")]
    public async Task The_board_ends_a_partnership_and_the_partner_learns_why()
    {
        Partner partner = await PartnerExistsAsync("ends@test.example");
        string path = $"/ru/partners/{partner.Id}/ending";
        string version = BoardPortal.Hidden(await portal.Chair.ReadAsync(path), "Form.Version");
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Chair.PostAsync(path, ("Form.Reasons", "Два года нет вестей."), ("Form.Version", version))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.Chair.PostAsync(path, ("Form.Reasons", "Ещё раз."), ("Form.Version", version))).StatusCode);
        int decision = await portal.SeeAsync(db => db.PartnershipEndings.Where(one => one.PartnerId == partner.Id).Select(one => one.Decision.Id).SingleAsync());
        Assert.Contains("Окончание партнёрства", (await portal.Board[1].ReadAsync("/ru/board")).Body!.TextContent, StringComparison.Ordinal);

        await portal.AdoptAsync(decision);

        Partner after = await portal.SeeAsync(db => db.Partners.AsNoTracking().Include(one => one.Departure!.Record).SingleAsync(one => one.Id == partner.Id));
        Assert.Equal((DepartureGround.PartnershipEnded, DecidingBody.Board), (after.Departure!.Ground, after.Departure.Record.Body));
        Assert.Contains("Два года нет вестей.", Assert.Single(await portal.LettersToAsync("ends@test.example")).Body, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> AgreeAsync(Visitor office, int id, string reference, string from, string until)
    {
        string token = BoardPortal.Hidden(await office.ReadAsync($"/ru/partners/{id}/agreements/new"), "__RequestVerificationToken");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(reference), "Form.Reference" }, { new StringContent("education"), "Form.Field" },
            { new StringContent("Школа для родителей"), "Form.Subject" }, { new StringContent("Анна Вымышленная"), "Form.Contact" },
            { new StringContent(from), "Form.From" }, { new StringContent(until), "Form.Until" }, { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent("%PDF-1.4\n%%EOF\n"u8.ToArray()), "Form.Paper", "agreement.pdf" },
        };
        return await office.Client.PostAsync(new Uri($"/ru/partners/{id}/agreements", UriKind.Relative), form);
    }

    private async Task<Visitor> OfficeAsync(string email)
    {
        var account = await portal.AccountExistsAsync(email, "Офисная", "Ирина");
        await portal.GivenAsync(async db => db.Add(new Appointment((await db.People.FindAsync(account.PersonId!.Value))!, AppointmentKind.Office, new(2020, 1, 1))).Entity);
        return await portal.SignInAsync(email);
    }

    private async Task<Partner> PartnerExistsAsync(string email)
    {
        var account = await portal.AccountExistsAsync(email, "Партнёрова", email);
        int number = 5000 + Interlocked.Increment(ref made);
        DateOnly since = portal.Today.AddYears(-1);
        return await portal.GivenAsync(async db =>
        {
            var organisation = new Organisation(new OrganisationName(new(2015, 1, 1), $"Фонд «Партнёр {number}»", null, null), "RU");
            db.Add(new Representative((await db.People.FindAsync(account.PersonId!.Value))!, organisation, RepresentativeRole.Authorised, null, new(2020, 1, 1)));
            var partner = new Partner(new RegistryNumber(number, organisation, since), new DecisionRecord(DecidingBody.Board, since, $"П-{number}", "Принять партнёром", "Accept as a partner"), since);
            db.Add(partner);
            return partner;
        });
    }
}
