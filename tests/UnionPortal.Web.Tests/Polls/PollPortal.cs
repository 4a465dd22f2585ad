using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Tests.Members;

namespace UnionPortal.Web.Tests.Polls;

/// <summary>A portal with seven members and an office, in which questions are put to the vote through the pages.</summary>
public class PollPortal : MatterPortal
{
    /// <summary>Puts a question on the agenda; answers its number.</summary>
    public async Task<int> ItemIsPutAsync(int meeting, string subject = "Ordinary", string ru = "Утвердить отчёт", string en = "Approve the report")
    {
        string page = $"/ru/meetings/{meeting}/items/new";
        HttpResponseMessage added = await Office.PostFromAsync(page, $"/ru/meetings/{meeting}/items",
            ("Form.Subject", subject), ("Form.TextRu", ru), ("Form.TextEn", en), ("Form.Version", Hidden(await Office.ReadAsync(page), "Form.Version")));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        return await SeeAsync(db => db.AgendaItems.Where(one => one.Meeting.Number == meeting).MaxAsync(one => one.Number));
    }

    public Task<HttpResponseMessage> DraftAsync(int meeting, int item, DateOnly opens, DateOnly closes, string mode = "Open", string seats = "", string opensAt = "00:00", string closesAt = "23:30")
    {
        string page = $"/ru/meetings/{meeting}/items/{item}/poll/new";
        return Office.PostAsync(page, ("Form.Mode", mode), ("Form.Seats", seats), ("Form.OpensOn", Iso(opens)), ("Form.OpensAt", opensAt), ("Form.ClosesOn", Iso(closes)), ("Form.ClosesAt", closesAt));
    }

    /// <summary>A poll that is open from today until the evening of the meeting.</summary>
    public async Task<int> OpenPollAsync(int meeting, int item, DateOnly closes, string seats = "")
    {
        HttpResponseMessage drafted = await DraftAsync(meeting, item, Today, closes, seats: seats);
        Assert.Equal(HttpStatusCode.Redirect, drafted.StatusCode);
        int poll = IdIn(drafted);
        await StepAsync(poll, "opening");
        return poll;
    }

    /// <summary>A meeting of today with one question under open vote; answers meeting, item and poll.</summary>
    public async Task<(int Meeting, int Item, int Poll)> VoteIsOpenTodayAsync(string subject = "Ordinary", string seats = "")
    {
        (int meeting, int item) = await MeetingSitsAsync(subject);
        return (meeting, item, await OpenPollAsync(meeting, item, Today, seats));
    }

    public async Task<(int Meeting, int Item)> MeetingSitsAsync(string subject = "Ordinary")
    {
        int meeting = await MeetingIsConvenedAsync(31);
        int item = await ItemIsPutAsync(meeting, subject);
        await PassDaysAsync(31);
        return (meeting, item);
    }

    public async Task StepAsync(int poll, string step)
    {
        HttpResponseMessage done = await Office.PostFromAsync($"/ru/polls/{poll}", $"/ru/polls/{poll}/{step}", ("early", "true"));
        Assert.True(done.StatusCode == HttpStatusCode.Redirect, $"{step}: {done.StatusCode} {await WordsAsync(done)}");
    }

    public Task<HttpResponseMessage> AnnounceAsync(int poll, params (string, string)[] fields) =>
        Office.PostFromAsync($"/ru/polls/{poll}", $"/ru/polls/{poll}/announcement", [("Form.Announced", "true"), .. fields]);

    public static Task<HttpResponseMessage> VoteAsync(Visitor voter, int poll, int organisation, string choice, int question = 0) =>
        voter.PostFromAsync("/ru/account/profile", $"/ru/polls/{poll}/for/{organisation}", ("Form.Answers[0].Question", Text(question)), ("Form.Answers[0].Choice", choice));

    public static Task<HttpResponseMessage> PaperAsync(Visitor reader, int poll, string number, string choice) =>
        reader.PostAsync($"/ru/polls/{poll}/papers", ("Form.Number", number), ("Form.Answers[0].Question", "0"), ("Form.Answers[0].Choice", choice));

    /// <summary>Enters votes of the room: organisations with a choice of their own, and the rest alike.</summary>
    public Task<HttpResponseMessage> RoomAsync(int poll, string rest, params (int Organisation, string Choice)[] lines) => Office.PostFromAsync("/ru/account/profile", $"/ru/polls/{poll}/room",
        [.. lines.SelectMany((line, at) => new[] { ($"Form.Lines[{at}].Organisation", Text(line.Organisation)), ($"Form.Lines[{at}].Choice", line.Choice) }), ("Form.Rest", rest)]);

    public Task<int> OrganisationAsync(string number) => SeeAsync(db =>
    {
        int value = int.Parse(number, CultureInfo.InvariantCulture);
        return db.RegistryNumbers.Where(one => one.Value == value).Select(one => one.OrganisationId).SingleAsync();
    });

    public Task<List<OpenVote>> VotesAsync(int poll) => SeeAsync(db => db.OpenVotes.AsNoTracking().Where(one => one.PollId == poll).OrderBy(one => one.OrganisationId).ToListAsync());

    public Task<Poll> SeePollAsync(int poll) => SeeAsync(db => db.Polls.AsNoTracking().Include(one => one.Candidates).Include(one => one.Item.Resolution!.Record).AsSplitQuery().SingleAsync(one => one.Id == poll));

    /// <summary>A second person of the office.</summary>
    public async Task<Visitor> SecondAsync(string email)
    {
        var account = await AccountExistsAsync(email, "Вторая", "Мария");
        await GivenAsync(db => db.Add(new Appointment(db.People.Find(account.PersonId)!, AppointmentKind.Office, Today.AddYears(-1))).Entity);
        return await SignInAsync(email);
    }

    public static async Task<string> WordsAsync(HttpResponseMessage answer) =>
        Visitor.TextOf(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("main"));

    public static string WordsOf(IHtmlDocument page) => Visitor.TextOf(page.QuerySelector("main"));

    public static int IdIn(HttpResponseMessage answer) => int.Parse(answer.Headers.Location!.ToString().Split('/')[3], CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
