using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Features.Candidacies.Sheets;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>What the frame of every section shows around its questions.</summary>
public interface ISectionPage
{
    int Id { get; }

    string Key { get; }

    string Organisation { get; }

    string? Token { get; }

    bool AsksIfFinished { get; }

    IReadOnlyList<Objection> Objections { get; }

    /// <summary>What a colleague saved while this page was open; null when nobody did.</summary>
    AnswerSection? Meanwhile { get; }
}

/// <summary>A section with its form and what can be chosen in it.</summary>
public sealed record SectionPage<TForm>(int Id, string Key, string Organisation, TForm Form, SectionChoices Choices) : ISectionPage where TForm : SectionForm
{
    public string? Token { get; init; } = Form.Token;

    public bool AsksIfFinished => Key != ApplicationSections.Declarations;

    public IReadOnlyList<Objection> Objections { get; init; } = [];

    public AnswerSection? Meanwhile { get; init; }
}
