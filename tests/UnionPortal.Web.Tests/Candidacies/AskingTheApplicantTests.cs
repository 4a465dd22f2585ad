using System.Net;
using AngleSharp.Html.Dom;

namespace UnionPortal.Web.Tests.Candidacies;

/// <summary>The board asks, the applicant answers, both are told; nobody else sees it.</summary>
[Trait("Clause", "A15")]
public class AskingTheApplicantTests(BoardPortal portal) : IClassFixture<BoardPortal>
{
    [Fact]
    public async Task A_question_reaches_the_applicant_and_the_answer_the_board()
    {
        (int id, Visitor applicant) = await CaseAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await AskAsync(id, "Сколько лет работает центр?")).StatusCode);
        Assert.Contains("Сколько лет", Visitor.TextOf((await applicant.ReadAsync($"/ru/applications/{id}")).Body), StringComparison.Ordinal);
        Assert.True(await portal.SeeAsync(db => Task.FromResult(db.Letters.Any(letter => letter.Template == "QuestionAsked" && letter.Body.Contains("Сколько лет")))));

        Assert.Equal(HttpStatusCode.Redirect, (await AnswerAsync(applicant, id, "Пять лет, с 2019 года.")).StatusCode);
        Assert.Contains("Пять лет, с 2019 года.", Visitor.TextOf((await portal.Board[1].ReadAsync($"/ru/board/cases/{id}")).Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_question_waits_for_the_first_answer_and_the_text_is_kept()
    {
        (int id, _) = await CaseAsync();
        await AskAsync(id, "Первый вопрос?");

        HttpResponseMessage refused = await AskAsync(id, "Второй вопрос?");

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("Второй вопрос?", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_applicant_finds_nothing_there()
    {
        (int id, _) = await CaseAsync();
        (_, Visitor other) = await CaseAsync();
        await AskAsync(id, "Чей это вопрос?");

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/ru/applications/{id}/question")).StatusCode);
    }

    private async Task<(int Id, Visitor Applicant)> CaseAsync()
    {
        int id = await portal.ApplicationExistsAsync();
        string family = await portal.SeeAsync(db => Task.FromResult(db.Applications.Where(one => one.Id == id).Select(one => one.StartedBy.GivenName).Single()));
        return (id, await portal.SignInAsync($"applicant{family.Split(' ')[1]}@test.example"));
    }

    private async Task<HttpResponseMessage> AskAsync(int id, string text)
    {
        IHtmlDocument page = await portal.Chair.ReadAsync($"/ru/board/cases/{id}/questions/new");
        return await portal.Chair.PostFromAsync($"/ru/board/cases/{id}/questions/new", $"/ru/board/cases/{id}/questions",
            ("Form.Text", text), ("Form.Version", BoardPortal.Hidden(page, "Form.Version")));
    }

    private static async Task<HttpResponseMessage> AnswerAsync(Visitor applicant, int id, string text)
    {
        string path = $"/ru/applications/{id}/question";
        return await applicant.PostAsync(path, ("Form.Answer", text), ("Form.Version", BoardPortal.Hidden(await applicant.ReadAsync(path), "Form.Version")));
    }
}
