using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Voting;

namespace UnionPortal.Web.Tests.Polls;

/// <summary>Elections from the nomination to the seat: acceptance, approval, tie, run-off, lot.</summary>
[Trait("Clause", "U14")]
[Trait("Clause", "A11")]
[Trait("Clause", "U15")]
public sealed class ElectionTests(PollPortal portal) : IClassFixture<PollPortal>
{
    [Fact]
    public async Task A_tie_for_the_last_seat_leads_to_a_run_off_and_then_to_the_lot_and_the_seats_are_filled()
    {
        (string number, Visitor visitor, string email)[] members = [await portal.MemberExistsAsync(), await portal.MemberExistsAsync()];
        (int meeting, int item) = await portal.MeetingSitsAsync("BoardElection");
        Assert.Equal(HttpStatusCode.Conflict, (await portal.DraftAsync(meeting, item, portal.Today, portal.Today)).StatusCode); // No seats.
        int poll = PollPortal.IdIn(await portal.DraftAsync(meeting, item, portal.Today, portal.Today, seats: "1"));
        Assert.Equal(HttpStatusCode.Conflict, (await portal.Office.PostFromAsync("/ru/account/profile", $"/ru/polls/{poll}/opening")).StatusCode); // Nobody stands.
        foreach (var (number, visitor, email) in members)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await NominateAsync(poll, number, email)).StatusCode);
            Visitor candidate = await portal.SignInAsync(email);
            int own = (await portal.SeePollAsync(poll)).Candidates.Max(one => one.Number);
            Assert.Equal(HttpStatusCode.NotFound, (await portal.Board[0].PostFromAsync("/ru/account/profile", $"/ru/polls/nominations/{poll}/{own}", ("accepts", "true"))).StatusCode);
            Assert.Equal(HttpStatusCode.Redirect, (await candidate.PostFromAsync("/ru/polls/nominations", $"/ru/polls/nominations/{poll}/{own}", ("accepts", "true"))).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Conflict, (await NominateAsync(poll, members[0].number, members[0].email)).StatusCode); // Nominated already.
        await portal.StepAsync(poll, "opening");
        int[] names = [.. (await portal.SeePollAsync(poll)).Questions];
        await AllVoteAsync(poll, names);
        await portal.StepAsync(poll, "closing");
        Assert.Contains("Поровну голосов", PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/polls/{poll}")), StringComparison.Ordinal);

        int runOff = PollPortal.IdIn(await portal.AnnounceAsync(poll));
        Assert.NotEqual(poll, runOff);
        Assert.Null((await portal.SeePollAsync(poll)).Item.Resolution);
        await portal.StepAsync(runOff, "opening");
        await AllVoteAsync(runOff, names);
        await portal.StepAsync(runOff, "closing");
        Assert.Equal(HttpStatusCode.Conflict, (await portal.AnnounceAsync(runOff)).StatusCode); // The lot is missing.
        Assert.Equal(HttpStatusCode.Redirect, (await portal.AnnounceAsync(runOff, ("Form.Lot", "4 1 6 2 5 3"))).StatusCode);

        Poll done = await portal.SeePollAsync(runOff);
        PollCandidate elected = Assert.Single(done.Candidates, one => one.IsElected);
        Assert.Equal(ElectionCount.Lot(names, 1, "4 1 6 2 5 3"), [elected.Number]);
        BoardSeat seat = await portal.SeeAsync(db => db.BoardSeats.AsNoTracking().Include(one => one.Record).SingleAsync(one => one.PersonId == elected.PersonId));
        Assert.Equal((SeatOrigin.Election, portal.Today, done.Item.Resolution!.Record.Reference), (seat.Origin, seat.From, seat.Record.Reference));
        Assert.Contains("Решил жребий. Выпали числа: 4 1 6 2 5 3", PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/polls/{runOff}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_council_is_formed_of_persons_with_merit()
    {
        (int meeting, int item) = await portal.MeetingSitsAsync("CouncilElection");
        int poll = PollPortal.IdIn(await portal.DraftAsync(meeting, item, portal.Today, portal.Today, seats: "2"));
        string path = $"/ru/polls/{poll}/candidates/new";
        (string, string)[] person = [("Form.FamilyName", "Мудрова"), ("Form.GivenName", "Вера"), ("Form.Email", "wise@test.example")];
        Assert.Equal(HttpStatusCode.Conflict, (await portal.Office.PostAsync(path, person)).StatusCode); // Without merit.
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostAsync(path, [.. person, ("Form.MeritRu", "Тридцать лет в праве."), ("Form.MeritEn", "Thirty years at the bar.")])).StatusCode);
        Assert.Contains(await portal.LettersToAsync("wise@test.example"), letter => letter.Template == "Nominated");
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostFromAsync($"/ru/polls/{poll}", $"/ru/polls/{poll}/candidates/1/acceptance")).StatusCode);
        await portal.StepAsync(poll, "opening");
        await AllVoteAsync(poll, [1]);
        await portal.StepAsync(poll, "closing");

        Assert.Equal(HttpStatusCode.Redirect, (await portal.AnnounceAsync(poll)).StatusCode);
        Assert.Equal("Тридцать лет в праве.", await portal.SeeAsync(db => db.CouncilSeats.Where(one => one.Person.FamilyName == "Мудрова").Select(one => one.MeritRu).SingleAsync()));
        Assert.Contains("Остаются незамещёнными мест: 1", PollPortal.WordsOf(await portal.Office.ReadAsync($"/ru/polls/{poll}")), StringComparison.Ordinal);
        Assert.Contains("Мудрова", PollPortal.WordsOf(await portal.Visit().ReadAsync("/ru/bodies")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_president_who_is_elected_takes_over_from_the_one_before()
    {
        (int meeting, int item) = await portal.MeetingSitsAsync("PresidentElection");
        Assert.Equal(HttpStatusCode.Conflict, (await portal.DraftAsync(meeting, item, portal.Today, portal.Today, seats: "2")).StatusCode);
        var before = await portal.AccountExistsAsync("before@test.example", "Прежняя");
        await portal.GivenAsync(db => db.Add(new Appointment(db.People.Find(before.PersonId)!, AppointmentKind.President, portal.Today.AddYears(-2))).Entity);
        int poll = PollPortal.IdIn(await portal.DraftAsync(meeting, item, portal.Today, portal.Today, seats: "1"));
        await portal.Office.PostAsync($"/ru/polls/{poll}/candidates/new", ("Form.FamilyName", "Новая"), ("Form.GivenName", "Нина"), ("Form.Email", "new@test.example"));
        await portal.Office.PostFromAsync($"/ru/polls/{poll}", $"/ru/polls/{poll}/candidates/1/acceptance");
        await portal.StepAsync(poll, "opening");
        await AllVoteAsync(poll, [1]);
        await portal.StepAsync(poll, "closing");
        await portal.AnnounceAsync(poll);

        var offices = await portal.SeeAsync(db => db.Appointments.AsNoTracking().Where(one => one.Kind == AppointmentKind.President).Include(one => one.Person).OrderBy(one => one.From).ToListAsync());
        Assert.Equal([("Прежняя", portal.Today), ("Новая", null)], offices.Select(one => (one.Person.FamilyName, one.Until)));
    }

    /// <summary>Members 1 to 4 vote for every name in the room.</summary>
    private async Task AllVoteAsync(int poll, int[] names)
    {
        bool marks = (await portal.SeePollAsync(poll)).MarksAtMost is not null;
        for (int number = 1; number <= 6; number++)
        {
            int mine = names[number % names.Length];
            (string, string)[] answers = [.. names.SelectMany((name, at) => new[]
            {
                ($"Form.Answers[{at}].Question", $"{name}"), ($"Form.Answers[{at}].Choice", !marks || name == mine ? "For" : ""),
            })];
            HttpResponseMessage entered = await portal.Office.PostFromAsync($"/ru/polls/{poll}/room", $"/ru/polls/{poll}/room/one", [("Form.Number", $"{number}"), .. answers]);
            Assert.True(entered.StatusCode == HttpStatusCode.Redirect, await PollPortal.WordsAsync(entered));
        }
    }

    private async Task<HttpResponseMessage> NominateAsync(int poll, string number, string email)
    {
        int person = await portal.SeeAsync(db => db.Users.Where(one => one.Email == email).Select(one => one.PersonId!.Value).SingleAsync());
        return await portal.Office.PostFromAsync($"/ru/polls/{poll}/candidates/new?number={number}", $"/ru/polls/{poll}/candidates/new", ("Form.Number", number), ("Form.Person", $"{person}"));
    }
}
