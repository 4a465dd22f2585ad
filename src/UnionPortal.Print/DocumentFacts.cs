namespace UnionPortal.Print;

/// <summary>
/// What a document says about itself: title, language (a tag such as <c>ru</c>), author, the moment of creation (UTC)
/// and an identifier of its own. All of it is given, none is made up here, so that the same input gives the same bytes.
/// </summary>
public sealed record DocumentFacts(string Title, string Language, string Author, DateTime CreatedAt, string Id)
{
    /// <summary>What the document is about, for the reader's "properties" window.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Words the document is found by, separated by commas.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>The program that made the document.</summary>
    public string Producer { get; init; } = "UnionPortal";
}
