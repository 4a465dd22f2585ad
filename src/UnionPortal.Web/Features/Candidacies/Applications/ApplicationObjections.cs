using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Features.Candidacies.Applications;

/// <summary>Refusals of the portal's own making, beside those of the charter.</summary>
public static class ApplicationObjections
{
    /// <summary>Somebody saved in the same instant; nothing was changed.</summary>
    public static readonly Objection ChangedMeanwhile = new("ApplicationChangedMeanwhile");

    /// <summary>The account has no person behind it, so nobody could hold the mandate.</summary>
    public static readonly Objection NobodyBehindAccount = new("ApplicationNobodyBehindAccount");

    public static readonly Objection TooManyPapers = new("ApplicationTooManyPapers");
}
