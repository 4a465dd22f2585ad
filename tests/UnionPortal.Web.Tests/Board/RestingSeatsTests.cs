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

        await ChangeAsync((member, terms) => member.Suspend(Record("S-1"), null, terms.Suspension.Grounds[0], terms.Suspension, portal.Today));

        Assert.Contains("не входит в кворум", Visitor.TextOf((await portal.Chair.ReadAsync(Page)).QuerySelector("#seats")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await portal.Board[1].GetAsync(await portal.VotePathAsync(id))).StatusCode);
        Assert.Equal(BoardPortal.Size - 1, (await portal.SeeAsync(db => db.SeatsOnAsync(portal.Today, CancellationToken.None))).Count);

        await ChangeAsync((member, _) => member.Reinstate(Record("S-2"), portal.Today));

        Assert.DoesNotContain("не входит в кворум", Visitor.TextOf((await portal.Chair.ReadAsync(Page)).QuerySelector("#seats")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.VoteAsync(1, id, VoteChoice.For)).StatusCode);
        Assert.Equal(BoardPortal.Size, (await portal.SeeAsync(db => db.SeatsOnAsync(portal.Today, CancellationToken.None))).Count);
    }

    /// <summary>Something happens to the organisation of the second seat.</summary>
    private Task<int> ChangeAsync(Action<Member, CharterTerms> change) => portal.GivenAsync(async db =>
    {
        int organisation = await db.BoardSeats.OrderBy(one => one.Id).Skip(1).Select(one => one.OrganisationId).FirstAsync();
        change(await db.Members.Include(one => one.Suspensions).Include(one => one.Departure).SingleAsync(one => one.OrganisationId == organisation),
            portal.Services.GetRequiredService<CharterBook>().TermsOn(portal.Today));
        return organisation;
    });

    private DecisionRecord Record(string reference) => new(DecidingBody.Board, portal.Today, reference, "Решено", "Decided");
}
