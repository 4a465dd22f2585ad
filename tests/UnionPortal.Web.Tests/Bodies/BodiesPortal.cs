using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Tests.Members;

namespace UnionPortal.Web.Tests.Bodies;

/// <summary>A portal with a board of three and an office, and what the bodies need besides: resolutions of a meeting that was held.</summary>
public sealed class BodiesPortal : MatterPortal
{
    /// <summary>A resolution of a general meeting held some days ago; answers the id of its record.</summary>
    public Task<int> ResolutionExistsAsync(int daysAgo, bool adopted = true) => GivenAsync(async db =>
    {
        DateOnly on = Today.AddDays(-daysAgo);
        int number = (await db.GeneralMeetings.MaxAsync(one => (int?)one.Number) ?? 0) + 1;
        var meeting = new GeneralMeeting(number, MeetingKind.Extraordinary, on, "Москва", "Moscow");
        var record = new DecisionRecord(DecidingBody.GeneralMeeting, on, $"{on.Year}/M-{90 + number}", "Решение собрания", "Decision of the meeting");
        meeting.Close(on, [new Resolution(1, record, adopted ? new VoteCount(7, 6, 5, 1, 0) : new VoteCount(7, 6, 1, 5, 0))]);
        db.Add(meeting);
        return record;
    }).ContinueWith(made => made.Result.Id, TaskScheduler.Default);

    public Task<int> PersonOfAsync(string email) => SeeAsync(db => db.Users.Where(one => one.Email == email).Select(one => one.PersonId!.Value).SingleAsync());

    public Task<List<BoardSeat>> SeatsOfAsync(string number) => SeeAsync(db =>
    {
        int value = int.Parse(number, CultureInfo.InvariantCulture);
        return db.BoardSeats.AsNoTracking().Include(one => one.Record).Include(one => one.EndRecord)
            .Where(seat => db.RegistryNumbers.Any(one => one.Value == value && one.OrganisationId == seat.OrganisationId)).OrderBy(one => one.Id).ToListAsync();
    });

    public async Task<HttpResponseMessage> ElectAsync(string number, int person, int record, DateOnly from, string origin = "Election") =>
        await Office.PostFromAsync($"/ru/bodies/seats/new?number={number}", "/ru/bodies/seats",
            ("Form.Number", number), ("Form.Person", Written(person)), ("Form.Origin", origin), ("Form.From", Iso(from)), ("Form.Record", Written(record)));

    public async Task<HttpResponseMessage> EndSeatAsync(int seat, string ending, DateOnly on, string record = "")
    {
        string path = $"/ru/bodies/seats/{seat}/ending";
        return await Office.PostAsync(path, ("Form.Ending", ending), ("Form.On", Iso(on)), ("Form.Record", record), ("Form.Version", Hidden(await Office.ReadAsync(path), "Form.Version")));
    }

    /// <summary>The chair proposes a co-optation; answers the id of the vote.</summary>
    public async Task<int> CooptationIsProposedAsync(string number, int person)
    {
        HttpResponseMessage put = await Chair.PostFromAsync($"/ru/bodies/cooptations/new?number={number}", "/ru/bodies/cooptations",
            ("Form.Number", number), ("Form.Person", Written(person)), ("Form.Reasons", "Знаем давно."));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, put.StatusCode);
        return await LastVoteAsync();
    }

    public Task<int> LastVoteAsync() => SeeAsync(db => db.SeatProposals.OrderByDescending(one => one.Id).Select(one => one.Decision.Id).FirstAsync());

    public Task<HttpResponseMessage> VoteAsync(int seat, int decision, string choice) =>
        Board[seat].PostFromAsync($"/ru/board/votes/{decision}", $"/ru/board/votes/{decision}/votes", ("Form.Choice", choice), ("Form.Reason", "Потому что."));

    public static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
