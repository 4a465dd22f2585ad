using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Candidacies.Applications.Submission;

/// <summary>Submits an application and takes it back.</summary>
public sealed class SubmissionService(ApplicationStore applications, SubmissionCopies copies, SubmissionLetters letters, CharterBook charter)
{
    /// <summary>
    /// Gives the number, prints the copy and tells everybody concerned, in one transaction that runs alone: no two
    /// applications draw the same number, and none is submitted without its copy.
    /// </summary>
    public Task<Outcome?> SubmitAsync(int id, Actor actor, DateOnly today, CancellationToken ct) => applications.AloneAsync(async () =>
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.SubmitApplication, ct);
        Person? person = await applications.PersonAsync(actor, ct);
        if (application is null || person is null) return null;
        AdmissionTerms terms = charter.TermsOn(today).Admission;
        IReadOnlyList<Objection> objections = ApplicationRules.ObjectionsToSubmitting(application, terms);
        if (objections.Count > 0) return Outcome.Refused(objections);
        string number = await applications.NextNumberAsync(today.Year, ct);
        Outcome<int> copy = await copies.MakeAsync(application, number, person, today, actor, ct);
        if (!copy.Succeeded) return copy;
        application.Submit(number, person, charter.VersionOn(today), terms, today);
        application.KeepCopy(copy.Value);
        await letters.OfSubmissionAsync(application, today.AddDays(terms.DecisionDays), today, ct);
        var details = new { number, termsFrom = application.TermsFrom, copy = copy.Value };
        return await applications.SaveAsync(application, actor, Act.SubmitApplication, details, ct) ? Outcome.Done : throw new DbUpdateConcurrencyException();
    }, ct);

    public async Task<Outcome?> WithdrawAsync(int id, Actor actor, DateOnly today, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.WithdrawApplication, ct);
        if (application is null) return null;
        IReadOnlyList<Objection> objections = ApplicationRules.ObjectionsToWithdrawing(application);
        if (objections.Count > 0) return Outcome.Refused(objections);
        if (application.State == ApplicationState.Submitted) await letters.OfWithdrawalAsync(application, today, ct);
        application.Withdraw(today);
        bool saved = await applications.SaveAsync(application, actor, Act.WithdrawApplication, new { number = application.Number }, ct);
        return saved ? Outcome.Done : Outcome.Refused(ApplicationObjections.ChangedMeanwhile);
    }
}
