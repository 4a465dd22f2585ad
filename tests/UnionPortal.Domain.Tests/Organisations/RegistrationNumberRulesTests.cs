using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Organisations;

public class RegistrationNumberRulesTests
{
    public static TheoryData<string, string, string> Numbers()
    {
        var data = new TheoryData<string, string, string>();
        var file = Path.Combine(AppContext.BaseDirectory, "Organisations", "samples", "numbers.csv");
        foreach (var cells in File.ReadLines(file).Skip(1).Select(line => line.Split(','))) data.Add(cells[0], cells[1], cells[2]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_known_number_is_judged_as_its_register_would(string scheme, string value, string expected)
    {
        var objections = RegistrationNumberRules.ObjectionsTo(IdentifierSchemes.Find(scheme)!, value);
        Assert.Equal(expected == "invalid", objections.Count > 0);
    }

    public static TheoryData<string, string, Objection> Refusals() => new()
    {
        { "RU-INN", "", RegistrationNumberRules.Missing },
        { "RU-INN", " — ", RegistrationNumberRules.Missing },
        { "RU-INN", "0000000000", RegistrationNumberRules.AllZeros },
        { "RU-OGRN", "0000000000000", RegistrationNumberRules.AllZeros },
        { "US-EIN", "00-0000000", RegistrationNumberRules.AllZeros },
        { "RU-OGRN", "1.0678E+12", RegistrationNumberRules.Rounded },
        { "RU-INN", "500100732259", RegistrationNumberRules.PersonalInn },
        { "RU-OGRN", "304500116000157", RegistrationNumberRules.Ogrnip },
        { "RU-OGRN", "2065000000635", RegistrationNumberRules.GrnRecord },
        { "RU-INN", "265052533", RegistrationNumberRules.LostLeadingZero },
        { "RU-INN", "97314О7425", RegistrationNumberRules.WrongForm },
        { "RU-INN", "971006304О", RegistrationNumberRules.LettersForDigits },
        { "RU-KPP", "77140100", RegistrationNumberRules.WrongForm },
        { "RU-OGRN", "1067799030638", RegistrationNumberRules.WrongCheckDigit },
        { "DK-CVR", "36729928", RegistrationNumberRules.WrongCheckDigit },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_bad_number_is_told_what_is_wrong_with_it(string scheme, string value, Objection expected) =>
        Assert.Equal([expected], RegistrationNumberRules.ObjectionsTo(IdentifierSchemes.Find(scheme)!, value));

    [Fact]
    public void A_zero_that_a_spreadsheet_dropped_is_offered_back() =>
        Assert.Equal("0265052533", RegistrationNumberRules.SuggestionFor(IdentifierSchemes.Inn, "265052533"));

    [Fact]
    public void A_letter_that_looks_like_a_zero_is_offered_as_zero_and_never_changed_silently()
    {
        Assert.Equal("9710063040", RegistrationNumberRules.SuggestionFor(IdentifierSchemes.Inn, "971006304О"));
        Assert.Equal("971006304О", IdentifierSchemes.Inn.Normalise("971006304О"));
    }

    [Theory]
    [InlineData("RU-OGRN", " 1 06 7799-03.0639 ", "1067799030639")]
    [InlineData("RU-INN", "ИНН", "ИНН")]
    [InlineData("RU-INN", "７７１４３２０００９", "7714320009")]
    [InlineData("FI-PRO", "22618733", "2261873-3")]
    [InlineData("SE-ON", "5560912148", "556091-2148")]
    [InlineData("GB-NIC", "NIC100019", "100019")]
    [InlineData("GB-NIC", "NI106288", "106288")]
    [InlineData("GB-SC", "sc 042386", "SC042386")]
    [InlineData("CH-FDJP", "CHE-250.363.279", "CHE250363279")]
    [InlineData("DE-CR", "RA000220-VR 8726", "RA000220-VR8726")]
    [InlineData("AM-SRALE", "16.110.00666", "16.110.00666")]
    public void A_number_is_kept_in_one_form(string scheme, string raw, string kept) =>
        Assert.Equal(kept, IdentifierSchemes.Find(scheme)!.Normalise(raw));

    [Fact]
    public void A_form_takes_only_a_right_number()
    {
        Assert.Equal("RU-OGRN-1067799030639", RegistrationNumber.Of(IdentifierSchemes.Ogrn, "1067799030639").OrgId);
        Assert.Throws<ForbiddenActException>(() => RegistrationNumber.Of(IdentifierSchemes.Ogrn, "1067799030638"));
    }

    [Fact]
    public void An_import_keeps_a_doubtful_number_and_marks_it()
    {
        var number = RegistrationNumber.CarriedOver(IdentifierSchemes.Ogrn, "1067799030638");
        Assert.Equal(("1067799030638", Verification.ToVerify), (number.Value, number.Verification));
    }

    [Fact]
    public void An_import_refuses_a_number_of_nothing() =>
        Assert.Throws<ForbiddenActException>(() => RegistrationNumber.CarriedOver(IdentifierSchemes.Ogrn, "0000000000000"));
}
