using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies;

/// <summary>Amounts of money without their sign: whole, or with both digits of the kopecks.</summary>
internal static class Amounts
{
    public static string In(decimal amount, string language) =>
        amount.ToString(decimal.Truncate(amount) == amount ? "#,0" : "#,0.00", Cultures.Of(language));
}
