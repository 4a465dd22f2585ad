using System.Text.RegularExpressions;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Letters;

/// <summary>Letters in one state, the newest first.</summary>
public sealed record LetterListPage(LetterState State, IReadOnlyDictionary<LetterState, int> Counts, IReadOnlyList<LetterRow> Rows, Pager Pager);

/// <param name="At">When it was written, by the clocks of the union.</param>
/// <param name="Fault">What the carrier last ran into, as a code; null where nothing.</param>
public sealed record LetterRow(int Id, string To, string Subject, string Culture, DateTime At, string? Fault);

/// <summary>One letter, to be read and held, let go or sent again.</summary>
public sealed record LetterPage(Letter Letter, DateTime WrittenAt, DateTime? SentAt, DateTime? HeldAt, DateTime? GivenUpAt, IReadOnlyList<Objection> Objections)
{
    public LetterState State => Letter.State;

    public string Body => LetterSecrets.Hidden(Letter.Body);
}

/// <summary>Links that open a door for whoever follows them are nobody's to read but the addressee's.</summary>
public static partial class LetterSecrets
{
    private const string Cover = "●●●";

    /// <summary>The text with the long keys of its addresses covered.</summary>
    public static string Hidden(string body) => Keys().Replace(body, Cover);

    /// <summary>What stands in an address after a stroke or an equals sign and is too long and mixed for a word or a number.</summary>
    [GeneratedRegex("(?<=https?://\\S*[/=])[A-Za-z0-9_\\-.~%]{20,}")]
    private static partial Regex Keys();
}
