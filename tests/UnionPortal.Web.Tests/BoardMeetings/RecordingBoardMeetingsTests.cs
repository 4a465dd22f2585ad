using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Tests.Candidacies;

namespace UnionPortal.Web.Tests.BoardMeetings;

/// <summary>The chair records that the board met; the page says when the next meeting is due (A20).</summary>
[Trait("Clause", "A20")]
public class RecordingBoardMeetingsTests(BoardPortal portal) : IClassFixture<BoardPortal>
{
    private const string Path = "/ru/board/meetings";

    [Fact]
    public async Task A_board_that_has_not_met_for_half_a_year_is_told_so_until_it_records_a_meeting()
    {
        Assert.NotNull((await portal.Chair.ReadAsync(Path)).QuerySelector(".notice-warning"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await RecordAsync(portal.Today, "")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await RecordAsync(portal.Today.AddDays(1), "9")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await RecordAsync(portal.Today, "9")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await RecordAsync(portal.Today, "9")).StatusCode);

        var page = await portal.Board[3].ReadAsync(Path);
        Assert.Null(page.QuerySelector(".notice-warning"));
        Assert.Contains("Планы на год", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(await portal.SeeAsync(db => db.BoardMeetings.ToListAsync()));
    }

    [Fact]
    public async Task Who_does_not_keep_the_minutes_records_nothing() =>
        Assert.NotEqual(HttpStatusCode.OK, (await portal.Board[2].GetAsync(Path + "/new")).StatusCode);

    private Task<HttpResponseMessage> RecordAsync(DateOnly on, string reference) => portal.Chair.PostFromAsync(Path + "/new", Path,
        ("Form.HeldOn", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("Form.Mode", "Remote"), ("Form.Reference", reference), ("Form.Subject", "Планы на год"));
}
