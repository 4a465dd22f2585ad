using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Tests.Bodies;

/// <summary>The office enters, ends and hands on seats; everybody reads the composition of any day.</summary>
public class FillingTheBoardTests(BodiesPortal portal) : IClassFixture<BodiesPortal>
{
    [Fact]
    [Trait("Clause", "A5")]
    [Trait("Clause", "A7")]
    public async Task An_elected_seat_gives_its_rights_and_shows_on_its_days_only()
    {
        var (number, visitor, email) = await portal.MemberExistsAsync();
        int person = await portal.PersonOfAsync(email), record = await portal.ResolutionExistsAsync(10);
        DateOnly from = portal.Today.AddDays(-10);
        Assert.NotEqual(HttpStatusCode.OK, (await visitor.GetAsync("/ru/board")).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await portal.ElectAsync(number, person, record, from)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/ru/board")).StatusCode);
        Assert.Contains(await portal.LettersToAsync(email), letter => letter.Template == "SeatBegan");
        Assert.Equal(HttpStatusCode.Conflict, (await portal.ElectAsync(number, person, record, from)).StatusCode);
        string name = $"/registry/{number}";
        Assert.Contains(name, await BoardOnAsync(portal.Today), StringComparison.Ordinal);
        Assert.Contains(name, await BoardOnAsync(from), StringComparison.Ordinal);
        Assert.DoesNotContain(name, await BoardOnAsync(from.AddDays(-1)), StringComparison.Ordinal);

        BoardSeat seat = Assert.Single(await portal.SeatsOfAsync(number));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await portal.EndSeatAsync(seat.Id, "Removal", portal.Today)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.EndSeatAsync(seat.Id, "LossOfStanding", portal.Today)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.EndSeatAsync(seat.Id, "Resignation", portal.Today)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await visitor.GetAsync("/ru/board")).StatusCode);
        Assert.Contains(await portal.LettersToAsync(email), letter => letter.Template == "SeatEnded");
        Assert.Contains("по своему желанию", await BoardOnAsync(portal.Today.AddDays(-1)), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A5")]
    [Trait("Clause", "A17")]
    public async Task What_no_meeting_adopted_and_whom_the_charter_keeps_out_is_refused()
    {
        var (number, _, email) = await portal.MemberExistsAsync();
        int person = await portal.PersonOfAsync(email), adopted = await portal.ResolutionExistsAsync(5);

        Assert.Equal(HttpStatusCode.Conflict, (await portal.ElectAsync(number, person, await portal.ResolutionExistsAsync(5, adopted: false), portal.Today)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.ElectAsync(number, person, adopted, portal.Today.AddDays(-6))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.ElectAsync(number, person, adopted, portal.Today, "Founding")).StatusCode);
        HttpResponseMessage partner = await portal.ElectAsync("0700", await PartnerExistsAsync(700), adopted, portal.Today);
        Assert.Equal(HttpStatusCode.Conflict, partner.StatusCode);
        Assert.Contains("артнёр", await partner.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await portal.SeatsOfAsync(number));
    }

    [Fact]
    [Trait("Clause", "A7")]
    public async Task A_day_before_the_union_or_to_come_is_answered_with_what_there_is()
    {
        Assert.Contains("Тогда союза ещё не было", await TextAsync("/ru/bodies?on=1999-01-01"), StringComparison.Ordinal);
        Assert.Contains("ещё не наступил", await TextAsync("/ru/bodies?on=2199-01-01"), StringComparison.Ordinal);
        Assert.Contains("прочитать не удалось", await TextAsync("/ru/bodies?on=вчера"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A5")]
    public async Task The_seat_of_whoever_leaves_ends_that_day_and_goes_on_when_it_stays()
    {
        var (number, _, email) = await portal.MemberExistsAsync();
        await portal.ElectAsync(number, await portal.PersonOfAsync(email), await portal.ResolutionExistsAsync(4), portal.Today.AddDays(-4));
        int organisation = (await portal.SeatsOfAsync(number))[0].OrganisationId;
        DateOnly leaving = portal.Today.AddDays(20);

        await portal.GivenAsync(async db =>
        {
            Member member = await db.Members.Include(one => one.Suspensions).SingleAsync(one => one.OrganisationId == organisation);
            member.Depart(DepartureGround.Withdrawal, new DecisionRecord(DecidingBody.Organisation, portal.Today, "L", "Выход", "Leaving"), leaving, new ExpulsionTerms
            {
                Grounds = [], Majority = Majority.Simple, NoticeDays = 0, HearingRequired = false, AppealDays = 0,
            });
            await db.EndSeatsAsync(member, CancellationToken.None);
            return 0;
        });
        BoardSeat seat = Assert.Single(await portal.SeatsOfAsync(number));
        Assert.Equal((leaving, SeatEnding.LossOfStanding), (seat.Until, seat.EndedBy));

        await portal.GivenAsync(async db =>
        {
            await db.KeepSeatsAsync(await db.Members.SingleAsync(one => one.OrganisationId == organisation), leaving, CancellationToken.None);
            return 0;
        });
        Assert.Null((await portal.SeatsOfAsync(number))[0].Until);
        await portal.EndSeatAsync(seat.Id, "Resignation", portal.Today);
    }

    private async Task<string> BoardOnAsync(DateOnly day) => (await portal.Visit().ReadAsync($"/ru/bodies?on={BodiesPortal.Iso(day)}")).QuerySelector("section")!.InnerHtml;

    private async Task<string> TextAsync(string path) => (await portal.Visit().ReadAsync(path)).Body!.TextContent;

    private async Task<int> PartnerExistsAsync(int value)
    {
        var account = await portal.AccountExistsAsync($"partner{value}@test.example", "Партнёрова");
        return await portal.GivenAsync(async db =>
        {
            var organisation = new Organisation(new OrganisationName(new(2010, 1, 1), "АНО «Партнёр»", null, null), "RU");
            DateOnly since = portal.Today.AddYears(-1);
            db.Add(new Partner(new RegistryNumber(value, organisation, since), new DecisionRecord(DecidingBody.Board, since, "P", "Принять", "Accept"), since));
            db.Add(new Representative((await db.People.FindAsync(account.PersonId))!, organisation, RepresentativeRole.Head, null, since));
            return account.PersonId!.Value;
        });
    }
}
