using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Meetings.Ballots;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Ballots;

/// <summary>A portal with two people of the office, so many members, and secret polls made to order.</summary>
public sealed class BallotPortal : Portal, IAsyncLifetime
{
    private int made;

    public BallotPortal() => Settings["Portal:Rates:SignIn"] = "1000";

    public Visitor Office { get; private set; } = null!;

    public Visitor Second { get; private set; } = null!;

    public Actor OfficeActor { get; private set; } = null!;

    public Actor SecondActor { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        (Office, OfficeActor) = await OfficerAsync("office@union.example");
        (Second, SecondActor) = await OfficerAsync("second@union.example");
    }

    Task IAsyncLifetime.DisposeAsync()
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Members in good standing with somebody who speaks for each; their organisations' ids in the order they were made.</summary>
    public Task<int[]> MembersExistAsync(int count) => GivenAsync(async db =>
    {
        var on = new DateOnly(2023, 1, 1);
        List<Member> members = [];
        for (int at = 0; at < count; at++)
        {
            int number = ++made;
            var organisation = new Organisation(new OrganisationName(new(2010, 1, 1), $"АНО «Организация {number}»", null, null), "RU");
            members.Add(new Member(new RegistryNumber(number, organisation, on), new DecisionRecord(DecidingBody.Founders, on, "1", "Учреждение", "Foundation"), on));
            db.Add(new Representative(new Person("Членова", $"Анна{number}"), organisation, RepresentativeRole.Head, "Директор", new(2020, 1, 1)));
        }

        db.AddRange(members);
        await Task.CompletedTask;
        return members;
    }).ContinueWith(done => done.Result.Select(one => one.Organisation.Id).ToArray(), TaskScheduler.Default);

    /// <summary>Somebody with an account who speaks for the organisation.</summary>
    public async Task<Visitor> VoterOfAsync(int organisation, string email)
    {
        var account = await AccountExistsAsync(email, "Голосова");
        await GivenAsync(async db => db.Add(new Representative(
            (await db.People.FindAsync(account.PersonId))!, (await db.Organisations.FindAsync(organisation))!, RepresentativeRole.Authorised, null, new(2020, 1, 1))).Entity);
        return await SignInAsync(email);
    }

    /// <summary>A secret poll on a motion, not opened yet.</summary>
    public async Task<int> DraftAsync(TimeSpan? length = null)
    {
        DateTime now = Clock.GetUtcNow().UtcDateTime;
        Poll poll = await GivenAsync(async db =>
        {
            int number = await db.GeneralMeetings.CountAsync() + 1;
            var meeting = new GeneralMeeting(number, MeetingKind.Annual, Today, "Зал", "Hall");
            AgendaItem item = meeting.PutOnAgenda(AgendaSubject.Ordinary, "Утвердить отчёт", "Approve the report");
            db.Add(meeting);
            return db.Add(new Poll(item, PollMode.Secret, now, now + (length ?? TimeSpan.FromDays(1)))).Entity;
        });
        return poll.Id;
    }

    /// <summary>An open secret poll whose key the portal keeps.</summary>
    public async Task<int> OpenAsync(TimeSpan? length = null)
    {
        int poll = await DraftAsync(length);
        Assert.True((await WithAsync<UrnKeyService, Outcome<string>?>(keys => keys.MakeAsync(poll, UrnKeeper.Server, [], OfficeActor, default)))!.Succeeded);
        Outcome? opened = await WithAsync<BallotOpeningService, Outcome?>(opening => opening.OpenAsync(poll, OfficeActor, default));
        Assert.True(opened!.Succeeded, string.Join(", ", opened.Objections));
        return poll;
    }

    public Task<SecretBallot> BallotAsync(int poll) => SeeAsync(db => db.SecretBallots.AsNoTracking().SingleAsync(one => one.PollId == poll));

    /// <summary>A ballot as a browser seals it.</summary>
    public async Task<(Guid Id, byte[] Sealed, SealedBallot Ballot)> SealAsync(int poll, PollChoice choice)
    {
        SecretBallot ballot = await BallotAsync(poll);
        SealedBallot filled = SealedBallot.New(poll, ballot.ManifestSha256, new Dictionary<int, PollChoice> { [OpenVote.TheMotion] = choice }, "4711");
        return (Guid.NewGuid(), UrnKey.Seal(ballot.UrnPublicKey, filled.Write(), poll, ballot.ManifestSha256), filled);
    }

    public Task<Outcome<CastReceipt>?> CastAsync(int poll, int organisation, Guid id, byte[] envelope) =>
        WithAsync<UrnSlot, Outcome<CastReceipt>?>(slot => slot.AddAsync(new(poll, organisation, id, envelope)));

    public async Task<SealedBallot> CastAsync(int poll, int organisation, PollChoice choice)
    {
        var (id, envelope, ballot) = await SealAsync(poll, choice);
        Outcome<CastReceipt>? outcome = await CastAsync(poll, organisation, id, envelope);
        Assert.True(outcome!.Succeeded, string.Join(", ", outcome.Objections));
        return ballot;
    }

    public Task<Outcome?> CloseAsync(int poll) => WithAsync<UrnService, Outcome?>(urn => urn.CloseAsync(poll, OfficeActor, default));

    public Task<Outcome?> CommitAsync(int poll) => WithAsync<UrnService, Outcome?>(urn => urn.CommitAsync(poll, OfficeActor, default));

    public Task<Outcome?> OpenUrnAsync(int poll, Actor? by = null) =>
        WithAsync<UrnOpeningService, Outcome?>(urn => urn.OpenAsync(poll, null, by ?? SecondActor, default));

    public async Task PublishAsync(int poll)
    {
        Assert.True((await CloseAsync(poll))!.Succeeded);
        Assert.True((await CommitAsync(poll))!.Succeeded);
        Outcome opened = (await OpenUrnAsync(poll))!;
        Assert.True(opened.Succeeded, string.Join(", ", opened.Objections));
    }

    /// <summary>Changes rows past every rule, as someone with the database would.</summary>
    public Task<int> TamperAsync(Func<PortalDb, Task<int>> change) => SeeAsync(db => db.InTurnAsync(() => change(db), default));

    private async Task<(Visitor Visitor, Actor Actor)> OfficerAsync(string email)
    {
        var account = await AccountExistsAsync(email, "Конторская", "Вера");
        await GivenAsync(db => db.Add(new Appointment(db.People.Find(account.PersonId)!, AppointmentKind.Office, Today.AddYears(-1))).Entity);
        Actor actor = await WithAsync<MandateQuery, Actor>(mandates => mandates.ActorOfAsync(account.Id, Today, default));
        return (await SignInAsync(email), actor);
    }
}
