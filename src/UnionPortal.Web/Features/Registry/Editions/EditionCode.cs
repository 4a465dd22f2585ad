using System.Globalization;
using System.Text.RegularExpressions;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>The code on paper by which anyone finds an edition: its number and the first signs of its hash, <c>E3-1a2b3c4d</c>.</summary>
public static partial class EditionCode
{
    private const int HashSigns = 8;

    public static string Of(int number, string sha256) => string.Create(CultureInfo.InvariantCulture, $"E{number}-{sha256[..HashSigns]}");

    public static string Of(RegistryEdition edition) => Of(edition.Number, edition.DataSha256);

    /// <summary>The number of the edition a code speaks of; null when it is no such code.</summary>
    public static int? NumberIn(string code) =>
        Shape().Match(code.Trim()) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out int number) ? number : null;

    public static bool Fits(string code, RegistryEdition edition) => string.Equals(code.Trim(), Of(edition), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^[Ee]([0-9]{1,6})-[0-9a-fA-F]{8}$")]
    private static partial Regex Shape();
}
