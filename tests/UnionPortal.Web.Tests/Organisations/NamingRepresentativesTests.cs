using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Tests.Organisations;

/// <summary>Organisations name who speaks for them and end mandates; a newcomer is invited by letter.</summary>
[Trait("Clause", "A2")]
public sealed class NamingRepresentativesTests(MembersPortal portal) : IClassFixture<MembersPortal>
{
    [Fact]
    public async Task A_newcomer_is_invited_sets_a_password_and_acts_for_the_organisation()
    {
        Member member = await portal.MemberExistsAsync("namer@test.example");
        using Visitor namer = await portal.SignInAsync("namer@test.example");

        Assert.Equal(HttpStatusCode.Redirect, (await NameAsync(namer, member, "newcomer@test.example", "Новенькая", "Мария")).StatusCode);

        var invitation = Assert.Single(await portal.LettersToAsync("newcomer@test.example"));
        Assert.Equal("RepresentativeInvited", invitation.Template);
        Assert.Contains(await portal.LettersToAsync("namer@test.example"), letter => letter.Template == "RepresentativeJoined");
        Assert.Contains("Приглашение отправлено", await ListAsync(namer, member), StringComparison.Ordinal);
        string link = new Uri(Regex.Match(invitation.Body, @"https?://\S+").Value).AbsolutePath;
        using Visitor newcomer = portal.Visit();
        Assert.Equal(HttpStatusCode.Redirect, (await newcomer.PostAsync(link, ("Form.Password", Portal.Password))).StatusCode);
        Assert.DoesNotContain("Form.Password", (await newcomer.ReadAsync(link)).Body!.InnerHtml, StringComparison.Ordinal);

        using Visitor signedIn = await portal.SignInAsync("newcomer@test.example");
        Assert.Contains("Новенькая", await ListAsync(signedIn, member), StringComparison.Ordinal);
        Assert.True(await portal.SeeAsync(db => db.AuditLines.AnyAsync(line => line.Act == "NameRepresentative")));
    }

    [Fact]
    public async Task An_invitation_that_was_lost_is_sent_again_and_both_links_lead_in_until_one_has_served()
    {
        Member member = await portal.MemberExistsAsync("again@test.example");
        await NameAsync(portal.Office, member, "lost@test.example", "Потеряшкина", "Инна");
        Representative mandate = (await MandatesAsync(member))[1];
        string page = $"/ru/organisations/{member.OrganisationId}/representatives/{mandate.Id}/invitation";

        Assert.Contains("Отправить приглашение ещё раз", await ListAsync(portal.Office, member), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostAsync(page, ("Form.Email", "elsewhere@test.example"))).StatusCode);
        Assert.Empty(await portal.LettersToAsync("elsewhere@test.example"));
        var letters = await portal.LettersToAsync("lost@test.example");
        Assert.Equal(["RepresentativeInvited", "RepresentativeInvited"], letters.Select(one => one.Template));

        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostAsync(page, ("Form.Email", "lost@test.example"))).StatusCode);
        string refusal = Visitor.TextOf((await portal.Office.ReadAsync(page)).Body);
        Assert.Contains("За сутки по этому адресу отправлено приглашений: 3", refusal, StringComparison.Ordinal);

        string link = new Uri(Regex.Match(letters[1].Body, @"https?://\S+").Value).AbsolutePath;
        using Visitor newcomer = portal.Visit();
        Assert.Equal(HttpStatusCode.Redirect, (await newcomer.PostAsync(link, ("Form.Password", Portal.Password))).StatusCode);
        Assert.Contains("уже есть вход на портал", Visitor.TextOf((await portal.Office.ReadAsync(page)).Body), StringComparison.Ordinal);
        Assert.Contains("Есть учётная запись", await ListAsync(portal.Office, member), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_without_an_account_is_invited_as_the_person_the_register_knows()
    {
        Member member = await portal.MemberExistsAsync("beside@test.example");
        Person head = await portal.GivenAsync(async db =>
        {
            var person = new Person("Безучётная", "Нонна", "Игоревна");
            db.Add(new Representative(person, await db.Organisations.SingleAsync(one => one.Id == member.OrganisationId), RepresentativeRole.Authorised, "Председатель", new(2021, 1, 1)));
            return person;
        });
        int people = await portal.SeeAsync(db => db.People.CountAsync());

        HttpResponseMessage twice = await NameAsync(portal.Office, member, "head@test.example", "безучётная", "Нонна");
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        Assert.Contains("пригласите его из списка", await twice.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        string page = $"/ru/organisations/{member.OrganisationId}/representatives/{(await MandatesAsync(member))[1].Id}/invitation";
        Assert.Equal(HttpStatusCode.Conflict, (await portal.Office.PostAsync(page, ("Form.Email", "beside@test.example"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Office.PostAsync(page, ("Form.Email", "head@test.example"))).StatusCode);

        var account = await portal.SeeAsync(db => db.Users.Include(one => one.Person).SingleAsync(one => one.Email == "head@test.example"));
        Assert.Equal((head.Id, "head@test.example"), (account.Person!.Id, account.Person.Email));
        Assert.Equal(people, await portal.SeeAsync(db => db.People.CountAsync()));
        Assert.Single(await portal.LettersToAsync("head@test.example"));
    }

    [Fact]
    public async Task One_person_speaks_for_several_organisations_and_sees_each()
    {
        Member first = await portal.MemberExistsAsync("both@test.example"), second = await portal.MemberExistsAsync("second@test.example");

        Assert.Equal(HttpStatusCode.Redirect, (await NameAsync(portal.Office, second, "both@test.example", "ЧЛЕНОВА", "Анна")).StatusCode);

        Assert.Contains(await portal.LettersToAsync("both@test.example"), letter => letter.Template == "RepresentativeNamed");
        using Visitor both = await portal.SignInAsync("both@test.example");
        string desk = (await both.ReadAsync("/ru")).Body!.InnerHtml;
        foreach (Member one in new[] { first, second })
        {
            Assert.Contains($"/ru/organisations/{one.OrganisationId}\"", desk, StringComparison.Ordinal);
            Assert.Contains("Членова", await ListAsync(both, one), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_address_that_belongs_to_somebody_of_another_name_gets_no_mandate()
    {
        Member member = await portal.MemberExistsAsync("careful@test.example");
        await portal.AccountExistsAsync("stranger@test.example", "Посторонняя", "Вера");

        HttpResponseMessage answer = await NameAsync(portal.Office, member, "stranger@test.example", "Другая", "Вера");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        string page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("под другим именем", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Посторонняя", page, StringComparison.Ordinal);
        Assert.Single(await MandatesAsync(member));
    }

    [Fact]
    public async Task A_password_set_before_the_address_was_confirmed_does_not_serve_after_the_invitation()
    {
        Member member = await portal.MemberExistsAsync("victim-of@test.example");
        await portal.AccountExistsAsync("early@test.example", "Чужая", "Рука");
        await portal.GivenAsync(async db =>
        {
            var account = await db.Users.SingleAsync(one => one.Email == "early@test.example");
            account.EmailConfirmed = false;
            return account;
        });

        Assert.Equal(HttpStatusCode.Redirect, (await NameAsync(portal.Office, member, "early@test.example", "Ранняя", "Ольга")).StatusCode);

        var known = await portal.SeeAsync(db => db.Users.Include(one => one.Person).SingleAsync(one => one.Email == "early@test.example"));
        Assert.Null(known.PasswordHash);
        Assert.Equal("Ранняя", known.Person!.FamilyName);
    }

    [Fact]
    public async Task The_last_mandate_stays_until_another_person_is_named()
    {
        Member member = await portal.MemberExistsAsync("last@test.example");
        using Visitor last = await portal.SignInAsync("last@test.example");
        Representative own = Assert.Single(await MandatesAsync(member));

        HttpResponseMessage refused = await EndAsync(last, member, own);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("последний представитель", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await NameAsync(last, member, "successor-of-last@test.example", "Сменщица", "Ирина");
        Assert.Equal(HttpStatusCode.Redirect, (await EndAsync(last, member, own)).StatusCode);

        Assert.Equal(portal.Today, (await MandatesAsync(member))[0].Until);
        Assert.Contains(await portal.LettersToAsync("last@test.example"), letter => letter.Template == "RepresentativeEnded");
        Assert.NotEqual(HttpStatusCode.OK, (await last.GetAsync($"/ru/organisations/{member.OrganisationId}/representatives")).StatusCode);
    }

    [Fact]
    public async Task Whoever_comes_second_is_told_that_the_mandate_was_changed_meanwhile()
    {
        Member member = await portal.MemberExistsAsync("raced@test.example");
        await NameAsync(portal.Office, member, "raced-too@test.example", "Вторая", "Анна");
        Representative seen = (await MandatesAsync(member))[0];

        Assert.Equal(HttpStatusCode.Redirect, (await EndAsync(portal.Office, member, seen, portal.Today.AddDays(9))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await EndAsync(portal.Office, member, seen, portal.Today.AddDays(3))).StatusCode);
        Assert.Equal(portal.Today.AddDays(9), (await MandatesAsync(member))[0].Until);
    }

    [Fact]
    public async Task Foreign_organisations_and_foreign_mandates_are_not_found()
    {
        Member own = await portal.MemberExistsAsync("own@test.example"), foreign = await portal.MemberExistsAsync("foreign@test.example");
        Representative theirs = Assert.Single(await MandatesAsync(foreign));
        using Visitor visitor = await portal.SignInAsync("own@test.example");
        string home = $"/ru/organisations/{own.OrganisationId}/representatives", other = $"/ru/organisations/{foreign.OrganisationId}/representatives";

        foreach (string path in new[] { other, other + "/new", $"{other}/{theirs.Id}/end", $"{other}/{theirs.Id}/invitation", $"{home}/{theirs.Id}/invitation", $"{home}/{theirs.Id}/end", "/ru/organisations/999999/representatives" })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostFromAsync(home + "/new", other, ("Form.FamilyName", "А"), ("Form.GivenName", "Б"),
            ("Form.Email", "a@b.example"), ("Form.From", MembersPortal.Iso(portal.Today)))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Office.GetAsync("/ru/organisations/999999/representatives")).StatusCode);
        Assert.Single(await MandatesAsync(foreign));
    }

    private Task<HttpResponseMessage> NameAsync(Visitor by, Member member, string email, string family, string given) => by.PostFromAsync(
        $"/ru/organisations/{member.OrganisationId}/representatives/new", $"/ru/organisations/{member.OrganisationId}/representatives",
        ("Form.FamilyName", family), ("Form.GivenName", given), ("Form.Email", email), ("Form.From", MembersPortal.Iso(portal.Today)));

    private Task<HttpResponseMessage> EndAsync(Visitor by, Member member, Representative mandate, DateOnly? until = null) => by.PostAsync(
        $"/ru/organisations/{member.OrganisationId}/representatives/{mandate.Id}/end",
        ("Form.Until", MembersPortal.Iso(until ?? portal.Today)), ("Form.Version", $"{mandate.Version}"));

    private static async Task<string> ListAsync(Visitor by, Member member) =>
        Visitor.TextOf((await by.ReadAsync($"/ru/organisations/{member.OrganisationId}/representatives")).QuerySelector("table"));

    private Task<List<Representative>> MandatesAsync(Member member) => portal.SeeAsync(db =>
        db.Representatives.AsNoTracking().Where(one => one.OrganisationId == member.OrganisationId).OrderBy(one => one.Id).ToListAsync());
}
