using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Voting;

/// <summary>The mark by which a vote remembers the text it was given on; the same that the wordings of an agenda item bear.</summary>
public static class BallotText
{
    /// <summary>SHA-256 over the Russian text, a line feed and the English text, in UTF-8, as lower-case hex.</summary>
    public static string Sha256(string textRu, string textEn) => TextHash.Of(textRu, textEn);
}
