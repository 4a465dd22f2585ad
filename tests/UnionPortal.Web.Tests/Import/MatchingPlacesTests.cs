using UnionPortal.Web.Features.Import.Matching;

namespace UnionPortal.Web.Tests.Import;

public class MatchingPlacesTests
{
    private readonly RegionMatcher regions = Sample.Matching.Regions;
    private readonly LegalFormMatcher forms = Sample.Matching.LegalForms;

    [Theory]
    [InlineData("Республика Татарстан (Татарстан)", "TA")]
    [InlineData("Татарстан", "TA")]
    [InlineData("Татарстан Республика", "TA")]
    [InlineData("Республика Адыгея (Адыгея)", "AD")]
    [InlineData("Кемеровская область", "KEM")]
    [InlineData("Кемеровская обл.", "KEM")]
    [InlineData("г. Санкт-Птербург", "SPE")]
    [InlineData("Санкт-Петерург", "SPE")]
    [InlineData("СПб", "SPE")]
    [InlineData("г.Москва", "MOW")]
    [InlineData("Московская область", "MOS")]
    [InlineData("Ханты-Мансийский автономный округ – Югра", "KHM")]
    [InlineData("Ханты-Мансийский АО", "KHM")]
    [InlineData("Республика Северная Осетия - Алания", "SE")]
    [InlineData("Республика Саха (Якутия)", "SA")]
    [InlineData("Чувашская Республика", "CU")]
    [InlineData("Читинская область", "ZAB")]
    [InlineData("RU-AGB", "ZAB")]
    [InlineData("RU-ALT", "ALT")]
    [InlineData("Алтайский край", "ALT")]
    [InlineData("Республика Алтай", "AL")]
    [InlineData("77", "MOW")]
    [InlineData("1", "AD")]
    [InlineData("Tambov Oblast", "TAM")]
    [InlineData("орловская область", "ORL")]
    public void A_region_is_found_however_it_is_spelt(string cell, string key) => Assert.Equal(key, regions.Find(cell).Region?.Key);

    [Fact]
    public void A_city_and_its_region_in_one_cell_are_told_apart()
    {
        var found = regions.Find("г. Тамбов Тамбовская область ЦФО");
        Assert.Equal(("TAM", "Тамбов"), (found.Region?.Key, found.City));
    }

    [Theory]
    [InlineData("Министерство юстиции")]
    [InlineData("ЦФО")]
    public void A_federal_body_names_no_region_and_is_no_mistake(string cell) => Assert.True(regions.Find(cell).NamesNone);

    [Theory]
    [InlineData("Атлантида")]
    [InlineData("область")]
    public void What_is_no_region_stays_unknown(string cell) => Assert.Null(regions.Find(cell).Region);

    [Fact]
    public void Every_region_is_found_by_every_name_it_has()
    {
        foreach (var region in Sample.Book.Regions)
            Assert.All(region.Aliases.Append(region.NameRu).Append(region.NameEn).Append(region.Iso), name => Assert.Equal(region.Key, regions.Find(name).Region?.Key));
    }

    [Theory]
    [InlineData("Дания", "DK")]
    [InlineData("dk", "DK")]
    [InlineData("РФ", "RU")]
    [InlineData("United Kingdom", "GB")]
    [InlineData("Соединённые Штаты Америки", "US")]
    public void A_country_is_found_by_code_or_name(string cell, string code) => Assert.Equal(code, Sample.Matching.Countries.Find(cell)?.Code);

    [Theory]
    [InlineData("70401", "70401")]
    [InlineData("20400", "70400")]
    [InlineData("Автономная некоммерческая организация дополнительного образования", "71400")]
    [InlineData("Некоммерческое партнерство", "20614")]
    [InlineData("Региональная общественная организация", "20200")]
    [InlineData("Объединения (союз, ассоциация) юридических лиц", "20600")]
    [InlineData("Профессиональный союз", "20202")]
    [InlineData("charitable foundation", "70401")]
    public void A_legal_form_is_found_by_code_or_full_name(string cell, string code) => Assert.Equal(code, forms.Find(cell)?.Code);

    [Theory]
    [InlineData("ООО")]
    [InlineData("АНО")]
    [InlineData("МОО")]
    [InlineData("БУ")]
    public void A_legal_form_is_never_taken_from_an_abbreviation(string cell) => Assert.Null(forms.Find(cell));
}
