using UnionPortal.Domain.Reports;

namespace UnionPortal.Domain.Tests.Reports;

/// <summary>What everybody may read of the programmes in an accepted report.</summary>
[Trait("Clause", "U11")]
public class PublicProgrammesTests
{
    [Fact]
    public void Title_field_region_days_partners_and_result_are_told_and_the_budget_is_not()
    {
        PublicProgramme told = Assert.Single(Of(Row(
            ("title", "Летний лагерь"), ("field", "education"), ("region", "MOW"), ("from", "2024-06-01"), ("until", "2025-08-31"),
            ("partners", "РОО «Мост»"), ("result", "Отдохнули все."), (ReportCatalogue.Budget, "765432"))).Told);

        Assert.Equal(
            new PublicProgramme("Летний лагерь", "education", "MOW") { From = new(2024, 6, 1), Until = new(2025, 8, 31), Partners = "РОО «Мост»", Result = "Отдохнули все." }, told);
        Assert.DoesNotContain("765432", told.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Пишите Анне: anna.petrova@example.org, она ответит", "Пишите Анне: … она ответит")]
    [InlineData("Чат @anna_p", "Чат …")]
    [InlineData("Звоните +7 (495) 123-45-67 до шести", "Звоните … до шести")]
    [InlineData("Телефон 8 800 555 35 35.", "Телефон ….")]
    [InlineData("Провели 120 встреч в 2024-2025 годах", "Провели 120 встреч в 2024-2025 годах")]
    [InlineData("Собрали 1 200 000 000 рублей", "Собрали 1 200 000 000 рублей")]
    [InlineData("С 01.09.2024 по 31.05.2025", "С 01.09.2024 по 31.05.2025")]
    public void Addresses_and_telephone_numbers_are_left_out_and_other_numbers_stay(string written, string told) =>
        Assert.Equal(told, Assert.Single(Of(Row(("title", "Помощь"), ("result", written))).Told).Result);

    [Fact]
    public void A_long_result_is_cut_at_a_word()
    {
        string result = Assert.Single(Of(Row(("title", "Помощь"), ("result", string.Join(' ', Enumerable.Repeat("помогли", 100))))).Told).Result!;

        Assert.InRange(result.Length, PublicProgrammes.ResultLength - 10, PublicProgrammes.ResultLength);
        Assert.EndsWith("помогли…", result, StringComparison.Ordinal);
    }

    [Fact]
    public void A_programme_whose_title_is_nothing_but_a_contact_is_not_told() =>
        Assert.Empty(Of(Row(("title", "anna@example.org"))).Told);

    [Fact]
    public void Of_many_thirty_are_told_and_the_others_counted()
    {
        PublicProgrammes all = Of([.. Enumerable.Range(1, 32).Select(number => Row(("title", $"Программа {number}")))]);

        Assert.Equal((PublicProgrammes.MostTold, 2), (all.Told.Count, all.Others));
        Assert.Equal("Программа 1", all.Told[0].Title);
    }

    [Fact]
    public void Where_there_was_none_none_is_told()
    {
        Assert.Empty(PublicProgrammes.Of(new ReportAnswers { None = true }).Told);
        Assert.Empty(PublicProgrammes.Of(ReportAnswers.Empty).Told);
    }

    private static PublicProgrammes Of(params SortedDictionary<string, string>[] rows) => PublicProgrammes.Of(new ReportAnswers { Rows = [.. rows] });

    private static SortedDictionary<string, string> Row(params (string Key, string Value)[] answers) => A.Answers(answers).Values;
}
