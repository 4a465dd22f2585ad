using System.Globalization;
using System.Text.RegularExpressions;

namespace UnionPortal.Web.Tests.Shell;

/// <summary>The colours of tokens.css against each other (WCAG 1.4.3, 1.4.11), which no page test sees whole.</summary>
public class ContrastTests
{
    private static readonly string Sheet = File.ReadAllText(Path.Combine(Repository.WebProject, "wwwroot", "css", "tokens.css"));
    private static readonly Dictionary<string, Dictionary<string, string>> Themes = new()
    {
        ["light"] = Tokens(@":root \{"), ["dark"] = Tokens(@"\[data-bs-theme=""dark""\] \{"), ["auto"] = Tokens(@":root\[data-bs-theme=""auto""\] \{"),
    };

    public static TheoryData<string, string, string, double> Pairs()
    {
        var pairs = new TheoryData<string, string, string, double>();
        foreach (var theme in new[] { "light", "dark" })
        {
            foreach (var text in new[] { "ink", "ink-2", "spruce", "spruce-hover", "visited", "madder", "moss", "umber", "indigo", "stone" })
                foreach (var ground in new[] { "paper", "surface", "sunken" })
                    pairs.Add(theme, text, ground, 4.5);
            foreach (var colour in new[] { "madder", "moss", "umber", "indigo", "stone" })
                pairs.Add(theme, colour, colour + "-tint", 4.5);
            foreach (var tint in new[] { "madder-tint", "moss-tint", "umber-tint", "indigo-tint", "stone-tint" })
                pairs.Add(theme, "ink", tint, 4.5);
            pairs.Add(theme, "ink-2", "umber-tint", 4.5);
            pairs.Add(theme, "on-spruce", "spruce", 4.5);
            pairs.Add(theme, "on-spruce", "spruce-hover", 4.5);
            foreach (var ground in new[] { "paper", "surface", "sunken" })
                pairs.Add(theme, "control", ground, 3);
            for (var series = 1; series <= 5; series++) pairs.Add(theme, $"series-{series}", "paper", 3);
            for (var shade = 0; shade <= 5; shade++) pairs.Add(theme, shade < 4 ? "map-label" : "map-label-strong", $"map-{shade}", 4.5);
        }
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Text_and_controls_stand_out_from_their_ground(string theme, string front, string ground, double least) =>
        Assert.True(Ratio(Themes[theme][front], Themes[theme][ground]) >= least, $"{front} on {ground} in {theme}: {Ratio(Themes[theme][front], Themes[theme][ground]):0.00}");

    [Fact]
    public void Auto_is_dark_where_the_device_is() => Assert.Equal(Themes["dark"], Themes["auto"]);

    [Fact]
    public void Dark_leaves_no_colour_of_light_standing() => Assert.Empty(Themes["light"].Keys.Except(Themes["dark"].Keys));

    private static Dictionary<string, string> Tokens(string opening)
    {
        var block = Regex.Match(Sheet, opening + @"(?<body>[^}]*--paper[^}]*)\}").Groups["body"].Value;
        return Regex.Matches(block, @"--([\w-]+): (#[0-9A-Fa-f]{6});").ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
    }

    private static double Ratio(string one, string other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    private static double Luminance(string hex)
    {
        double[] channels = [.. Enumerable.Range(0, 3).Select(i => Channel(hex.Substring(1 + 2 * i, 2)))];
        return .2126 * channels[0] + .7152 * channels[1] + .0722 * channels[2];
    }

    private static double Channel(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
    }
}
