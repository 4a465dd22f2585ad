using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Meetings.Ballots;

namespace UnionPortal.Web.Tests.Ballots;

/// <summary>Ballots that arrive together go into the urn in one transaction, each judged for itself; and who makes the quorum of a secret vote.</summary>
[Trait("Clause", "A2")]
public sealed class CastingTogetherTests : IAsyncLifetime, IDisposable
{
    private readonly BallotPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task One_that_is_refused_spoils_none_of_the_others()
    {
        int[] members = await portal.MembersExistAsync(4);
        int poll = await portal.OpenAsync(), other = await portal.OpenAsync();
        async Task<SealedCast> CastOfAsync(int of, int member, Guid? id = null) => await portal.SealAsync(of, PollChoice.For) is var (own, envelope, _) ? new(of, member, id ?? own, envelope) : null!;
        SealedCast first = await CastOfAsync(poll, members[0]), third = await CastOfAsync(other, members[0]);
        SealedCast[] together =
        [
            first, first with { Sealed = [.. first.Sealed] }, // Sent twice by a hasty hand.
            await CastOfAsync(poll, members[0]), // A second device.
            await CastOfAsync(poll, members[1], Guid.CreateVersion7()), await CastOfAsync(poll, 999), third, first with { Poll = 999 },
            await CastOfAsync(poll, members[2]), await CastOfAsync(poll, members[3], first.Id), // Another envelope under a number that is taken.
        ];

        var answers = await portal.WithAsync<CastService, IReadOnlyList<Outcome<CastReceipt>?>>(casting => casting.CastAsync(together, default));

        Assert.Equal(["in", "in", "BallotCastAlready", "BallotMalformed", "PollNotOnTheRoll", "in", "–", "in", "BallotCastAlready"],
            answers.Select(one => one is null ? "–" : one.Succeeded ? "in" : Assert.Single(one.Objections).Code));
        Assert.Equal(answers[0]!.Value.Envelope, answers[1]!.Value.Envelope);
        Assert.Equal((2, 1), await portal.SeeAsync(async db => (await db.Envelopes.CountAsync(one => one.PollId == poll), await db.Envelopes.CountAsync(one => one.PollId == other))));
        Assert.Equal(3, await portal.SeeAsync(db => db.PollVoters.CountAsync(one => one.Status == VoterStatus.CastWeb)));
    }

    [Fact]
    public async Task Where_a_save_of_many_fails_each_is_saved_alone_and_told_its_own_answer()
    {
        using var desk = new FaultyDesk(portal.Services.GetRequiredService<IServiceScopeFactory>());

        Task<int>[] all = [.. Enumerable.Range(0, 30).Select(desk.AddAsync)];

        for (int act = 0; act < all.Length; act++)
        {
            if (act == FaultyDesk.Fault) await Assert.ThrowsAsync<InvalidOperationException>(() => all[FaultyDesk.Fault]);
            else Assert.Equal(act, await all[act]);
        }

        Assert.True(desk.Turns < 2 * all.Length);
    }

    [Fact]
    public async Task Whoever_sits_in_the_room_without_a_ballot_makes_the_quorum_and_it_is_published()
    {
        int[] members = await portal.MembersExistAsync(5);
        int poll = await portal.OpenAsync(), lacking = await portal.OpenAsync();
        for (int at = 0; at < 2; at++)
        {
            await portal.CastAsync(poll, members[at], PollChoice.For);
            await portal.CastAsync(lacking, members[at], PollChoice.For);
        }

        await ComesAsync(poll, members[1]);
        await ComesAsync(poll, members[4]);
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        await portal.PublishAsync(poll);
        await portal.PublishAsync(lacking);

        PollResult published = await portal.SeeAsync(db => db.PollResults.AsNoTracking().SingleAsync(one => one.PollId == poll));
        Assert.Contains("present|3\n", published.Roll, StringComparison.Ordinal);
        Assert.Contains("quorum|3 of 5", published.Result, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await StepAsync(poll, "announcement")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await StepAsync(lacking, "announcement")).StatusCode);
        Assert.NotNull((await portal.Office.ReadAsync($"/ru/ballots/{lacking}/urn")).QuerySelector("#lapse"));
        Assert.Equal(HttpStatusCode.Redirect, (await StepAsync(lacking, "lapse")).StatusCode);
        Assert.Equal([PollState.Published, PollState.WithoutQuorum], await portal.SeeAsync(db => db.Polls.OrderBy(one => one.Id).Select(one => one.State).ToListAsync()));
        Assert.Contains("не было кворума", Visitor.TextOf((await portal.Office.ReadAsync($"/ru/ballots/{lacking}")).QuerySelector("main")), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> StepAsync(int poll, string step) => portal.Office.PostFromAsync("/ru/account/profile", $"/ru/ballots/{poll}/urn/{step}", ("Form.Announced", "true"));

    /// <summary>A representative comes into the room of the poll's meeting.</summary>
    private async Task ComesAsync(int poll, int organisation)
    {
        DateTime now = portal.Clock.GetUtcNow().UtcDateTime;
        MeetingTerms terms = portal.Services.GetRequiredService<CharterBook>().TermsOn(portal.Today).Meeting;
        await portal.GivenAsync(async db =>
        {
            GeneralMeeting sits = await db.MeetingsInFull.SingleAsync(one => db.Polls.Any(of => of.Id == poll && of.Item.Meeting == one));
            Representative speaker = await db.Representatives.Include(one => one.Person).Include(one => one.Organisation).FirstAsync(one => one.OrganisationId == organisation);
            sits.Register(new DelegateFacts(speaker.Organisation, speaker.Person, DelegateBasis.Mandate, true, true), terms, now, null).Come(AttendanceWay.InPerson, now, portal.Today, now);
            return 0;
        });
    }

    /// <summary>Fails whenever one act is among those it is to save.</summary>
    private sealed class FaultyDesk(IServiceScopeFactory scopes) : JointSave<int, int>(scopes)
    {
        public const int Fault = 7;

        public int Turns { get; private set; }

        protected override async Task<IReadOnlyList<int>> SaveAsync(IServiceProvider services, IReadOnlyList<int> acts)
        {
            Turns++;
            await Task.Delay(20);
            return acts.Contains(Fault) ? throw new InvalidOperationException("Fault.") : acts;
        }
    }
}
