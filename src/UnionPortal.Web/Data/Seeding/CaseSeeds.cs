using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>
/// What is going on in the Alliance just now, told from today backwards: a suspension, a draft, two applications that wait
/// for the board, and one on which the board is voting.
/// </summary>
internal sealed class CaseSeeds(SeedHistory history, IReadOnlyDictionary<string, int> papers)
{
    private readonly Dictionary<int, int> lastNumber = [];

    public void Note()
    {
        DateOnly today = history.Today;
        new MatterSeeds(history).Note();
        history.On(today, () =>
        {
            OnTheTable(today);
            WithOneRecommendation(today);
            WithTwoRecommendations(today);
            Draft(today);
            OfAPartner(today);
        });
    }

    /// <summary>Submitted a month ago, judged, and put to the board the day before yesterday; two seats have voted.</summary>
    private void OnTheTable(DateOnly today)
    {
        Application application = Begin("paper-lantern", today.AddDays(-44), IncomeProfile.Donations);
        Recommend(application, "orange-suitcase", today.AddDays(-38), "Мы вели вместе две смены летней школы. Специалисты сильные, родители им доверяют.");
        Recommend(application, "stair-neighbours", today.AddDays(-35), "Знаем организацию с её первого года: работают открыто, отчёты публикуют, чужих методик себе не приписывают.");
        Submit(application, "paper-lantern", today.AddDays(-30));
        Judge(application, today.AddDays(-6));
        BoardSeat chair = Chair(today);
        var decision = new BoardDecision("Принять в члены: АНО «Третий фонарь»?", "Admit as a member: Third Lantern Early Help?", chair, today.AddDays(-2));
        application.Propose(new AdmissionProposal(application, AdmissionOutcome.Member, null, decision));
        foreach (BoardSeat seat in Standing(today).Where(seat => !seat.Chairs).Take(2)) decision.Cast(seat, VoteChoice.For, null, today.AddDays(-1));
        history.Add(decision);
    }

    /// <summary>Five were asked: one gave its word before its own rights came to rest, one declined, one never answered and was replaced.</summary>
    private void WithOneRecommendation(DateOnly today)
    {
        Application application = Begin("wooden-horse", today.AddDays(-58), IncomeProfile.Fees);
        Recommend(application, "porch", today.AddDays(-48), "Их волонтёры помогали нам на летней площадке. Рекомендуем.");
        Ask(application, "paper-whale", today.AddDays(-50), null)
            .Give(RecommendationAnswer.Declines, "Знакомы недостаточно: видели только одно занятие.", history.Heads["paper-whale"], new RecommendationFacts(0, []), history.Terms.Recommendation, today.AddDays(-41));
        Recommendation silent = Ask(application, "rowan-yard", today.AddDays(-46), null);
        silent.Remind(today.AddDays(-34));
        silent.Replace(today.AddDays(-22));
        Recommend(application, "garden-key", today.AddDays(-24), "Дети, которых мы сопровождаем, занимаются у них второй год. Видим результат и бережное отношение.");
        Ask(application, "long-bridge", today.AddDays(-22), "Мы встречались на вашей конференции в Петрозаводске; будем благодарны за отзыв.");
        Submit(application, "wooden-horse", today.AddDays(-20));
    }

    private void WithTwoRecommendations(DateOnly today)
    {
        Application application = Begin("ladder-rain", today.AddDays(-26), IncomeProfile.Donations);
        Recommend(application, "second-mitten", today.AddDays(-18), "Обучались у нас по программе ранней помощи, применяют её точно и делятся наблюдениями.");
        Recommend(application, "third-bench", today.AddDays(-13), "Совместно помогали трём семьям при переезде. Надёжные, внимательные коллеги.");
        Recommendation takenBack = Recommend(application, "kettle", today.AddDays(-12), "Видели на конференции, впечатление хорошее.");
        Submit(application, "ladder-rain", today.AddDays(-9));
        takenBack.Withdraw(today.AddDays(-4));
    }

    /// <summary>A partner that has come to meet the requirements applies to become a member (A16).</summary>
    private void OfAPartner(DateOnly today)
    {
        Application application = Begin("hands-nearby", today.AddDays(-12), IncomeProfile.Donations, finished: 3);
        Ask(application, "sixth-window", today.AddDays(-10), "Наши добровольцы помогают вам с 2021 года. Просим рекомендовать нас.");
    }

    /// <summary>Begun this week; the grant of the President's fund makes the two readings of A12f differ.</summary>
    private void Draft(DateOnly today)
    {
        Application application = Begin("blue-gate", today.AddDays(-5), IncomeProfile.Grants, finished: 4);
        Ask(application, "quiet-surf", today.AddDays(-3), "Вы были у нас на открытии второй квартиры. Поддержите, пожалуйста, нашу заявку.");
    }

    private Application Begin(string key, DateOnly on, IncomeProfile income, int finished = int.MaxValue)
    {
        Organisation organisation = history.Organisations[key];
        organisation.NameFounders([new Founder("Граждане", FounderKind.Citizen, 5), new Founder("Фонд «Попутчики»", FounderKind.NonGovernmentalOrganisation)]);
        organisation.StateIncome(IncomeSeeds.Of(income, on.Year - 1));
        organisation.StateIncome(IncomeSeeds.Of(income, on.Year - 2));
        var application = new Application(organisation, Seeking.Membership, history.Heads[key], on);
        foreach (string section in ApplicationSections.All.Take(finished)) application.Finish(section, true);
        history.Add(application);
        return application;
    }

    private void Submit(Application application, string key, DateOnly on)
    {
        foreach (string kind in history.Terms.Admission.RequiredDocuments)
            application.Organisation.Attach(new Document(kind, papers[$"{key}/{kind}"], SeedPapers.FileName, on.AddDays(-2)));
        application.Declare(new Declarations { CommitsToMission = true, IsIndependentOfState = true, HasNoPoliticalAims = true, DeniesNoHelp = true, AcceptsConduct = true });
        application.Consent("1/ru", on.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc));
        int number = lastNumber[on.Year] = lastNumber.GetValueOrDefault(on.Year) + 1;
        application.Submit(FormattableString.Invariant($"{on.Year}-{number:0000}"), history.Heads[key], history.TermsFrom, history.Terms.Admission, on);
    }

    private Recommendation Ask(Application application, string member, DateOnly on, string? note) =>
        application.Ask(history.Members[member], note, new RecommendationFacts(0, []), history.Terms.Recommendation, on);

    private Recommendation Recommend(Application application, string member, DateOnly on, string statement)
    {
        Recommendation asked = Ask(application, member, on.AddDays(-4), null);
        asked.Give(RecommendationAnswer.Recommends, statement, history.Heads[member], new RecommendationFacts(0, []), history.Terms.Recommendation, on);
        return asked;
    }

    private void Judge(Application application, DateOnly on)
    {
        Person by = Chair(on).Person;
        application.Judge(new Judgement("A12a", true, by, "Устав прямо называет помощь детям с нарушениями развития.", on));
        application.Judge(new Judgement("A12d", true, by, "Две рекомендации, открытые отчёты за три года, жалоб не было.", on));
    }

    private IEnumerable<BoardSeat> Standing(DateOnly on) => history.BoardSeats.Where(seat => seat.StandsOn(on));

    private BoardSeat Chair(DateOnly on) => Standing(on).First(seat => seat.Chairs);
}
