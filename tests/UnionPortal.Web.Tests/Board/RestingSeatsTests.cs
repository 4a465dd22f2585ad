using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Tests.Candidacies;

namespace UnionPortal.Web.Tests.Board;

/// <summary>A seat rests while its organisation is suspended: no vote, not counted, said on the page; it comes back with the rights (A19).</summary>
[Trait("Clause", "A19")]
[Trait("Clause", "A5")]
public class RestingSeatsTests(BoardPortal portal) : IClassFixture<BoardPortal>
{
    private const string Page = "/ru/board/meetings";

    [Fact]
    public async Task A_seat_rests_with_the_suspension_and_comes_back_with_the_rights()
    {
        int id = await portal.ApplicationExistsAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await portal.ProposeAsync(id, AdmissionOutcome.Member)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.VoteAsync(1, id, VoteChoice.Against, "Рано.")).StatusCode);

        await ChangeAsync(1, (member, terms) => member.Suspend(Record("S-1"), null, terms.Suspension.Grounds[0], terms.Suspension, portal.Today));

        Assert.Contains("не входит в кворум", Visitor.TextOf((await portal.Chair.ReadAsync(Page)).QuerySelector("#seats")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await portal.Board[1].GetAsync(await portal.VotePathAsync(id))).StatusCode);
        Assert.Equal(BoardPortal.Size - 1, (await portal.SeeAsync(db => db.SeatsOnAsync(portal.Today, CancellationToken.None))).Count);

        await ChangeAsync(1, (member, _) => member.Reinstate(Record("S-2"), portal.Today));

        Assert.DoesNotContain("не входит в кворум", Visitor.TextOf((await portal.Chair.ReadAsync(Page)).QuerySelector("#seats")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.VoteAsync(1, id, VoteChoice.For)).StatusCode);
        Assert.Equal(BoardPortal.Size, (await portal.SeeAsync(db => db.SeatsOnAsync(portal.Today, CancellationToken.None))).Count);
    }

    [Fact]
    [Trait("Clause", "A4")]
    public async Task While_the_seat_of_the_chair_rests_the_one_who_sat_longest_leads_the_vote_and_closes_it()
    {
        int id = await portal.ApplicationExistsAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await portal.ProposeAsync(id, AdmissionOutcome.Member)).StatusCode);
        string vote = await portal.VotePathAsync(id), closing = vote + "/closing";
        Assert.Equal(HttpStatusCode.Forbidden, (await portal.Board[1].GetAsync(closing)).StatusCode);

        await ChangeAsync(0, (member, terms) => member.Suspend(Record("S-3"), null, terms.Suspension.Grounds[0], terms.Suspension, portal.Today));
        foreach (int seat in new[] { 1, 2, 3, 4 }) Assert.Equal(HttpStatusCode.Redirect, (await portal.VoteAsync(seat, id, VoteChoice.For)).StatusCode);

        Assert.Contains("Голосование ведёт тот, кто дольше всех в правлении", Visitor.TextOf((await portal.Board[2].ReadAsync(vote)).Body), StringComparison.Ordinal);
        Assert.Contains("ведёт голосования, пока председателя нет", Visitor.TextOf((await portal.Board[2].ReadAsync(Page)).QuerySelector("#seats")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await portal.Board[2].GetAsync(closing)).StatusCode);
        string version = (await portal.Board[1].ReadAsync(closing)).QuerySelector("input[name='Form.Version']")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Board[1].PostFromAsync(closing, closing, ("Form.Version", version))).StatusCode);
        Assert.True((await portal.SeeAsync(db => db.BoardDecisions.OrderByDescending(one => one.Id).FirstAsync())).IsAdopted);

        await ChangeAsync(0, (member, _) => member.Reinstate(Record("S-4"), portal.Today));
        Assert.Equal(HttpStatusCode.Forbidden, (await portal.Board[1].GetAsync(closing)).StatusCode);
    }

    /// <summary>Something happens to the organisation of a seat.</summary>
    private Task<int> ChangeAsync(int seat, Action<Member, CharterTerms> change) => portal.GivenAsync(async db =>
    {
        int organisation = await db.BoardSeats.OrderBy(one => one.Id).Skip(seat).Select(one => one.OrganisationId).FirstAsync();
        change(await db.Members.Include(one => one.Suspensions).Include(one => one.Departure).SingleAsync(one => one.OrganisationId == organisation),
            portal.Services.GetRequiredService<CharterBook>().TermsOn(portal.Today));
        return organisation;
    });

    private DecisionRecord Record(string reference) => new(DecidingBody.Board, portal.Today, reference, "Решено", "Decided");
}
