using System.Globalization;
using Microsoft.AspNetCore.Http;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Tests.Shell;

/// <summary>Plural forms, dates and numbers for people, and the way between the two languages.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData("0", "many", "other")]
    [InlineData("1", "one", "one")]
    [InlineData("2", "few", "other")]
    [InlineData("5", "many", "other")]
    [InlineData("11", "many", "other")]
    [InlineData("12", "many", "other")]
    [InlineData("14", "many", "other")]
    [InlineData("21", "one", "other")]
    [InlineData("22", "few", "other")]
    [InlineData("25", "many", "other")]
    [InlineData("101", "one", "other")]
    [InlineData("111", "many", "other")]
    [InlineData("112", "many", "other")]
    [InlineData("121", "one", "other")]
    [InlineData("1001", "one", "other")]
    [InlineData("1.5", "other", "other")]
    [InlineData("1.0", "other", "other")]
    [InlineData("-1", "one", "one")]
    public void A_number_has_its_plural_form(string number, string russian, string english)
    {
        var n = decimal.Parse(number, CultureInfo.InvariantCulture);
        Assert.Equal(russian, Plurals.Category("ru", n));
        Assert.Equal(english, Plurals.Category("en", n));
    }

    [Fact]
    public void Dates_are_written_as_people_write_them()
    {
        var date = new DateOnly(2026, 3, 5);
        Assert.Equal("5\u00a0марта 2026\u00a0г.", Dates.Long(date, Cultures.Russian));
        Assert.Equal("5\u00a0March 2026", Dates.Long(date, Cultures.English));
        Assert.Equal("05.03.2026", Dates.Short(date, Cultures.Russian));
        Assert.Equal("05\u00a0Mar\u00a02026", Dates.Short(date, Cultures.English));
        Assert.Equal("март 2026\u00a0г.", Dates.Month(date, Cultures.Russian));
        Assert.Equal("2026-03-05", Dates.ForMachines(date));
    }

    [Fact]
    public void Amounts_are_written_as_people_write_them()
    {
        Assert.Equal("1\u00a0234\u00a0567,50\u00a0₽", Numbers.Money(1234567.5m, culture: Cultures.Russian));
        Assert.Equal("₽1,234,567.50", Numbers.Money(1234567.5m, culture: Cultures.English));
        Assert.Equal("62,5\u00a0%", Numbers.Percent(.625m, Cultures.Russian));
    }

    [Theory]
    [InlineData("/ru/registry/0417", "?q=%D0%B4%D0%BE%D0%BC", "/en/registry/0417?q=%D0%B4%D0%BE%D0%BC")]
    [InlineData("/ru", "", "/en")]
    [InlineData("/rumour", "", "/en")]
    public void The_language_link_keeps_path_and_query(string path, string query, string other)
    {
        CultureInfo.CurrentUICulture = Cultures.Russian;
        var request = new DefaultHttpContext().Request;
        request.Path = path;
        request.QueryString = new(query);
        Assert.Equal(other, Cultures.InOtherLanguage(request));
    }

    [Theory]
    [InlineData(null, "en-US,en;q=0.9", "en")]
    [InlineData(null, "de,fr;q=0.5", "ru")]
    [InlineData(null, "de, ru;q=0.3, en;q=0.7", "en")]
    [InlineData("ru", "en", "ru")]
    [InlineData("xx", "en", "en")]
    public void The_crossroads_lead_by_cookie_then_by_browser(string? cookie, string accepted, string language)
    {
        var request = new DefaultHttpContext().Request;
        if (cookie is not null) request.Headers.Cookie = $"{Cultures.CookieName}={cookie}";
        request.Headers.AcceptLanguage = accepted;
        Assert.Equal(language, Cultures.Preferred(request));
    }
}
