using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Following;

/// <summary>The words for what has changed in an entry, line by line, as a letter tells them.</summary>
public sealed class FollowedChanges(RegistryWords words)
{
    public IReadOnlyList<string> Tell(FollowedFacts before, FollowedFacts now, RegistryEntry entry, string language)
    {
        Texts texts = words.In(language);
        List<string> lines = [];
        if (before.Standing != now.Standing || before.Since != now.Since) lines.AddRange(Standing(before, now, entry, language));
        if (before.Names != now.Names) lines.Add(texts["Following.Change.Name", NameIn(now, language), NameIn(before, language)]);
        foreach (EntryCertificate one in now.Certificates.Except(before.Certificates))
            lines.Add(texts["Following.Change.Certified", one.NameIn(language), one.Edition, one.Until]);
        foreach (EntryCertificate one in before.Certificates.Except(now.Certificates))
            if (now.Certificates.All(other => other.StandardId != one.StandardId)) lines.Add(texts["Following.Change.NotCertified", one.NameIn(language), one.Edition]);
        if (before.OverdueYear != now.OverdueYear)
            lines.Add(now.OverdueYear is { } year ? texts["Following.Change.Overdue", year] : texts["Following.Change.NotOverdue", before.OverdueYear]);
        return lines;
    }

    private IEnumerable<string> Standing(FollowedFacts before, FollowedFacts now, RegistryEntry entry, string language)
    {
        Texts texts = words.In(language);
        RegistryEvent decided = entry.StandingEvent();
        yield return texts["Following.Change.Standing", words.Standing(now.Standing, language), now.Since, words.Standing(before.Standing, language)];
        if (words.Ground(decided, language) is { Length: > 0 } ground) yield return texts["Following.Change.Ground", ground];
        yield return texts["Following.Change.Decision", words.Body(decided, language), decided.Reference, decided.DecidedOn];
    }

    /// <summary>The full name, so that a change of the full name alone is seen too.</summary>
    private static string NameIn(FollowedFacts facts, string language) =>
        language == "en" && facts.Names.English is { } english ? english : facts.Names.Short is { } abbreviated && abbreviated != facts.Names.Full ? $"{facts.Names.Full} ({abbreviated})" : facts.Names.Full;
}
