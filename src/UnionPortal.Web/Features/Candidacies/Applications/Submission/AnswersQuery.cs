using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Candidacies.Sheets;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Submission;

/// <summary>Reads an application for the pages around its submission.</summary>
public sealed class AnswersQuery(ApplicationStore applications, ApplicationSheets sheets, CharterBook charter, UnionCalendar calendar)
{
    public async Task<AnswersPage?> AnswersAsync(int id, Actor actor, CancellationToken ct)
    {
        if (await applications.FindToReadAsync(id, actor, ct) is not { } application) return null;
        CharterTerms terms = TermsOf(application);
        bool isDraft = application.State == ApplicationState.Draft;
        return new AnswersPage(id, await sheets.OfAsync(application, Cultures.Current, calendar.Today, ct), isDraft, new SubmissionForm())
        {
            Missing = isDraft ? ApplicationRules.ObjectionsToSubmitting(application, terms.Admission) : [],
            RecommendationsGiven = application.RecommendationsCountingOn(calendar.Today), RecommendationsNeeded = terms.Recommendation.Required,
            HasCopy = application.CopyFileId is not null,
        };
    }

    public async Task<SubmittedPage?> SubmittedAsync(int id, Actor actor, CancellationToken ct)
    {
        Application? application = await applications.FindToReadAsync(id, actor, ct);
        if (application is not { SubmittedOn: { } on, Number: { } number }) return null;
        return new SubmittedPage(id, number, on.AddDays(TermsOf(application).Admission.DecisionDays), application.CopyFileId is not null);
    }

    public async Task<WithdrawalPage?> WithdrawalAsync(int id, Actor actor, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.WithdrawApplication, ct);
        return application is null ? null
            : new WithdrawalPage(id, application.Organisation.Name.Full, application.Number, ApplicationRules.ObjectionsToWithdrawing(application));
    }

    private CharterTerms TermsOf(Application application) => charter.TermsOn(application.TermsFrom ?? calendar.Today);
}
