using System.Globalization;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
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
    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

public sealed class RequestsQuery(ApplicationStore applications, MemberSearchQuery members, CharterBook charter, RequestWords words)
{
    public async Task<RequestsPage?> PageAsync(int id, Actor actor, DateOnly today, CancellationToken ct)
    {
        if (await applications.FindOwnAsync(id, actor, Act.AskForRecommendation, ct) is not { } application) return null;
        CharterTerms terms = charter.TermsOn(application.TermsFrom ?? today);
        return new RequestsPage(id, application.Organisation.Name.Full, words.LinesOf(application, today))
        {
            Given = application.RecommendationsCountingOn(today), Needed = terms.Recommendation.Required,
            MayAsk = application.TakesRecommendations, CandidacyWithout = terms.Admission.CandidacyWithoutRecommendations,
        };
    }

    public async Task<AskPage?> AskPageAsync(int id, RequestForm form, Actor actor, DateOnly today, CancellationToken ct)
    {
        if (await applications.FindOwnAsync(id, actor, Act.AskForRecommendation, ct) is not { } application) return null;
        IReadOnlyList<Member> found = await members.FindAsync(form.Search, today, ct);
        IEnumerable<Option> options = found.Take(MemberSearchQuery.AtMost).Where(one => one.OrganisationId != application.OrganisationId)
            .Select(one => new Option(one.Id.ToString(CultureInfo.InvariantCulture), one.Organisation.Name.Full, words.Where(one)));
        int days = charter.TermsOn(application.TermsFrom ?? today).Recommendation.AnswerDays;
        return new AskPage(id, form, [.. options], !string.IsNullOrWhiteSpace(form.Search), found.Count > MemberSearchQuery.AtMost, days);
    }
}

/// <summary>Words about members and requests.</summary>
public sealed class RequestWords(Data.Reference.ReferenceBook book, Texts texts)
{
    /// <summary>Number and place, to tell members of the same name apart.</summary>
    public string Where(Member member)
    {
        string region = book.NameOfRegion(member.Organisation.RegionKey, texts.Language);
        return string.Join(", ", new[] { "№\u00a0" + member.Number, region }.Where(part => part.Length > 0));
    }

    public IReadOnlyList<RequestLine> LinesOf(Application application, DateOnly today) => ApplicationSheets.RequestsOf(application, texts, today);
}
