using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>The criteria the last meeting adopted for the years reported on, and a draft somebody is still at.</summary>
internal sealed class CriteriaSeeds(SeedHistory history)
{
    /// <summary>Key of the resolution in <c>meetings.csv</c>.</summary>
    public const string Resolution = "criteria-2026";

    private static readonly CriterionText[] Adopted =
    [
        new("Отчёт сдан вовремя", "The report came in time", "Считается по дню сдачи: раньше срока — больше баллов.", "By the day of arrival: the earlier, the more points.", 15, 3, ReportMeasure.DaysInHand, [-14, 0, 14]),
        new("Независимость поступлений", "Independence of income", "Доля независимых поступлений по уставу союза.", "Share of independent income by the charter.", 15, 3, ReportMeasure.IndependentShare, [51, 65, 80]),
        new("Добровольцы", "Volunteers", null, null, 10, 3, ReportMeasure.Volunteers, [1, 10, 50]),
        new("Результаты для людей", "Results for people", "Видно ли, что изменилось у тех, кому помогали? 0 — только перечень мероприятий, 5 — изменения измерены и объяснены.",
            "Does it show what has changed for those who were helped? 0: a list of events only; 5: changes measured and explained.", 30, 5, null, []),
        new("Открытость и ясность отчёта", "Openness and clarity of the report", "Поймёт ли отчёт человек со стороны? Названы ли неудачи?", "Will an outsider understand it? Are failures named?", 20, 5, null, []),
        new("Участие в делах союза", "Part in the union", "Собрания, рабочие группы, стажировки, обмен опытом.", "Meetings, working groups, internships, exchange.", 10, 5, null, []),
    ];

    /// <summary>The set before it is put to the vote.</summary>
    public CriteriaSet Draft(Person by, DateOnly on)
    {
        int year = history.Today.Year;
        var set = new CriteriaSet("Критерии оценки итогов", "Criteria of results", year - 2, year, by, on);
        foreach (CriterionText text in Adopted) set.Put(text);
        history.Add(set);
        return set;
    }

    /// <summary>What a member works at for the years after: its weights do not make a hundred yet.</summary>
    public void DraftNext(Person by)
    {
        int year = history.Today.Year;
        var set = new CriteriaSet("Критерии: проект с весом добровольчества", "Criteria: a draft that weighs volunteering", year + 1, year + 3, by, history.Today.AddDays(-12));
        set.Put(Adopted[0]);
        set.Put(new("Часы добровольцев", "Hours of volunteers", null, null, 25, 4, ReportMeasure.VolunteerHours, [100, 500, 2000, 5000]));
        set.Put(Adopted[3]);
        set.Put(Adopted[4]);
        history.Add(set);
    }
}
