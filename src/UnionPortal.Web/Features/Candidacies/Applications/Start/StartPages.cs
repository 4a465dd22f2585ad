using UnionPortal.Domain.Charter;
using UnionPortal.Web.Features.Candidacies.Applications.Sections;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Start;

/// <summary>What anyone may read before beginning.</summary>
public sealed record StartPage(string Union, CharterTerms Terms, string Mission);

public sealed record QuestionsPage(AdviceForm Form, CharterTerms Terms);

public sealed record AdvicePage(Advice Advice, CharterTerms Terms)
{
    public bool MayGoOn => Advice is Advice.Member or Advice.Candidate or Advice.Partner;
}

public sealed record CountryPage(string? Country, SectionChoices Choices);

/// <summary>The page of the number, with what the country offers.</summary>
public sealed record NumberPage(StartForm Form, IReadOnlyList<Objection> Objections)
{
    public string Country { get; init; } = "";

    public IReadOnlyList<Option> Schemes { get; init; } = [];

    public bool MayBePartner { get; init; }

    public bool IsRussian => Form.Country == "RU";
}
