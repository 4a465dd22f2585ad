using System.Globalization;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Recommendations;

/// <summary>The recommendations of an application: who was asked, how it stands, how many still lack.</summary>
public sealed record RequestsPage(int Id, string Organisation, IReadOnlyList<RequestLine> Requests)
{
    public int Given { get; init; }

    public int Needed { get; init; }

    public bool MayAsk { get; init; }

    /// <summary>Whether the organisation may become a candidate without them (A14).</summary>
    public bool CandidacyWithout { get; init; }

    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

/// <summary>The page on which a member is looked for and asked.</summary>
public sealed record AskPage(int Id, RequestForm Form, IReadOnlyList<Option> Found, bool Searched, bool More, int AnswerDays)
{
    /// <summary>Found too, but not to be asked: each with its reasons.</summary>
    public IReadOnlyList<RefusedLine> Refused { get; init; } = [];

    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

/// <summary>An organisation that may not be asked, and why.</summary>
public sealed record RefusedLine(string Name, string Where, IReadOnlyList<Objection> Objections);

public sealed class RequestsQuery(ApplicationStore applications, MemberSearchQuery members, CharterBook charter, RequestWords words)
{
    public async Task<RequestsPage?> PageAsync(int id, Actor actor, DateOnly today, CancellationToken ct)
    {
        if (await applications.FindOwnAsync(id, actor, Act.AskForRecommendation, ct) is not { } application) return null;
        CharterTerms terms = charter.TermsOn(application.TermsFrom ?? today);
        int given = application.RecommendationsCountingOn(today), needed = terms.Recommendation.Required;
        return new RequestsPage(id, application.Organisation.Name.Full, words.LinesOf(application, today))
        {
            Given = given, Needed = needed,
            MayAsk = application.TakesRecommendations, CandidacyWithout = given < needed && terms.Admission.CandidacyWithoutRecommendations,
        };
    }

    public async Task<AskPage?> AskPageAsync(int id, RequestForm form, Actor actor, DateOnly today, CancellationToken ct)
    {
        if (await applications.FindOwnAsync(id, actor, Act.AskForRecommendation, ct) is not { } application) return null;
        IReadOnlyList<Member> found = await members.FindAsync(form.Search, today, ct);
        RecommendationTerms terms = charter.TermsOn(application.TermsFrom ?? today).Recommendation;
        List<Option> options = [];
        List<RefusedLine> refused = [];
        foreach (Member one in found.Take(MemberSearchQuery.AtMost))
        {
            var objections = RecommendationRules.ObjectionsToAsking(application, one, await members.FactsAsync(application, one, today, ct), terms, today);
            if (objections.Count == 0) options.Add(new Option(one.Id.ToString(CultureInfo.InvariantCulture), words.Name(one.Organisation), words.Where(one.Number, one.Organisation)));
            else refused.Add(new RefusedLine(words.Name(one.Organisation), words.Where(one.Number, one.Organisation), objections));
        }
        refused.AddRange((await members.OthersAsync(form.Search, today, ct)).Select(one => new RefusedLine(words.Name(one.Organisation), words.Where(one.Number, one.Organisation),
            one.Organisation.Id == application.OrganisationId ? [RecommendationRules.Itself] : one.Objections)));
        return new AskPage(id, form, options, !string.IsNullOrWhiteSpace(form.Search), found.Count > MemberSearchQuery.AtMost, terms.AnswerDays) { Refused = refused };
    }
}

/// <summary>Words about members and requests.</summary>
public sealed class RequestWords(Data.Reference.ReferenceBook book, Texts texts)
{
    /// <summary>The whole name, in English for its readers where there is one.</summary>
    public string Name(Organisation organisation) => (texts.Language == "en" ? organisation.Name.English : null) ?? organisation.Name.Full;

    /// <summary>Number and place, to tell members of the same name apart.</summary>
    public string Where(RegistryNumber number, Organisation organisation)
    {
        string region = book.NameOfRegion(organisation.RegionKey, texts.Language);
        return string.Join(", ", new[] { "№\u00a0" + number, region }.Where(part => part.Length > 0));
    }

    public IReadOnlyList<RequestLine> LinesOf(Application application, DateOnly today) => ApplicationSheets.RequestsOf(application, texts, today);
}
