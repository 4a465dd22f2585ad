using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Organisations;

public class IdentifierSchemesTests
{
    private static string[][] Reference() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "reference", "identifier_schemes.csv")).Skip(1).Select(line => line.Split(','))];

    [Fact]
    public void The_reference_list_names_exactly_the_schemes_that_have_rules() =>
        Assert.Equal(IdentifierSchemes.All.Select(s => s.Code).Order(), Reference().Select(cells => cells[0]).Order());

    [Fact]
    public void The_example_of_every_scheme_passes_its_own_rules()
    {
        var failed = Reference().Where(cells => cells[^1].Length > 0)
            .Where(cells => RegistrationNumberRules.ObjectionsTo(IdentifierSchemes.Find(cells[0])!, cells[^1]).Count > 0)
            .Select(cells => cells[0]);
        Assert.Empty(failed);
    }

    [Fact]
    public void A_wrong_last_digit_is_caught_wherever_there_is_a_check_digit()
    {
        foreach (var cells in Reference().Where(cells => IdentifierSchemes.Find(cells[0])!.HasCheckDigit))
        {
            var scheme = IdentifierSchemes.Find(cells[0])!;
            var example = scheme.Normalise(cells[^1]);
            var others = "0123456789".Where(d => d != example[^1]).Select(d => example[..^1] + d);
            Assert.All(others, wrong => Assert.NotEmpty(RegistrationNumberRules.ObjectionsTo(scheme, wrong)));
        }
    }

    [Theory]
    [InlineData("GB-CHC-1173575", "RU", "GB-CHC", "1173575")]
    [InlineData("SC042386", "GB", "OTHER", "SC042386")]
    [InlineData("RA000220-VR8726", "DE", "DE-CR", "RA000220-VR8726")]
    [InlineData("36729929", "DK", "DK-CVR", "36729929")]
    [InlineData("36729928", "DK", "OTHER", "36729928")]
    [InlineData("100019", "GB", "OTHER", "100019")]
    [InlineData("1173575", "GB", "GB-CHC", "1173575")]
    [InlineData("7712019293", "RU", "RU-MINJUST", "7712019293")]
    [InlineData("9710063040", "RU", "RU-INN", "9710063040")]
    [InlineData("Приказ 15-а", "RU", "OTHER", "Приказ 15-а")]
    public void A_bare_number_is_given_to_a_register_only_when_no_other_fits(string raw, string country, string scheme, string number)
    {
        var recognised = IdentifierSchemes.Recognise(raw, country);
        Assert.Equal((scheme, number), (recognised.Scheme.Code, recognised.Number));
    }
}
