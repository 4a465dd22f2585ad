using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Organisations;

/// <summary>What a document on a public entry is.</summary>
public enum PublicDocumentKind
{
    Charter,
    AnnualReport,
    Policy,
    Other,
}

/// <summary>A document an organisation has put on its public entry; taken off, it is served no more, and that it stood there stays known.</summary>
public class PublicDocument
{
    public const int TitleLength = 200;
    public const int LanguageLength = 2;

    private PublicDocument() { }

    /// <param name="dated">The day the document itself bears.</param>
    public PublicDocument(Organisation organisation, PublicDocumentKind kind, string title, string language, DateOnly dated, PublicFile file, DateOnly today)
    {
        Organisation = organisation;
        Kind = kind;
        Title = title;
        Language = language;
        Dated = dated;
        FileId = file.Id;
        Size = file.Size;
        AddedOn = today;
    }

    public int Id { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public PublicDocumentKind Kind { get; private set; }

    /// <summary>In the language of the document.</summary>
    public string Title { get; private set; } = "";

    /// <summary><c>ru</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = "ru";

    public DateOnly Dated { get; private set; }

    public int FileId { get; private set; }

    /// <summary>Bytes of the file.</summary>
    public long Size { get; private set; }

    public DateOnly AddedOn { get; private set; }

    public DateOnly? RemovedOn { get; private set; }

    public int Version { get; private set; }

    public bool IsPublic => RemovedOn is null;

    public void Remove(DateOnly today)
    {
        if (!IsPublic) throw new ForbiddenActException([PublicDocumentRules.NotPublic]);
        RemovedOn = today;
    }
}

/// <summary>The file of a document, as it is kept.</summary>
public readonly record struct PublicFile(int Id, long Size);
