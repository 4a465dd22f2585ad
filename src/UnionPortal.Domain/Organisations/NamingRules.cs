using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Organisations;

/// <summary>When a person may be named on a public entry: by a consent of their own, which may be taken back at any time.</summary>
public static class NamingRules
{
    public static readonly Objection NotShown = new("NamingNotShown");
    public static readonly Objection ShownAlready = new("NamingShownAlready");
    public static readonly Objection MandateOver = new("NamingMandateOver");
    public static readonly Objection NamedEnough = new("NamingEnough");

    /// <summary>So many people in charge stand on an entry beside those who speak for the organisation.</summary>
    public const int Most = 15;

    public static IReadOnlyList<Objection> ObjectionsToShowing(Representative mandate, DateOnly today)
    {
        if (mandate.Until <= today) return [MandateOver.With(mandate.Until.Value)];
        return mandate.ShownPublicly ? [ShownAlready] : [];
    }

    /// <param name="shown">Names of those who stand there already.</param>
    public static IReadOnlyList<Objection> ObjectionsToNaming(IReadOnlyCollection<string> shown, string name)
    {
        if (shown.Contains(name, StringComparer.OrdinalIgnoreCase)) return [ShownAlready];
        return shown.Count >= Most ? [NamedEnough.With(Most)] : [];
    }
}
