using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Tests.Candidacies;

namespace UnionPortal.Web.Tests.Board;

/// <summary>The register of decisions: what each reader finds in it, as pages, as a file and on paper (U1).</summary>
[Trait("Clause", "U1")]
public class ReadingTheLedgerTests(BoardPortal portal) : IClassFixture<BoardPortal>
{
    private static int made;

    [Fact]
    [Trait("Clause", "A19")]
    public async Task A_suspension_and_its_lifting_are_told_with_their_days_and_without_their_ground_to_members()
    {
        Member member = await portal.MemberExistsAsync();
        (int suspended, int lifted) = await SuspendedAsync(member, lift: true);
        Visitor onlooker = await MemberAsync();

        string told = await ReadAsync(onlooker, suspended), inside = await ReadAsync(portal.Chair, suspended);

        Assert.Contains("Приостановление членства", told, StringComparison.Ordinal);
        Assert.DoesNotContain("утрата связи", told, StringComparison.Ordinal);
        Assert.Contains("утрата связи", inside, StringComparison.Ordinal);
        Assert.Contains("Восстановление членства", await ReadAsync(onlooker, lifted), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A18")]
    public async Task An_expulsion_is_told_with_its_votes_and_appeal_day_once_it_is_public()
    {
        string email = Address();
        Member member = await portal.MemberExistsAsync(email);
        int record = await ExpelledAsync(member, appealDays: 30);
        Visitor onlooker = await MemberAsync(), own = await portal.SignInAsync(email);

        Assert.Equal(HttpStatusCode.NotFound, (await onlooker.GetAsync($"/ru/decisions/{record}")).StatusCode);
        string told = await ReadAsync(own, record);
        Assert.Contains("Решение об исключении", told, StringComparison.Ordinal);
        Assert.Contains("Можно обжаловать по", told, StringComparison.Ordinal);
        Assert.Contains("За: 7; против: 1; воздержались: 0; самоотвод: 1", told, StringComparison.Ordinal);
        Assert.Contains("вопрос 1", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Тайные обстоятельства", told + await ReadAsync(portal.Chair, record), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "U8")]
    public async Task A_notice_that_was_revoked_is_told_inside_only()
    {
        Member member = await portal.MemberExistsAsync();
        int record = await RevokedAsync(member);
        Visitor onlooker = await MemberAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await onlooker.GetAsync($"/ru/decisions/{record}")).StatusCode);
        Assert.Contains("Заявление о выходе отозвано", await ReadAsync(portal.Chair, record), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "A14")]
    public async Task A_prolongation_and_the_end_of_a_candidacy_are_told()
    {
        (int prolonged, int ended) = await CandidacyAsync();
        Visitor onlooker = await MemberAsync();

        Assert.Contains("Продление кандидатства", await ReadAsync(onlooker, prolonged), StringComparison.Ordinal);
        Assert.Contains("Выбытие: Кандидатство прекращено", await ReadAsync(onlooker, ended), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_words_in_both_languages_kind_number_and_year()
    {
        Member member = await portal.MemberExistsAsync();
        (int suspended, int lifted) = await SuspendedAsync(member, lift: true, "О приостановлении: Берёзка", "Suspension of Birch");
        Visitor onlooker = await MemberAsync();

        Assert.Equal([lifted, suspended], await FoundAsync(onlooker, $"number={member.Number.Value}&kind=Suspended", $"number={member.Number.Value}&kind=Restored"));
        Assert.Equal([suspended], await FoundAsync(onlooker, "q=березка"));
        Assert.Equal([suspended], await FoundAsync(onlooker, "q=BIRCH&body=Board&year=" + portal.Today.Year));
        Assert.Empty(await FoundAsync(onlooker, "q=берёзка&year=2019"));
        Assert.Empty(await FoundAsync(onlooker, "q=берёзка&body=GeneralMeeting"));
    }

    [Fact]
    public async Task The_file_shows_what_the_page_shows_and_starts_no_formula()
    {
        Member member = await portal.MemberExistsAsync();
        await SuspendedAsync(member, lift: false, "=1+1", "=HYPERLINK(\"http://evil.example\")");
        int hidden = await RevokedAsync(await portal.MemberExistsAsync(), "тайный отзыв");
        Visitor onlooker = await MemberAsync();

        string file = await onlooker.Client.GetStringAsync(new Uri("/ru/decisions.csv", UriKind.Relative));

        Assert.Contains(",'=1+1,", file, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", file, StringComparison.Ordinal);
        Assert.DoesNotContain("тайный отзыв", file, StringComparison.Ordinal);
        Assert.DoesNotContain("loss_of_contact", file, StringComparison.Ordinal);
        Assert.Contains("Suspended,", file, StringComparison.Ordinal);
        Assert.Contains("тайный отзыв", await portal.Chair.Client.GetStringAsync(new Uri("/ru/decisions.csv", UriKind.Relative)), StringComparison.Ordinal);
        Assert.NotEqual(0, hidden);
    }

    [Fact]
    [Trait("Clause", "A6")]
    public async Task The_extract_says_to_each_reader_what_the_page_says()
    {
        int record = await AdmittedAsync();
        Visitor onlooker = await MemberAsync();

        string russian = await PrintedPaper.WordsAsync(portal.Chair, $"/ru/decisions/{record}.pdf"), told = await PrintedPaper.WordsAsync(onlooker, $"/en/decisions/{record}.pdf");

        Assert.Contains("Выписка из реестра решений", russian, StringComparison.Ordinal);
        Assert.Contains("Правленцева Анна 2", russian, StringComparison.Ordinal);
        Assert.Contains("Приём в члены", russian, StringComparison.Ordinal);
        Assert.Contains("с. 1 из 1", russian, StringComparison.Ordinal);
        Assert.Contains("For: 4; against: 0; abstained: 0; recused: 1", told, StringComparison.Ordinal);
        Assert.Contains("p. 1 of 1", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Правленцева", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_letter_goes_to_the_organisation_concerned_and_to_nobody_else()
    {
        string email = Address();
        Member member = await portal.MemberExistsAsync(email);
        (int record, _) = await SuspendedAsync(member, lift: false);
        Visitor own = await portal.SignInAsync(email), onlooker = await MemberAsync();
        string letter = $"/ru/decisions/{record}/letters/{member.OrganisationId}.pdf";

        string words = await PrintedPaper.WordsAsync(own, letter);

        Assert.Contains("Кому:", words, StringComparison.Ordinal);
        Assert.Contains("утрата связи", words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await onlooker.GetAsync(letter)).StatusCode);
        Assert.Contains("о вашей организации", Visitor.TextOf((await own.ReadAsync("/ru")).QuerySelector("main")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_found_by_the_applicant_and_by_those_who_decided()
    {
        int id = await portal.ApplicationExistsAsync();
        await portal.ProposeAsync(id, AdmissionOutcome.Declined, "Тайные причины отказа");
        await portal.VoteAsync(id, VoteChoice.For, VoteChoice.For, VoteChoice.For, VoteChoice.For, VoteChoice.For);
        await portal.CloseAsync(id);
        (int record, string email) = await portal.SeeAsync(async db =>
        {
            var proposal = await db.Set<AdmissionProposal>().Include(one => one.Decision.Record).Include(one => one.Application.StartedBy).SingleAsync(one => one.ApplicationId == id);
            return (proposal.Decision.Record!.Id, (await db.Users.SingleAsync(user => user.PersonId == proposal.Application.StartedBy.Id)).Email!);
        });
        Visitor applicant = await portal.SignInAsync(email), onlooker = await MemberAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await onlooker.GetAsync($"/ru/decisions/{record}")).StatusCode);
        string told = await ReadAsync(applicant, record);
        Assert.Contains("Отказ в приёме", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Тайные причины", told, StringComparison.Ordinal);
        Assert.Equal([record], await FoundAsync(applicant, ""));
    }

    private static async Task<string> ReadAsync(Visitor reader, int record) => Visitor.TextOf((await reader.ReadAsync($"/ru/decisions/{record}")).QuerySelector("main"));

    private static async Task<List<int>> FoundAsync(Visitor reader, params string[] queries)
    {
        SortedSet<int> found = [];
        foreach (string query in queries)
            found.UnionWith((await reader.ReadAsync("/ru/decisions?" + query)).QuerySelectorAll("tbody th a").Select(link => int.Parse(link.GetAttribute("href")!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture)));
        return [.. found.Reverse()];
    }

    private static string Address() => $"ledger{Interlocked.Increment(ref made)}@test.example";

    private async Task<Visitor> MemberAsync()
    {
        string email = Address();
        await portal.MemberExistsAsync(email);
        return await portal.SignInAsync(email);
    }

    private CharterTerms Terms => portal.Services.GetRequiredService<CharterBook>().TermsOn(portal.Today);

    private DecisionRecord Record(DecidingBody body, string ru = "Решено", string en = "Decided") =>
        new(body, portal.Today, $"L-{Interlocked.Increment(ref made)}", ru, en);

    private async Task<(int Suspended, int Lifted)> SuspendedAsync(Member of, bool lift, string ru = "О приостановлении", string en = "Suspension")
    {
        DecisionRecord suspended = Record(DecidingBody.Board, ru, en), lifted = Record(DecidingBody.Board);
        await portal.GivenAsync(async db =>
        {
            Member member = await db.Members.Include(one => one.Suspensions).Include(one => one.Departure).SingleAsync(one => one.Id == of.Id);
            member.Suspend(suspended, null, "loss_of_contact", Terms.Suspension, portal.Today);
            if (lift) member.Reinstate(lifted, portal.Today);
            return member;
        });
        return (suspended.Id, lifted.Id);
    }

    private async Task<int> ExpelledAsync(Member of, int appealDays)
    {
        DecisionRecord record = Record(DecidingBody.GeneralMeeting);
        CharterTerms terms = Terms with { Expulsion = Terms.Expulsion with { AppealDays = appealDays, NoticeDays = 0, HearingRequired = false } };
        await portal.GivenAsync(async db =>
        {
            Member member = await db.Members.Include(one => one.Number.Organisation.Names).Include(one => one.Suspensions).Include(one => one.Departure).SingleAsync(one => one.Id == of.Id);
            var meeting = new GeneralMeeting(Interlocked.Increment(ref made), MeetingKind.Extraordinary, portal.Today, "Москва", "Moscow");
            AgendaItem item = meeting.PutOnAgenda(AgendaSubject.Expulsion, "Об исключении", "Expulsion", member.Organisation);
            var expulsion = new Expulsion(member, "incompatible_activity", "Тайные обстоятельства", meeting, portal.Today);
            expulsion.Decide(meeting.Resolve(item, record, new VoteCount(10, 9, 7, 1, 0, 0, 1), terms.Meeting, portal.Today), terms);
            db.Add(expulsion);
            return expulsion;
        });
        return record.Id;
    }

    private async Task<int> RevokedAsync(Member of, string ru = "О выходе")
    {
        DecisionRecord record = Record(DecidingBody.Organisation, ru);
        await portal.GivenAsync(async db =>
        {
            Member member = await db.Members.Include(one => one.Number).Include(one => one.Suspensions).Include(one => one.Departure).SingleAsync(one => one.Id == of.Id);
            var person = await db.People.OrderBy(one => one.Id).FirstAsync();
            Withdrawal notice = Withdrawal.Notify(member, record, person, null, portal.Today.AddDays(10), Terms, portal.Today);
            notice.Revoke(member, portal.Today);
            db.Add(notice);
            return notice;
        });
        return record.Id;
    }

    private async Task<(int Prolonged, int Ended)> CandidacyAsync()
    {
        DecisionRecord prolonged = Record(DecidingBody.Board), ended = Record(DecidingBody.Board);
        await portal.GivenAsync(db =>
        {
            var organisation = new Domain.Organisations.Organisation(new(new(2012, 1, 1), "АНО «Ожидание»", null, null), "RU");
            var candidacy = new Candidacy(new(900 + 10 * Interlocked.Increment(ref made), organisation, portal.Today.AddYears(-1)), Record(DecidingBody.Board), portal.Today.AddYears(-1), Terms.Candidacy);
            candidacy.Prolong(prolonged, Terms.Candidacy, portal.Today);
            candidacy.Depart(DepartureGround.CandidacyEnded, ended, portal.Today, Terms.Expulsion);
            return db.Add(candidacy).Entity;
        });
        return (prolonged.Id, ended.Id);
    }

    /// <summary>Admits under a number above those that other tests give.</summary>
    private async Task<int> AdmittedAsync()
    {
        await CandidacyAsync();
        int id = await portal.ApplicationExistsAsync();
        await portal.ProposeAsync(id, AdmissionOutcome.Member);
        await portal.VoteAsync(id, VoteChoice.For, VoteChoice.For, VoteChoice.For, VoteChoice.For, VoteChoice.Recused);
        await portal.CloseAsync(id);
        return (await portal.SeeMemberAsync(id))!.AdmittedBy.Id;
    }
}
