using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Candidacies.Recommendations;
using Microsoft.Extensions.DependencyInjection;

namespace UnionPortal.Web.Tests.Candidacies;

/// <summary>Members answer requests for a recommendation in the portal (A15).</summary>
public class RecommendingAnApplicantTests(BoardPortal portal) : IClassFixture<BoardPortal>
{
    [Fact]
    [Trait("Clause", "A15")]
    public async Task A_recommendation_given_counts_and_the_applicant_learns_only_that()
    {
        (Visitor member, int request, int application) = await AskedAsync("given@test.example");

        Assert.Equal(HttpStatusCode.Redirect, (await AnswerAsync(member, request, "Recommends", "Знаем пять лет.")).StatusCode);

        Assert.Equal(RecommendationAnswer.Recommends, (await SeeAsync(request)).Answer);
        var letter = await portal.SeeAsync(db => db.Letters.SingleAsync(one => one.Template == "RecommendationGiven" && one.ToAddress.StartsWith("applicant")
            && db.Applications.Any(it => it.Id == application && db.Users.Any(user => user.Email == one.ToAddress && user.PersonId == it.StartedBy.Id))));
        Assert.DoesNotContain("Знаем пять лет.", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_keeps_its_reason_from_the_applicant()
    {
        (Visitor member, int request, _) = await AskedAsync("declines@test.example");

        await AnswerAsync(member, request, "Declines", "", "Есть сомнения в отчётах.");

        Assert.Equal("Есть сомнения в отчётах.", (await SeeAsync(request)).Statement);
        Assert.Empty(await portal.SeeAsync(db => db.Letters.Where(one => one.Body.Contains("Есть сомнения")).ToListAsync()));
    }

    [Fact]
    public async Task A_statement_of_more_than_500_words_is_sent_back()
    {
        (Visitor member, int request, _) = await AskedAsync("wordy@test.example");

        HttpResponseMessage answer = await AnswerAsync(member, request, "Recommends", string.Join(' ', Enumerable.Repeat("слово", 501)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(RecommendationAnswer.Awaited, (await SeeAsync(request)).Answer);
    }

    [Fact]
    [Trait("Clause", "A15")]
    [Trait("Clause", "A19")]
    public async Task A_suspended_member_may_not_recommend_but_may_decline()
    {
        (Visitor member, int request, _) = await AskedAsync("resting@test.example");
        await portal.GivenAsync(async db =>
        {
            var one = await db.Recommendations.Include(it => it.Recommender.Suspensions).SingleAsync(it => it.Id == request);
            one.Recommender.Suspend(new DecisionRecord(DecidingBody.Board, portal.Today, "s", "", ""), null, "report", new SuspensionTerms { Grounds = ["report"] }, portal.Today);
            return request;
        });

        var page = await member.ReadAsync($"/ru/recommendations/{request}");
        Assert.Null(page.QuerySelector("input[value=Recommends]"));
        Assert.Equal(HttpStatusCode.Conflict, (await AnswerAsync(member, request, "Recommends", "Знаем.")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await AnswerAsync(member, request, "DoesNotKnow")).StatusCode);
    }

    [Fact]
    public async Task A_recommendation_may_be_taken_back_until_the_decision()
    {
        (Visitor member, int request, _) = await AskedAsync("takesback@test.example");
        await AnswerAsync(member, request, "Recommends", "Знаем.");
        string page = $"/ru/recommendations/{request}";
        string version = BoardPortal.Hidden(await member.ReadAsync(page), "version");

        await member.PostFromAsync(page, page + "/withdrawal", ("version", version));

        Recommendation seen = await SeeAsync(request);
        Assert.Equal(portal.Today, seen.WithdrawnOn);
        Assert.False(seen.IsAlive);
    }

    [Fact]
    public async Task Only_those_who_speak_for_the_member_asked_find_the_request()
    {
        (_, int request, _) = await AskedAsync("asked@test.example");
        await portal.MemberExistsAsync("other@test.example");
        Visitor other = await portal.SignInAsync("other@test.example");

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/ru/recommendations/{request}")).StatusCode);
    }

    [Fact]
    public async Task A_stale_form_changes_nothing_and_says_so()
    {
        (Visitor member, int request, _) = await AskedAsync("twotabs@test.example");
        string page = $"/ru/recommendations/{request}";

        HttpResponseMessage answer = await member.PostFromAsync(page, page + "/answer", ("Form.Answer", "DoesNotKnow"), ("Form.Version", "99"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(RecommendationAnswer.Awaited, (await SeeAsync(request)).Answer);
    }

    [Fact]
    public async Task A_member_that_does_not_answer_is_reminded_once_on_each_day_of_the_row()
    {
        await AskedAsync("silent@test.example", askedDaysAgo: 5);

        await RemindAsync();
        await RemindAsync();

        Assert.Single(await portal.LettersToAsync("silent@test.example"), letter => letter.Template == "RecommendationReminder");
    }

    private Task<int> RemindAsync() => portal.WithAsync<RecommendationReminderService, int>(service => service.RemindAsync(CancellationToken.None));

    private Task<Recommendation> SeeAsync(int id) => portal.SeeAsync(db => db.Recommendations.AsNoTracking().SingleAsync(one => one.Id == id));

    private static async Task<HttpResponseMessage> AnswerAsync(Visitor member, int request, string answer, string statement = "", string reason = "")
    {
        string page = $"/ru/recommendations/{request}";
        string version = BoardPortal.Hidden(await member.ReadAsync(page), "Form.Version");
        return await member.PostFromAsync(page, page + "/answer",
            ("Form.Answer", answer), ("Form.Statement", statement), ("Form.Reason", reason), ("Form.Version", version));
    }

    private async Task<(Visitor Member, int Request, int Application)> AskedAsync(string email, int askedDaysAgo = 0)
    {
        Member asked = await portal.MemberExistsAsync(email);
        int application = await portal.ApplicationExistsAsync(recommendations: 0);
        int request = (await portal.GivenAsync(async db =>
        {
            Application found = await db.Applications.Include(one => one.Organisation).SingleAsync(one => one.Id == application);
            Member member = await db.Members.Include(one => one.Organisation.Names).Include(one => one.Suspensions).SingleAsync(one => one.Id == asked.Id);
            RecommendationTerms terms = portal.Services.GetRequiredService<CharterBook>().TermsOn(portal.Today).Recommendation;
            return found.Ask(member, "Поддержите нас, пожалуйста.", new RecommendationFacts(0, []), terms, portal.Today.AddDays(-askedDaysAgo));
        })).Id;
        return (await portal.SignInAsync(email), request, application);
    }
}
