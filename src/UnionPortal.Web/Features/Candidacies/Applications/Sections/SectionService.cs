using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>What became of a save: done, refused, or somebody saved the section meanwhile (then the new mark stands in <paramref name="NewToken"/>).</summary>
public sealed record SectionSaved(Application Application, IReadOnlyList<Objection> Objections, string? NewToken)
{
    public bool Succeeded => Objections.Count == 0 && NewToken is null;
}

/// <summary>A section opened: the application and the form as stored, with its mark.</summary>
public sealed record SectionOpened<TForm>(Application Application, TForm Form) where TForm : SectionForm;

/// <summary>
/// Opens and saves one section. Two colleagues on different sections do not hinder each other; on the same one nobody's text is lost.
/// </summary>
public sealed class SectionService<TForm>(ApplicationStore applications, ISection<TForm> section) where TForm : SectionForm
{
    public string Key => section.Key;

    public async Task<SectionOpened<TForm>?> OpenAsync(int id, Actor actor, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.EditApplication, ct);
        if (application is null) return null;
        return new SectionOpened<TForm>(application, await StoredAsync(application, ct));
    }

    public async Task<SectionSaved?> SaveAsync(int id, TForm form, Actor actor, CancellationToken ct)
    {
        Application? application = await applications.FindOwnAsync(id, actor, Act.EditApplication, ct);
        if (application is null) return null;
        if (application.State != ApplicationState.Draft) return new SectionSaved(application, [ApplicationRules.AlreadySubmitted], null);
        TForm stored = await StoredAsync(application, ct);
        if (form.Token != stored.Token) return new SectionSaved(application, [], stored.Token);
        await section.WriteAsync(application, form, ct);
        application.Finish(section.Key, form.Finished);
        bool saved = await applications.SaveAsync(application, actor, Act.EditApplication, new { section = section.Key, finished = form.Finished }, ct);
        return saved ? new SectionSaved(application, [], null) : await MeanwhileAsync(id, ct);
    }

    private async Task<TForm> StoredAsync(Application application, CancellationToken ct)
    {
        TForm form = await section.FormOfAsync(application, ct);
        form.Finished = application.FinishedSections.Contains(section.Key);
        form.Token = SectionForm.TokenOf(form);
        return form;
    }

    private async Task<SectionSaved?> MeanwhileAsync(int id, CancellationToken ct)
    {
        Application? application = await applications.FindAsync(id, ct);
        return application is null ? null : new SectionSaved(application, [], (await StoredAsync(application, ct)).Token);
    }
}
