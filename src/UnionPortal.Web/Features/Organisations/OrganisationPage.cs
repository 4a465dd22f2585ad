using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Organisations;

/// <summary>A key fact: its name and what it says.</summary>
public sealed record Fact(string Name, string Says);

/// <summary>Something that can be done with the organisation, greyed with the reasons where the charter forbids it just now.</summary>
public sealed record Possibility(string Title, string Text, string Link, IReadOnlyList<Objection> Objections);

/// <summary>An organisation as its own people and the office see it: standing, facts, what can be done, what has happened.</summary>
public sealed record OrganisationPage(
    OrganisationFile File, string Name, IReadOnlyList<Fact> Facts, IReadOnlyList<Possibility> Possibilities, IReadOnlyList<TimelineEvent> History)
{
    public int Id => File.Id;

    /// <summary>The end that is noted and has not taken effect yet.</summary>
    public Departure? Leaving => File.Present?.Departure;

    public string? PublicEntry { get; init; }

    /// <summary>Every number the organisation ever had, with its first day and its end: the old record stays when it returns.</summary>
    public IReadOnlyList<NumberedTime> Entries =>
        [.. File.Affiliations.GroupBy(one => one.Number).Select(group => new NumberedTime(group.Key, group.Min(one => one.BeganOn), EndOf(group)))];

    /// <summary>For one that has left and still exists: the first day on which it may apply again.</summary>
    public DateOnly? MayReturnOn => File.Present is null && !File.Departures.Any(one => DepartureRules.EndsTheOrganisation(one.Ground)) ? DepartureRules.MayReturnOn(File.Departures, File.Terms.Departure) : null;

    private DateOnly? EndOf(IEnumerable<Affiliation> ofOneNumber) =>
        ofOneNumber.Any(one => one.StandsOn(File.Today)) ? null : ofOneNumber.Max(one => one.Departure?.EffectiveOn);
}

/// <summary>A number of the register and the time it stood for; no end while it stands.</summary>
public sealed record NumberedTime(RegistryNumber Number, DateOnly From, DateOnly? Until);
