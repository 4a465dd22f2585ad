using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;

namespace UnionPortal.Web.Tests.Candidacies;

/// <summary>A portal with a board of five, everybody signed in, the chair first, and applications made to order.</summary>
public sealed class BoardPortal : Portal, IAsyncLifetime
{
    public const int Size = 5;
    private int made;

    public BoardPortal() => Settings["Portal:Rates:SignIn"] = "1000";

    /// <summary>The members of the board at their browsers; the first chairs.</summary>
    public List<Visitor> Board { get; } = [];

    public Visitor Chair => Board[0];

    private CharterTerms Terms => Services.GetRequiredService<CharterBook>().TermsOn(Today);

    public async Task InitializeAsync()
    {
        for (int seat = 0; seat < Size; seat++)
        {
            string email = $"seat{seat}@test.example";
            var account = await AccountExistsAsync(email, "Правленцева", $"Анна {seat}");
            await GivenAsync(async db =>
            {
                Member member = NewMember(db);
                Person person = (await db.People.FindAsync(account.PersonId!.Value))!;
                db.Add(new BoardSeat(person, member.Organisation, SeatOrigin.Election, seat == 0, member.AdmittedBy, Today.AddYears(-1)));
                return seat;
            });
            Board.Add(await SignInAsync(email));
        }
    }

    Task IAsyncLifetime.DisposeAsync()
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <summary>A member of the union with a representative who can sign in as the address.</summary>
    public async Task<Member> MemberExistsAsync(string? email = null)
    {
        var account = email is null ? null : await AccountExistsAsync(email, "Членова", email);
        return await GivenAsync(async db =>
        {
            Member member = NewMember(db);
            if (account is not null) Speaks(db, (await db.People.FindAsync(account.PersonId!.Value))!, member.Organisation);
            return member;
        });
    }

    /// <summary>An eligible, judged, submitted application with so many recommendations of members; answers its id.</summary>
    public async Task<int> ApplicationExistsAsync(int recommendations = 2, bool judged = true)
    {
        int number = ++made;
        var account = await AccountExistsAsync($"applicant{number}@test.example", "Заявительская", $"Ольга {number}");
        return (await GivenAsync(async db =>
        {
            Person person = (await db.People.FindAsync(account.PersonId!.Value))!;
            var application = new Application(NewApplicant(number), Seeking.Membership, person, Today);
            Speaks(db, person, application.Organisation);
            for (int i = 0; i < recommendations; i++) Recommend(application, NewMember(db), person);
            Submit(application, person, number);
            foreach (string rule in judged ? new[] { "A12a", "A12d" } : []) application.Judge(new Judgement(rule, true, person, "Знаем и видим.", Today));
            db.Add(application);
            return application;
        })).Id;
    }

    /// <summary>Puts a proposal through the page, as the chair does.</summary>
    public async Task<HttpResponseMessage> ProposeAsync(int id, AdmissionOutcome outcome, string reasons = "")
    {
        IHtmlDocument page = await Chair.ReadAsync($"/ru/board/cases/{id}/proposals/new");
        return await Chair.PostFromAsync($"/ru/board/cases/{id}/proposals/new", $"/ru/board/cases/{id}/proposals",
            ("Form.Outcome", outcome.ToString()), ("Form.Reasons", reasons), ("Form.Version", Hidden(page, "Form.Version")));
    }

    /// <summary>The address of the vote on the proposal that was put last.</summary>
    public async Task<string> VotePathAsync(int id)
    {
        int decision = await SeeAsync(db => db.Set<AdmissionProposal>().Where(one => one.ApplicationId == id).OrderByDescending(one => one.Id).Select(one => one.Decision.Id).FirstAsync());
        return $"/ru/board/votes/{decision}";
    }

    public async Task<HttpResponseMessage> VoteAsync(int seat, int id, VoteChoice choice, string reason = "") =>
        await Board[seat].PostFromAsync($"/ru/board/cases/{id}", $"{await VotePathAsync(id)}/votes", ("Form.Choice", choice.ToString()), ("Form.Reason", reason));

    /// <summary>One vote for each seat, in their order; votes that need a reason get one.</summary>
    public async Task VoteAsync(int id, params VoteChoice[] choices)
    {
        for (int seat = 0; seat < choices.Length; seat++)
        {
            HttpResponseMessage answer = await VoteAsync(seat, id, choices[seat], "Потому что так.");
            Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        }
    }

    public async Task<HttpResponseMessage> CloseAsync(int id)
    {
        string path = $"{await VotePathAsync(id)}/closing";
        IHtmlDocument page = await Chair.ReadAsync(path);
        return await Chair.PostAsync(path, ("Form.Version", Hidden(page, "Form.Version")));
    }

    /// <summary>Every member of the board votes for; then the chair closes.</summary>
    public async Task AdoptAsync(int decision)
    {
        string path = $"/ru/board/votes/{decision}";
        foreach (Visitor one in Board)
            Assert.Equal(System.Net.HttpStatusCode.Redirect, (await one.PostFromAsync(path, $"{path}/votes", ("Form.Choice", "For"))).StatusCode);
        string version = Hidden(await Chair.ReadAsync($"{path}/closing"), "Form.Version");
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await Chair.PostAsync($"{path}/closing", ("Form.Version", version))).StatusCode);
    }

    /// <summary>A candidate since a day, with a representative who can sign in as the address.</summary>
    public async Task<Candidacy> CandidacyExistsAsync(string email, DateOnly since)
    {
        var account = await AccountExistsAsync(email, "Кандидатова", email);
        return await GivenAsync(async db =>
        {
            int number = ++made;
            Organisation organisation = NewApplicant(number);
            Speaks(db, (await db.People.FindAsync(account.PersonId!.Value))!, organisation);
            var record = new DecisionRecord(DecidingBody.Board, since, $"K-{number}", "Принять кандидатом", "Accept as a candidate");
            var candidacy = new Candidacy(new RegistryNumber(number, organisation, since), record, since, Terms.Candidacy);
            db.Add(candidacy);
            return candidacy;
        });
    }

    public Task<Application> SeeApplicationAsync(int id) => SeeAsync(db => db.Applications.AsNoTracking().SingleAsync(one => one.Id == id));

    public Task<Member?> SeeMemberAsync(int id) => SeeAsync(db => db.Members.AsNoTracking().Include(one => one.Number).Include(one => one.AdmittedBy)
        .SingleOrDefaultAsync(one => db.Applications.Any(application => application.Id == id && application.OrganisationId == one.OrganisationId)));

    public static string Hidden(IHtmlDocument page, string name) => page.QuerySelector($"input[name='{name}']")?.GetAttribute("value") ?? "";

    private static Organisation NewApplicant(int number)
    {
        var organisation = new Organisation(new OrganisationName(new(2015, 1, 1), $"АНО «Заявитель {number}»", null, null), "RU");
        organisation.Describe("50401", null, new(2015, 1, 1), new(2015, 1, 1));
        return organisation;
    }

    private void Submit(Application application, Person person, int number)
    {
        AdmissionTerms terms = Terms.Admission;
        Organisation organisation = application.Organisation;
        organisation.StatePurposes("Помогаем людям.", terms.Fields.Take(1), terms.TargetGroups.Take(1));
        organisation.NameFounders([new Founder("Граждане", FounderKind.Citizen, 3)]);
        organisation.StateIncome(new IncomeStatement(Today.Year - 1, "RUB", [new IncomeLine(Terms.Income.Classes.First(one => one.Value == IncomeClass.Independent).Key, 1000)]));
        foreach (string kind in terms.RequiredDocuments) organisation.Attach(new Document(kind, 1, $"{kind}.pdf", Today));
        foreach (string section in ApplicationSections.All) application.Finish(section, true);
        application.Declare(new Declarations { CommitsToMission = true, IsIndependentOfState = true, HasNoPoliticalAims = true, DeniesNoHelp = true, AcceptsConduct = true });
        application.Consent("v1", Clock.GetUtcNow().UtcDateTime);
        application.Submit($"T-{number:D4}", person, Services.GetRequiredService<CharterBook>().VersionOn(Today), terms, Today);
    }

    private void Recommend(Application application, Member member, Person by)
    {
        var facts = new RecommendationFacts(0, []);
        application.Ask(member, null, facts, Terms.Recommendation, Today)
            .Give(RecommendationAnswer.Recommends, "Знаем давно.", by, facts, Terms.Recommendation, Today);
    }

    private static void Speaks(PortalDb db, Person person, Organisation organisation) =>
        db.Add(new Representative(person, organisation, RepresentativeRole.Authorised, null, new(2020, 1, 1)));

    private Member NewMember(PortalDb db)
    {
        int number = ++made;
        var organisation = new Organisation(new OrganisationName(new(2010, 1, 1), $"АНО «Член {number}»", null, null), "RU");
        DateOnly on = Today.AddYears(-3);
        var member = new Member(new RegistryNumber(number, organisation, on), new DecisionRecord(DecidingBody.Founders, on, "1", "Учреждение", "Foundation"), on);
        db.Add(member);
        return member;
    }
}
