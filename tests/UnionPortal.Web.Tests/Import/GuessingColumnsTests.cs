using UnionPortal.Web.Shell.Tables;
using UnionPortal.Web.Features.Import.Rows;

namespace UnionPortal.Web.Tests.Import;

public class GuessingColumnsTests
{
    private static ColumnPlan Guess(string text) => ImportList.Guess(TableFile.Open(Sample.Text(text)).Value, Sample.Matching);

    private static ImportField?[] Fields(string text) => [.. Guess(text).Columns.Select(c => c.Field)];

    [Fact]
    public void The_extract_of_the_ministry_is_understood_by_its_headers()
    {
        var plan = Guess("""
            minjust_reg_no,register,full_name,ogrn,ogrn_valid,ogrn_date,legal_form_ru,okopf,region_ru,iso_region,status_ru,status
            2212010308,Общественные объединения,"Краевая организация ветеранов",1022200899863,yes,2002-10-18,Общественная организация,20200,Алтайский край,RU-ALT,Зарегистрирована,registered
            """);
        Assert.Equal(
            [ImportField.OtherId, null, ImportField.Name, ImportField.Ogrn, null, null, ImportField.LegalForm, ImportField.LegalForm,
                ImportField.Region, ImportField.Region, ImportField.Status, ImportField.Status],
            plan.Columns.Select(c => c.Field));
        Assert.Equal("RU-MINJUST", plan.Columns[0].Scheme?.Code);
    }

    [Fact]
    public void A_list_of_charities_is_understood_by_its_headers() =>
        Assert.Equal([null, ImportField.OtherId, ImportField.Name], Fields("type,reg_number,name\nAbbeyfield,241171,ABBEYFIELD (BATTERSEA) SOCIETY LTD\n"));

    [Theory]
    [InlineData("Полное наименование организации", ImportField.Name)]
    [InlineData("Наименование НКО", ImportField.Name)]
    [InlineData("Сокращённое наименование", ImportField.ShortName)]
    [InlineData("Название на английском", ImportField.NameEn)]
    [InlineData("Номер ОГРН", ImportField.Ogrn)]
    [InlineData("ИНН / КПП", ImportField.Inn)]
    [InlineData("Учётный номер Минюста", ImportField.OtherId)]
    [InlineData("Организационно-правовая форма", ImportField.LegalForm)]
    [InlineData("Субъект РФ", ImportField.Region)]
    [InlineData("Страна", ImportField.Country)]
    [InlineData("Город", ImportField.City)]
    [InlineData("Сайт", ImportField.Website)]
    [InlineData("Дата вступления в союз", ImportField.JoinedOn)]
    [InlineData("Статус", ImportField.Status)]
    [InlineData("Дата выхода", ImportField.LeftOn)]
    [InlineData("Причина исключения", ImportField.LeftReason)]
    [InlineData("Member since", ImportField.JoinedOn)]
    [InlineData("joinedOn", ImportField.JoinedOn)]
    [InlineData("leftReason", ImportField.LeftReason)]
    public void A_header_is_recognised_in_both_languages(string header, ImportField field) =>
        Assert.Contains(field, Fields($"{header}\tИное\nx\ty\n").Take(1).OfType<ImportField>());

    [Theory]
    [InlineData("Дата рождения")]
    [InlineData("Дата ОГРН")]
    [InlineData("№")]
    [InlineData("Телефон")]
    public void A_header_that_means_something_else_is_left_alone(string header) => Assert.Null(Fields($"{header}\tИное\nx\ty\n")[0]);

    [Fact]
    public void A_file_without_headers_is_understood_by_its_cells()
    {
        var plan = Guess("""
            1;Благотворительный фонд «Подари жизнь»;1067799030639;7714320009;Москва;05.03.2014;https://a.example
            2;Автономная некоммерческая организация «Дари Добро»;1220200026045;0265052533;Республика Башкортостан;17.11.2022;www.b.example
            """);
        Assert.Equal(0, plan.HeaderLine);
        Assert.Equal(
            [null, ImportField.Name, ImportField.Ogrn, ImportField.Inn, ImportField.Region, ImportField.JoinedOn, ImportField.Website],
            plan.Columns.Select(c => c.Field));
    }

    [Fact]
    public void A_title_above_the_header_is_passed_over()
    {
        using var stream = Sample.File("book.xlsx");
        var plan = ImportList.Guess(TableFile.Open(stream).Value, Sample.Matching);
        Assert.Equal(3, plan.HeaderLine);
        Assert.True(plan.Has(ImportField.Name) && plan.Has(ImportField.JoinedOn));
    }

    [Fact]
    public void Two_columns_of_names_are_not_mixed_up() =>
        Assert.Equal([null, ImportField.Name], Fields("Наименование;Полное наименование\nА;Фонд А\n"));
}
