using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.Figures;
using UnionPortal.Web.Features.Registry.Following;
using UnionPortal.Web.Features.Registry.Programmes;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Registry;

/// <summary>One entry with all that is public about it.</summary>
public sealed record EntryPage(RegistryEntry Entry, DateOnly AsOf, string Language, RegistryWords Words)
{
    private const int LongestTitle = 60;

    /// <summary>Entries that speak of this one: after a merger, after a return.</summary>
    public IReadOnlyList<EntryLink> Links { get; init; } = [];

    /// <summary>How its yearly report stands; null where it owes none just now.</summary>
    public EntryReport? Report { get; init; }

    /// <summary>What its accepted yearly reports say; null before the first.</summary>
    public EntryFigures? Figures { get; init; }

    /// <summary>The programmes of its last accepted report; null before the first.</summary>
    public EntryProgrammes? Programmes { get; init; }

    /// <summary>Standards it is certified to.</summary>
    public IReadOnlyList<EntryCertificate> Certificates { get; init; } = [];

    /// <summary>People in charge who agreed to be named.</summary>
    public IReadOnlyList<EntryPerson> People { get; init; } = [];

    /// <summary>Documents the organisation put here.</summary>
    public IReadOnlyList<EntryDocument> Documents { get; init; } = [];

    /// <summary>Where the portal is reached, and what the union is called: for the badge.</summary>
    public string Address { get; init; } = "";

    public string Union { get; init; } = "";

    public string BadgePath => $"/badge/{Entry.Written()}.svg?lang={Language}";

    /// <summary>Says nothing of the standing: the picture does, and changes with it.</summary>
    public string BadgeWords => $"{Union}, № {Entry.Written()}";

    /// <summary>The badge with its link, ready to be put into a page.</summary>
    public string BadgeSample => $"""<a href="{Address}{PathOf(Entry, Language)}"><img src="{Address}{BadgePath}" alt="{System.Net.WebUtility.HtmlEncode(BadgeWords)}" width="240" height="72"></a>""";

    /// <summary>Where the office reads letters.</summary>
    public string Office { get; init; } = "";

    /// <summary>A letter to the office that says already which entry it is about.</summary>
    public string ErrorLetter(Shell.Texts texts) =>
        $"mailto:{Office}?subject={Uri.EscapeDataString(texts["Registry.ErrorSubject", Entry.Written()])}&body={Uri.EscapeDataString(texts["Registry.ErrorBody", Entry.Written(), Name])}";

    /// <summary>The small form of those who want to be told of changes.</summary>
    public FollowPage Follow => new(Entry, Language, new FollowForm());

    public string Name => Entry.NameIn(Language);

    /// <summary>The name as a link shows it, not longer than such places take.</summary>
    public string SharedTitle => Name.Length <= LongestTitle ? Name : string.Concat(Name.AsSpan(0, LongestTitle - 1).TrimEnd(), "…");

    public string SharedDescription(Shell.Texts texts) => texts["Registry.SharedDescription", Entry.Written(), Words.Standing(Entry.Standing, Language), Entry.Since, Words.Area(Entry, Language)].TrimEnd();

    /// <summary>Set where the name is not in the page's language.</summary>
    public string? NameLanguage => Entry.NameIsIn(Language) ? null : "ru";

    public RegistryEvent Standing => Entry.StandingEvent();

    public Stamp Stamp => StampOf(Entry);

    public DateOnly? StampDate => StampDateOf(Entry);

    public bool HasLeft => Entry.Standing == PublicStanding.Departed;

    public bool IsUnderReview => Entry.Standing == PublicStanding.UnderReview;

    public static string PathOf(RegistryEntry entry, string language) => $"/{language}/registry/{entry.Written()}";

    public static Stamp StampOf(RegistryEntry entry) => entry.Standing switch
    {
        PublicStanding.Member => Stamp.Member,
        PublicStanding.Suspended => Stamp.Suspended,
        PublicStanding.Candidate or PublicStanding.UnderReview => Stamp.Candidate,
        PublicStanding.Partner => Stamp.Partner,
        _ => entry.Departure?.Ground switch
        {
            DepartureGround.Withdrawal => Stamp.Left,
            DepartureGround.Expulsion => Stamp.Expelled,
            DepartureGround.CandidacyEnded => Stamp.Ended,
            _ => Stamp.Departed,
        },
    };

    public static DateOnly? StampDateOf(RegistryEntry entry) => entry.Standing switch
    {
        PublicStanding.Candidate => entry.CandidateUntil,
        PublicStanding.Departed => entry.Since,
        _ => null,
    };

    /// <summary>Where the state register shows the organisation; null for registers without such a page.</summary>
    public static string? StateRegister(PublicNumber number) => number.Scheme switch
    {
        "RU-OGRN" or "RU-INN" => "https://egrul.nalog.ru/",
        "GB-CHC" => $"https://register-of-charities.charitycommission.gov.uk/charity-details/?regid={number.Value}",
        "GB-COH" => $"https://find-and-update.company-information.service.gov.uk/company/{number.Value}",
        "DK-CVR" => $"https://datacvr.virk.dk/enhed/virksomhed/{number.Value}",
        "EE-RIK" => $"https://ariregister.rik.ee/est/company/{number.Value}",
        _ => null,
    };

    /// <summary>Only a web address becomes a link; anything else people may have written stays text.</summary>
    public string? WebsiteLink =>
        Uri.TryCreate(Entry.Website?.Contains("://", StringComparison.Ordinal) == false ? "https://" + Entry.Website : Entry.Website, UriKind.Absolute, out Uri? address)
        && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;
}
