using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>The page of the consent: its text, and when it was given, if it was.</summary>
public sealed record ConsentPage(int Id, bool IsDraft, DateOnly? GivenOn, ConsentForm Form)
{
    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

/// <summary>Records a consent with the version of the text and the moment.</summary>
public sealed class ConsentService(ApplicationStore applications, UnionCalendar calendar)
{
    public async Task<ConsentPage?> PageAsync(int id, ConsentForm form, Actor actor, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.EditApplication, ct);
        if (application is null) return null;
        DateOnly? givenOn = application.ConsentAt is { } at ? calendar.DayOf(at) : null;
        return new ConsentPage(id, application.State == ApplicationState.Draft, givenOn, form);
    }

    public async Task<Outcome?> GiveAsync(int id, Actor actor, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.EditApplication, ct);
        if (application is null) return null;
        if (application.State != ApplicationState.Draft) return Outcome.Refused(ApplicationRules.AlreadySubmitted);
        application.Consent($"{ConsentForm.TextVersion}/{Cultures.Current}", calendar.Now);
        application.Finish(ApplicationSections.Consent, true);
        var details = new { section = ApplicationSections.Consent, text = application.ConsentText };
        bool saved = await applications.SaveAsync(application, actor, Act.EditApplication, details, ct);
        return saved ? Outcome.Done : Outcome.Refused(ApplicationObjections.ChangedMeanwhile);
    }
}
