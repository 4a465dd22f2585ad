using System.Security.Claims;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications;

/// <summary>Puts an open application on the desk of those who write it, and the way to apply on the desk of who has only an account.</summary>
public sealed class ApplicationsDesk(ApplicationStore applications, ActorQuery actors, TaskLines tasks, Texts texts) : IDeskSource
{
    public async Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        Actor actor = await actors.CurrentAsync(ct);
        if (actor.Organisations.Count == 0)
            return actor.Roles.All(role => role == Role.Account) ? [new DeskItem(texts["Applications.Desk.Newcomer"], $"/{Cultures.Current}/applications/new", texts["Applications.Desk.NewcomerHint"])] : [];
        List<Application> all = await applications.OfAsync(actor, ct);
        return [.. all.Where(one => one.State is ApplicationState.Draft or ApplicationState.Submitted).Select(ItemOf)];
    }

    private DeskItem ItemOf(Application application)
    {
        string link = $"/{Cultures.Current}/applications/{application.Id}";
        string name = application.Organisation.Name.Short ?? application.Organisation.Name.Full;
        if (application.OpenQuestion is not null) return new DeskItem(texts["Questions.Desk", application.Number], $"{link}/question", name);
        if (application.State == ApplicationState.Submitted) return new DeskItem(texts["Applications.Desk.Submitted", application.Number], link, name, tasks.DecideBy(application));
        int done = ApplicationSections.All.Count(application.FinishedSections.Contains);
        return new DeskItem(texts["Applications.Desk.Draft"], link, texts["Applications.Desk.Progress", name, done, ApplicationSections.All.Count]);
    }
}
