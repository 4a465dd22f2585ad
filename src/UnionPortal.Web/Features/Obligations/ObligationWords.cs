using System.Globalization;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Obligations;

/// <summary>One obligation in words, with the page on which it is done.</summary>
public sealed record ObligationLine(string Title, string What, DateOnly DueOn, string Clause, string? Link, string Key, bool IsOverdue);

/// <summary>Tells obligations in a language: what, why, and where to go.</summary>
internal static class ObligationWords
{
    public const string Publication = "/registry/publication";

    public static ObligationLine Tell(this Texts texts, Obligation one, DateOnly today)
    {
        string kind = "Obligations.Kind." + one.Kind, about = NameOf(one, texts.Language);
        return new ObligationLine(texts[kind, about], texts[kind + ".What"], one.DueOn, one.Clause, LinkTo(one), one.Key, one.IsOverdueOn(today));
    }

    public static IReadOnlyList<ObligationLine> TellAll(this Texts texts, IEnumerable<Obligation> due, DateOnly today) => [.. due.Select(one => texts.Tell(one, today))];

    private static string NameOf(Obligation one, string language) => one.About is not { } about ? "" :
        (language == "en" ? about.Name.English : null) ?? about.Name.Short ?? about.Name.Full;

    /// <summary>Path without the language; null where there is no page of its own.</summary>
    private static string? LinkTo(Obligation one) => one.Kind switch
    {
        ObligationKind.AnswerRecommendation => Path("/recommendations/", one.Subject),
        ObligationKind.CertificateEnds => Path("/standards/", one.Subject),
        ObligationKind.DecideApplication => Path("/board/cases/", one.Subject),
        ObligationKind.ReviewCandidacy => Path("/candidacies/", one.Subject),
        ObligationKind.EligibilityRun => "/eligibility",
        ObligationKind.YearlyReport => "/reports",
        ObligationKind.Edition => Publication,
        ObligationKind.CandidacyEnds => Path("/candidacies/", one.Subject) + "/own",
        ObligationKind.GeneralMeeting => "/meetings",
        ObligationKind.BoardMeeting => "/board/meetings",
        _ => null,
    };

    private static string Path(string before, int id) => before + id.ToString(CultureInfo.InvariantCulture);
}
