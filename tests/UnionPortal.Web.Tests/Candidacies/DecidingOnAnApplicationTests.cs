using System.Net;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Tests.Candidacies;

/// <summary>The board decides in the browser: who votes, what adopts, and what follows in the register (A3–A6, A14–A16).</summary>
public class DecidingOnAnApplicationTests(BoardPortal portal) : IClassFixture<BoardPortal>
{
    private const VoteChoice For = VoteChoice.For, Against = VoteChoice.Against, Recused = VoteChoice.Recused;

    [Fact]
    [Trait("Clause", "A4")]
    [Trait("Clause", "A6")]
    public async Task A_board_of_one_mind_admits_a_member_with_number_record_and_letters()
    {
        int id = await ProposedAsync(AdmissionOutcome.Member);
        await portal.VoteAsync(id, For, For, For, For, For);

        HttpResponseMessage answer = await portal.CloseAsync(id);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Member member = (await portal.SeeMemberAsync(id))!;
        Assert.Equal(DecidingBody.Board, member.AdmittedBy.Body);
        Assert.Matches(@"^\d{4}/B-\d+$", member.AdmittedBy.Reference);
        Application application = await portal.SeeApplicationAsync(id);
        Assert.Equal(AdmissionOutcome.Member, application.Result);
        var letters = await portal.SeeAsync(db => db.Letters.Where(letter => letter.Template == "AdmissionDecided.Member" && letter.Body.Contains(member.AdmittedBy.Reference)).ToListAsync());
        Assert.Single(letters);
    }

    [Fact]
    [Trait("Clause", "A4")]
    public async Task One_against_without_urgency_adopts_nothing_and_leaves_the_case_open()
    {
        int id = await ProposedAsync(AdmissionOutcome.Member);
        await portal.VoteAsync(id, For, For, For, For, Against);

        await portal.CloseAsync(id);

        Assert.Null(await portal.SeeMemberAsync(id));
        Assert.Equal(ApplicationState.Submitted, (await portal.SeeApplicationAsync(id)).State);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.ProposeAsync(id, AdmissionOutcome.Partner)).StatusCode);
    }

    [Fact]
    [Trait("Clause", "A4")]
    public async Task A_majority_is_enough_once_the_chair_has_declared_the_matter_urgent()
    {
        int id = await ProposedAsync(AdmissionOutcome.Member);
        await portal.VoteAsync(id, For, For, For, Against);
        await portal.Chair.PostAsync($"{await portal.VotePathAsync(id)}/urgency", ("Form.Reason", "Срок министерства завтра."));

        await portal.CloseAsync(id);

        Assert.NotNull(await portal.SeeMemberAsync(id));
        var decision = await DecisionAsync(id);
        Assert.Equal(BoardResult.AdoptedAsUrgent, decision.Result);
        Assert.Equal("Срок министерства завтра.", decision.UrgencyReason);
    }

    [Fact]
    [Trait("Clause", "A4")]
    public async Task A_recused_member_leaves_the_base()
    {
        int id = await ProposedAsync(AdmissionOutcome.Member);
        await portal.VoteAsync(id, For, For, For, For, Recused);

        await portal.CloseAsync(id);

        Assert.Equal(BoardResult.AdoptedUnanimously, (await DecisionAsync(id)).Result);
    }

    [Fact]
    [Trait("Clause", "A14")]
    public async Task Where_recommendations_are_missing_membership_is_greyed_and_a_candidate_is_made()
    {
        int id = await portal.ApplicationExistsAsync(recommendations: 1);
        var page = await portal.Chair.ReadAsync($"/ru/board/cases/{id}/proposals/new");
        Assert.True(page.QuerySelector("input[value=Member]")!.HasAttribute("disabled"));
        Assert.Equal(HttpStatusCode.Conflict, (await portal.ProposeAsync(id, AdmissionOutcome.Member)).StatusCode);
        await portal.ProposeAsync(id, AdmissionOutcome.Candidate);
        await portal.VoteAsync(id, For, For, For, For, For);

        await portal.CloseAsync(id);

        Application application = await portal.SeeApplicationAsync(id);
        var candidacy = await portal.SeeAsync(db => db.Candidacies.SingleAsync(one => one.OrganisationId == application.OrganisationId));
        Assert.Equal(portal.Today.AddYears(1), candidacy.ReviewDueOn);
        Assert.Null(await portal.SeeMemberAsync(id));
    }

    [Fact]
    public async Task A_refusal_needs_reasons_and_the_applicant_gets_them()
    {
        int id = await portal.ApplicationExistsAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await portal.ProposeAsync(id, AdmissionOutcome.Declined)).StatusCode);
        await portal.ProposeAsync(id, AdmissionOutcome.Declined, "Работа ведётся недолго.");
        await portal.VoteAsync(id, For, For, For, For, For);

        await portal.CloseAsync(id);

        Assert.Equal(AdmissionOutcome.Declined, (await portal.SeeApplicationAsync(id)).Result);
        var letter = await portal.SeeAsync(db => db.Letters.SingleAsync(one => one.Template == "AdmissionDecided.Declined"));
        Assert.Contains("Работа ведётся недолго.", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A15")]
    [Trait("Clause", "A19")]
    public async Task A_recommender_suspended_before_the_decision_no_longer_counts()
    {
        int id = await ProposedAsync(AdmissionOutcome.Member);
        await portal.VoteAsync(id, For, For, For, For, For);
        await portal.GivenAsync(async db =>
        {
            var one = await db.Recommendations.Include(request => request.Recommender.Suspensions).FirstAsync(request => request.ApplicationId == id);
            var record = new DecisionRecord(DecidingBody.Board, portal.Today, "s", "", "");
            one.Recommender.Suspend(record, null, "report", new SuspensionTerms { Grounds = ["report"] }, portal.Today);
            return id;
        });

        var page = await portal.Chair.ReadAsync($"{await portal.VotePathAsync(id)}/closing");
        Assert.Empty(page.QuerySelectorAll("form[action$=closing]"));
        string text = Visitor.TextOf(page.QuerySelector(".objections"));
        Assert.Contains("рекомендаций", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.CloseAsync(id)).StatusCode);
        Assert.Null(await portal.SeeMemberAsync(id));
    }

    [Fact]
    public async Task Fifty_closings_at_once_have_one_winner()
    {
        int id = await ProposedAsync(AdmissionOutcome.Member);
        await portal.VoteAsync(id, For, For, For, For, For);
        string path = $"{await portal.VotePathAsync(id)}/closing";
        var page = await portal.Chair.ReadAsync(path);
        (string, string)[] fields =
        [
            ("Form.Version", BoardPortal.Hidden(page, "Form.Version")),
            ("__RequestVerificationToken", BoardPortal.Hidden(page, "__RequestVerificationToken")),
        ];

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => portal.Chair.Client.PostAsync(new Uri(path, UriKind.Relative), Visitor.Form(fields))));

        Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.Redirect));
        Assert.Equal(49, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
        Assert.NotNull(await portal.SeeMemberAsync(id));
    }

    [Fact]
    public async Task The_running_count_stays_hidden_until_one_has_voted()
    {
        int id = await ProposedAsync(AdmissionOutcome.Member);
        await portal.VoteAsync(1, id, Against, "Есть сомнения.");

        var before = await portal.Board[2].ReadAsync($"/ru/board/cases/{id}");
        Assert.DoesNotContain("Есть сомнения.", before.DocumentElement.TextContent, StringComparison.Ordinal);
        await portal.VoteAsync(2, id, For);
        var after = await portal.Board[2].ReadAsync($"/ru/board/cases/{id}");
        Assert.Contains("Есть сомнения.", after.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vote_against_without_a_reason_is_sent_back_with_the_page()
    {
        int id = await ProposedAsync(AdmissionOutcome.Member);

        HttpResponseMessage answer = await portal.VoteAsync(1, id, Against);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    [Trait("Clause", "A12d")]
    public async Task A_judgement_is_recorded_with_who_and_why_and_opens_membership()
    {
        int id = await portal.ApplicationExistsAsync(judged: false);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.ProposeAsync(id, AdmissionOutcome.Member)).StatusCode);
        foreach (string rule in new[] { "A12a", "A12d" })
        {
            string path = $"/ru/board/cases/{id}/judgements/{rule}";
            string version = BoardPortal.Hidden(await portal.Board[1].ReadAsync(path), "Form.Version");
            await portal.Board[1].PostAsync(path, ("Form.Answer", "Met"), ("Form.Reason", "Видели работу."), ("Form.Version", version));
        }

        Assert.Equal(HttpStatusCode.Redirect, (await portal.ProposeAsync(id, AdmissionOutcome.Member)).StatusCode);
        var judged = await portal.SeeAsync(db => db.Applications.Where(one => one.Id == id).SelectMany(one => one.Judgements).Include(one => one.By).ToListAsync());
        Assert.All(judged, one => Assert.Equal("Видели работу.", one.Reason));
        Assert.Equal(2, judged.Count);
    }

    [Fact]
    public async Task Neither_strangers_nor_members_find_a_case_and_unknown_numbers_are_404()
    {
        int id = await portal.ApplicationExistsAsync();
        await portal.MemberExistsAsync("onlooker@test.example");
        Visitor onlooker = await portal.SignInAsync("onlooker@test.example");

        Assert.Equal(HttpStatusCode.NotFound, (await portal.Chair.GetAsync("/ru/board/cases/999999")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await onlooker.GetAsync($"/ru/board/cases/{id}")).StatusCode);
    }

    [Fact]
    [Trait("Clause", "U1")]
    public async Task The_register_of_decisions_shows_the_decision_its_votes_and_what_changed()
    {
        int id = await ProposedAsync(AdmissionOutcome.Member);
        await portal.VoteAsync(id, For, For, For, For, Recused);
        await portal.CloseAsync(id);
        Member member = (await portal.SeeMemberAsync(id))!;

        var page = await portal.Chair.ReadAsync($"/ru/decisions/{member.AdmittedBy.Id}");

        Assert.Contains(member.Number.ToString(), page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, page.QuerySelectorAll(".vote-word").Length);
    }

    private async Task<int> ProposedAsync(AdmissionOutcome outcome)
    {
        int id = await portal.ApplicationExistsAsync();
        HttpResponseMessage answer = await portal.ProposeAsync(id, outcome);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return id;
    }

    private Task<BoardDecision> DecisionAsync(int id) => portal.SeeAsync(db => db.Set<AdmissionProposal>().AsNoTracking()
        .Where(one => one.ApplicationId == id).OrderByDescending(one => one.Id).Select(one => one.Decision).FirstAsync());
}
