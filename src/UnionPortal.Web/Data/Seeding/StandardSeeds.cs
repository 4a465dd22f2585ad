using UnionPortal.Domain.Charter;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Standards;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>
/// The board has adopted a standard of openness; the first demo account of a member is certified to it, the second has handed its
/// checklist in and is being read, and whoever comes next may begin.
/// </summary>
internal sealed class StandardSeeds(SeedHistory history)
{
    private static readonly QuestionText[] Asked =
    [
        new("Устав и состав руководства опубликованы на сайте?", "Are the statutes and the names of those who lead it published on the site?", null, null, true),
        new("Годовой отчёт выходит не позже июня и рассказывает и о том, что не получилось?", "Does the annual report come out by June and tell of what did not work as well?",
            "Подойдёт ссылка на последний отчёт.", "A link to the latest report will do.", true),
        new("Поступления и расходы за год опубликованы по статьям?", "Are the year's income and expenses published item by item?", null, null, true),
        new("Есть правило о конфликте интересов, и оно применяется?", "Is there a rule on conflicts of interest, and is it applied?",
            "Назовите случай, когда кто-то не участвовал в решении.", "Name a case in which somebody took no part in a decision.", true),
        new("Обращения людей получают ответ за 30 дней?", "Are people who write to it answered within 30 days?", null, null, false),
        new("Личные данные тех, кому помогают, хранятся по утверждённому порядку?", "Is personal data of those who are helped kept by adopted rules?",
            "Если личных данных нет, выберите «к нам не относится» и напишите почему.", "If there is no personal data, choose that it does not apply and say why.", false),
    ];

    private DateOnly Adopted => history.Today.AddMonths(-14);

    public void Note()
    {
        history.On(Adopted, Adopt);
        history.On(DateOnly.MaxValue, Certify);
    }

    private void Adopt()
    {
        if (Office() is not { } office) return;
        var standard = new Standard("Стандарт открытости", "Standard of openness", office, Adopted.AddDays(-30));
        foreach (QuestionText text in Asked) standard.Ask(text);
        standard.Adopt(history.Decide(DecidingBody.Board, Adopted, "О принятии стандарта открытости", "Adoption of the standard of openness"));
        history.Add(standard);
    }

    private void Certify()
    {
        if (history.All<Standard>().FirstOrDefault() is not { } standard || Office() is not { } office) return;
        Person? council = history.All<CouncilSeat>().Where(one => one.StandsOn(history.Today)).Select(one => one.Person).FirstOrDefault(one => one != office);
        List<(Member Member, Person Head)> members =
            [.. history.SittingOn(history.Today).Where(one => one.Head.Email is not null && one.Head.Email.StartsWith("member", StringComparison.Ordinal)).OrderBy(one => one.Head.Email, StringComparer.Ordinal).Take(2)];
        if (council is null || members.Count < 2) return;
        Certification held = HandedIn(standard, members[0], history.Today.AddMonths(-9)), read = HandedIn(standard, members[1], history.Today.AddDays(-25));
        Assign(held, office, history.Today.AddMonths(-9).AddDays(3));
        Assign(held, council, history.Today.AddMonths(-9).AddDays(3));
        Assess(held, office, [2, 2, 2, 1, 2, null], "Всё видно на сайте. Правило о конфликте интересов есть; покажите, как оно применялось.", history.Today.AddMonths(-9).AddDays(20));
        Assess(held, council, [2, 2, 1, 2, 2, null], "Открытая организация. Расходы опубликованы общей суммой, по статьям было бы понятнее.", history.Today.AddMonths(-9).AddDays(24));
        held.Answer("Спасибо. Расходы по статьям опубликуем вместе со следующим отчётом.", history.Today.AddMonths(-8));
        Assign(read, office, history.Today.AddDays(-18));
        Assign(read, council, history.Today.AddDays(-18));
        Assess(read, council, [2, 1, 2, 1, 2, 2], "Хороший список; годовой отчёт стоит публиковать раньше.", history.Today.AddDays(-6));
    }

    private Certification HandedIn(Standard standard, (Member Member, Person Head) of, DateOnly on)
    {
        var made = new Certification(of.Member.Organisation, standard, true, [], history.Terms.Certification, on.AddDays(-14));
        foreach (StandardQuestion question in standard.InOrder)
            made.Say(question, question.NeedsEvidence ? new AnswerText(AnswerMark.Met, "Опубликовано на сайте, в разделе «О нас».", "https://example.org/about")
                : question.Place == standard.Questions.Count ? new AnswerText(AnswerMark.NotApplicable, "Личных данных не собираем: помогаем организациям, а не людям.", null)
                : new AnswerText(AnswerMark.Met, null, null));
        made.Submit(of.Head, on);
        history.Add(made);
        return made;
    }

    private void Assess(Certification certification, Person reader, int?[] points, string comment, DateOnly on) => certification.Assess(reader, points, comment, history.Terms, on);

    private static void Assign(Certification certification, Person reader, DateOnly on) => certification.Assign(new ReaderFacts(reader, true, ReaderTie.None), on);

    private Person? Office() => history.People.FirstOrDefault(one => one.Email == "office@demo.example");
}
