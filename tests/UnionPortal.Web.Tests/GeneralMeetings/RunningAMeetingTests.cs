using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Tests.Members;

namespace UnionPortal.Web.Tests.GeneralMeetings;

/// <summary>A meeting from the hour that is set to the minutes that are signed.</summary>
[Trait("Clause", "A2")]
public class RunningAMeetingTests(MatterPortal portal) : IClassFixture<MatterPortal>
{
    [Fact]
    public async Task From_the_invitations_to_the_approved_minutes()
    {
        var (_, member, email) = await portal.MemberExistsAsync();
        int number = await portal.MeetingIsConvenedAsync(31);
        string meeting = $"/ru/meetings/{number}";
        await AddedAsync(meeting, "Отчёт", "Report");
        Assert.Equal(HttpStatusCode.Conflict, (await portal.Office.PostFromAsync("/ru/view", $"{meeting}/invitations")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostAsync($"{meeting}/schedule", ("Form.Time", "10:30"), ("Form.Link", ""),
            ("Form.Version", MatterPortal.Hidden(await portal.Office.ReadAsync($"{meeting}/schedule"), "Form.Version")))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostFromAsync("/ru/view", $"{meeting}/invitations")).StatusCode);
        Assert.Contains(await portal.LettersToAsync(email), letter => letter.Template == "MeetingInvitation" && letter.Body.Contains("1. Отчёт", StringComparison.Ordinal));
        Assert.Contains(email, Visitor.TextOf((await portal.Office.ReadAsync($"{meeting}/invitations")).Body), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostAsync($"{meeting}/schedule", ("Form.Time", "10:15"), ("Form.Link", ""),
            ("Form.Version", MatterPortal.Hidden(await portal.Office.ReadAsync($"{meeting}/schedule"), "Form.Version")))).StatusCode);
        Assert.Contains(await portal.LettersToAsync(email), letter => letter.Template == "MeetingMoved" && letter.Body.Contains("10:15", StringComparison.Ordinal));

        string person = (await portal.Office.ReadAsync($"{meeting}/delegates/new?organisation=1")).QuerySelector("input[name='Form.Person']")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostFromAsync($"{meeting}/delegates/new?organisation=1", $"{meeting}/delegates/new?organisation=1", ("Form.Person", person))).StatusCode);
        int id = await portal.SeeAsync(db => db.Set<Domain.Meetings.MeetingDelegate>().OrderByDescending(one => one.Id).Select(one => one.Id).FirstAsync());
        Assert.Equal(HttpStatusCode.Conflict, (await portal.Office.PostFromAsync("/ru/view", $"{meeting}/delegates/{id}/coming", ("way", "InPerson"))).StatusCode);
        await portal.PassDaysAsync(32);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostFromAsync("/ru/view", $"{meeting}/delegates/{id}/coming", ("way", "InPerson"), ("at", "10:25"))).StatusCode);
        Assert.Contains("10:25", Visitor.TextOf((await member.ReadAsync($"{meeting}/room")).Body), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await portal.ResolveAsync(number, "1", 5, 1)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.CloseMeetingAsync(number)).StatusCode);
        string version = MatterPortal.Hidden(await portal.Office.ReadAsync($"{meeting}/minutes"), "Form.Version");
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostAsync($"{meeting}/minutes", ("Form.Chair", "Анна Ведущая"), ("Form.Secretary", "Олег Пишущий"), ("Form.Version", version))).StatusCode);

        byte[] first = await (await member.GetAsync($"{meeting}/minutes.pdf")).Content.ReadAsByteArrayAsync();
        Assert.Equal(first, await (await member.GetAsync($"{meeting}/minutes.pdf")).Content.ReadAsByteArrayAsync());
        string hash = await portal.SeeAsync(db => db.Set<Domain.Meetings.MeetingMinutes>().Select(one => one.Sha256Ru).SingleAsync());
        Assert.Equal(hash, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(first)));
        Assert.Equal(HttpStatusCode.OK, (await member.GetAsync($"{meeting}/items/1/extract.pdf")).StatusCode);
        Assert.Contains("Отчёт", Visitor.TextOf((await member.ReadAsync("/ru/resolutions")).Body), StringComparison.Ordinal);
    }

    private async Task AddedAsync(string meeting, string ru, string en)
    {
        string page = $"{meeting}/items/new";
        HttpResponseMessage added = await portal.Office.PostFromAsync(page, $"{meeting}/items",
            ("Form.TextRu", ru), ("Form.TextEn", en), ("Form.Version", MatterPortal.Hidden(await portal.Office.ReadAsync(page), "Form.Version")));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
    }
}
