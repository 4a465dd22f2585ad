using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>The organisation's names, form, place, dates and numbers.</summary>
public sealed class OrganisationSection(PortalDb db, UnionCalendar calendar) : ISection<OrganisationForm>
{
    private const string Russia = "RU";

    public string Key => ApplicationSections.Organisation;

    public Task<OrganisationForm> FormOfAsync(Application application, CancellationToken ct)
    {
        Organisation organisation = application.Organisation;
        return Task.FromResult(new OrganisationForm
        {
            FullName = organisation.Name.Full, ShortName = organisation.Name.Short, EnglishName = organisation.Name.English,
            LegalForm = organisation.LegalFormCode, Region = organisation.RegionKey, City = organisation.City, Website = organisation.Website,
            RegisteredOn = organisation.RegisteredOn, ActiveSince = organisation.ActiveSince,
            Inn = organisation.Number(IdentifierSchemes.Inn.Code)?.Value, Minjust = organisation.Number(IdentifierSchemes.Minjust.Code)?.Value,
            IsRussian = organisation.CountryCode == Russia,
        });
    }

    public async Task WriteAsync(Application application, OrganisationForm form, CancellationToken ct)
    {
        Organisation organisation = application.Organisation;
        await NameAsync(organisation, form, ct);
        bool isRussian = organisation.CountryCode == Russia;
        organisation.Locate(organisation.CountryCode, isRussian ? Clean(form.Region) : null, Clean(form.City));
        organisation.Describe(isRussian ? Clean(form.LegalForm) : null, WebAddresses.Complete(form.Website), form.RegisteredOn, form.ActiveSince);
        if (!isRussian) return;
        SetNumber(organisation, IdentifierSchemes.Inn, form.Inn);
        SetNumber(organisation, IdentifierSchemes.Minjust, form.Minjust);
    }

    /// <summary>What the register has shown stays as a former name; what was only ever written in an application is put right.</summary>
    private async Task NameAsync(Organisation organisation, OrganisationForm form, CancellationToken ct)
    {
        string full = form.FullName!.Trim();
        bool isOnRegister = await db.RegistryNumbers.AnyAsync(one => one.OrganisationId == organisation.Id, ct);
        if (isOnRegister) organisation.TakeName(new OrganisationName(calendar.Today, full, Clean(form.ShortName), Clean(form.EnglishName)));
        else organisation.CorrectName(full, Clean(form.ShortName), Clean(form.EnglishName));
    }

    private static void SetNumber(Organisation organisation, IdentifierScheme scheme, string? typed)
    {
        if (Clean(typed) is not { } number) organisation.DropNumber(scheme.Code);
        else if (organisation.Number(scheme.Code)?.Value != scheme.Normalise(number)) organisation.SetNumber(RegistrationNumber.Of(scheme, number));
    }

    private static string? Clean(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
