using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.Editions.Prints;

namespace UnionPortal.Web.Tests.Registry;

/// <summary>A portal whose register holds one organisation of each kind, and secrets that no visitor may ever read.</summary>
public class RegisterPortal : Portal, IAsyncLifetime
{
    public const string Secret = "КАНАРЕЙКА";
    public const int Member = 1, Suspended = 2, Candidate = 3, Partner = 4, Departed = 5, Expelled = 6, Formula = 7;
    public const string Ogrn = "1067799030639";

    private static readonly RecommendationFacts NoFacts = new(0, []);

    private CharterTerms Terms => Services.GetRequiredService<CharterBook>().TermsOn(Today);

    public async Task InitializeAsync()
    {
        await GivenAsync(db =>
        {
            AddMember(db);
            AddSuspended(db);
            db.Add(new Candidacy(Number(Candidate, "АНО «Росток»"), Decision(Today.AddMonths(-2)), Today.AddMonths(-2), Terms.Candidacy));
            db.Add(new Partner(Number(Partner, "Газета «Вести добра»"), Decision(Today.AddMonths(-3)), Today.AddMonths(-3)));
            AddDeparted(db);
            AddExpelled(db);
            db.Add(new Member(Number(Formula, "=HYPERLINK(\"http://evil.example\")"), Decision(Today.AddYears(-1)), Today.AddYears(-1)));
            return 0;
        });
        await TurnPageAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    /// <summary>Has the book look at once whether the register has changed, as it does by itself twice a second.</summary>
    public Task TurnPageAsync() => Services.GetRequiredService<RegistryBook>().RefreshAsync(CancellationToken.None);

    /// <summary>Waits until an edition is printed in all languages, helping with it.</summary>
    public async Task PrintAsync(RegistryEdition edition) =>
        Assert.True(await Services.GetRequiredService<EditionPrinter>().PrintWholeAsync(edition.Id, CancellationToken.None));

    /// <summary>Someone of the office, signed in.</summary>
    public async Task<Visitor> OfficeAsync()
    {
        const string address = "office@register.example";
        var account = await AccountExistsAsync(address);
        await GivenAsync(db =>
        {
            db.Add(new Appointment(db.People.Find(account.PersonId)!, AppointmentKind.Office, Today.AddYears(-1)));
            return 0;
        });
        return await SignInAsync(address);
    }

    public Member NewMember(int number, string name) => new(Number(number, name), Decision(Today), Today);

    private void AddMember(PortalDb db)
    {
        var number = Number(Member, "Автономная некоммерческая организация «Ёлочка»", "АНО «Ёлочка»", "Fir Tree Centre");
        number.Organisation.TakeName(new OrganisationName(new DateOnly(2010, 1, 1), "АНО «Звёздочка»", null, null));
        number.Organisation.SetNumber(new RegistrationNumber("RU-OGRN", Ogrn, Verification.FormatCorrect));
        number.Organisation.Locate("RU", "TA", "Казань");
        var member = new Member(number, Decision(Today.AddYears(-5)), Today.AddYears(-5));
        var person = new Person("Тайнов", Secret, email: $"{Secret}@private.example");
        db.AddRange(member, person, new Representative(person, number.Organisation, default, Secret, Today.AddYears(-1)));
        AddRecommendation(db, member, person);
    }

    private void AddRecommendation(PortalDb db, Member member, Person person)
    {
        var applicant = new Organisation(new OrganisationName(Today, $"Заявитель {Secret}", null, null), "RU");
        var application = new Application(applicant, Seeking.Membership, person, Today);
        var recommendation = application.Ask(member, Secret, NoFacts, Terms.Recommendation, Today);
        recommendation.Give(RecommendationAnswer.Declines, Secret, person, NoFacts, Terms.Recommendation, Today);
        db.Add(application);
    }

    private void AddSuspended(PortalDb db)
    {
        var member = new Member(Number(Suspended, "БФ «Тихая гавань»"), Decision(Today.AddYears(-2)), Today.AddYears(-2));
        member.Suspend(Decision(Today.AddDays(-10)), null, Terms.Suspension.Grounds[0], Terms.Suspension, Today.AddDays(-10));
        db.Add(member);
    }

    private void AddDeparted(PortalDb db)
    {
        var member = new Member(Number(Departed, "РОО «Прежние»"), Decision(Today.AddYears(-3)), Today.AddYears(-3));
        member.Depart(DepartureGround.Withdrawal, new DecisionRecord(DecidingBody.Organisation, Today.AddDays(-40), "заявление № 9", "", ""), Today.AddDays(-30), Terms.Expulsion);
        db.Add(member);
    }

    /// <summary>Expelled yesterday under a charter with thirty days of appeal, which run.</summary>
    private void AddExpelled(PortalDb db)
    {
        var member = new Member(Number(Expelled, "МОО «Спорная»"), Decision(Today.AddYears(-4)), Today.AddYears(-4));
        member.Depart(DepartureGround.Expulsion, new DecisionRecord(DecidingBody.GeneralMeeting, Today.AddDays(-1), "протокол № 77", "", ""), Today.AddDays(-1), Terms.Expulsion with { AppealDays = 30 });
        db.Add(member);
    }

    private RegistryNumber Number(int value, string full, string? abbreviated = null, string? english = null) =>
        new(value, new Organisation(new OrganisationName(new DateOnly(2012, 1, 1), full, abbreviated, english), "RU"), Today.AddYears(-5));

    private static DecisionRecord Decision(DateOnly on) => new(DecidingBody.Board, on, "протокол № 12", "", "");
}
