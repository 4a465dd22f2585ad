using System.Globalization;
using UnionPortal.Web.Shell.Binding;

namespace UnionPortal.Web.Tests.Shell;

/// <summary>Numbers and dates as Russians and Britons type them.</summary>
public class TypedInputTests
{
    [Theory]
    [InlineData("1234,5", "1234.5")]
    [InlineData("1234.5", "1234.5")]
    [InlineData("1 234,50", "1234.50")]
    [InlineData("1\u00a0234\u00a0567,5", "1234567.5")]
    [InlineData("1\u202f234\u202f567.5", "1234567.5")]
    [InlineData(" 0,125 ", "0.125")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1234,567", "1234.567")]
    [InlineData("1,5", "1.5")]
    [InlineData("−12", "-12")]
    [InlineData("0", "0")]
    public void A_number_is_read_as_meant(string typed, string meant)
    {
        Assert.Equal(NumberReading.Good, NumberInput.Read(typed, out var number));
        Assert.Equal(decimal.Parse(meant, CultureInfo.InvariantCulture), number);
    }

    [Theory]
    [InlineData("1,234")]
    [InlineData("12.345")]
    [InlineData("999,999")]
    public void Thousands_or_a_fraction_is_asked_back(string typed) => Assert.Equal(NumberReading.Ambiguous, NumberInput.Read(typed, out _));

    [Theory]
    [InlineData("twelve")]
    [InlineData("12 руб.")]
    [InlineData("1,23,4")]
    [InlineData("1.2.3,4,5")]
    [InlineData("--5")]
    [InlineData("1e5")]
    [InlineData(",")]
    public void What_is_no_number_is_refused(string typed) => Assert.Equal(NumberReading.NotANumber, NumberInput.Read(typed, out _));

    [Theory]
    [InlineData("2026-03-05")]
    [InlineData("05.03.2026")]
    [InlineData("5.3.2026")]
    [InlineData("5/3/2026")]
    [InlineData("5 марта 2026")]
    [InlineData("5 марта 2026 г.")]
    [InlineData("5 МАРТА 2026")]
    [InlineData("5 March 2026")]
    [InlineData("5 Mar 2026")]
    [InlineData(" 5   марта  2026 ")]
    public void A_date_is_read_the_day_first(string typed)
    {
        Assert.True(DateInput.Read(typed, out var date), typed);
        Assert.Equal(new DateOnly(2026, 3, 5), date);
    }

    [Theory]
    [InlineData("31.02.2026")]
    [InlineData("03/25/2026")]
    [InlineData("завтра")]
    [InlineData("05.03.26")]
    public void What_is_no_date_is_refused(string typed) => Assert.False(DateInput.Read(typed, out _));

    [Theory]
    [InlineData("3", 3)]
    [InlineData("03", 3)]
    [InlineData("март", 3)]
    [InlineData("марта", 3)]
    [InlineData("March", 3)]
    [InlineData("mar", 3)]
    [InlineData("13", null)]
    [InlineData("мартобря", null)]
    public void A_month_may_be_named(string typed, int? month) => Assert.Equal(month, DateInput.Month(typed));
}
