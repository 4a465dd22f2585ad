using System.Globalization;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>
/// Registration numbers of organisations that do not exist: right check digits, but a tax office (98) and a run of
/// numbers (99xxx) that no register gives out.
/// </summary>
internal static class InventedNumbers
{
    private const string NoSuchOffice = "98";

    /// <summary>INN and OGRN of the n-th invented organisation registered in the region in the year.</summary>
    public static IEnumerable<RegistrationNumber> For(string taxCode, int year, int ordinal)
    {
        string run = (99_999 - (ordinal % 10_000)).ToString("00000", CultureInfo.InvariantCulture);
        string ogrn = string.Create(CultureInfo.InvariantCulture, $"1{year % 100:00}{taxCode}{NoSuchOffice}{run}");
        yield return Checked(IdentifierSchemes.Inn, taxCode + NoSuchOffice + run);
        yield return Checked(IdentifierSchemes.Ogrn, ogrn);
    }

    private static RegistrationNumber Checked(IdentifierScheme scheme, string withoutCheckDigit)
    {
        string number = Enumerable.Range(0, 10)
            .Select(digit => withoutCheckDigit + digit.ToString(CultureInfo.InvariantCulture))
            .First(scheme.HasRightCheckDigit);
        return RegistrationNumber.Of(scheme, number);
    }
}
