using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>The head of the organisation and the contact, each a mandate with its dates.</summary>
public sealed class PeopleSection(PortalDb db, UnionCalendar calendar) : ISection<PeopleForm>
{
    public string Key => ApplicationSections.People;

    public async Task<PeopleForm> FormOfAsync(Application application, CancellationToken ct)
    {
        (Representative? contact, Representative? head) = await MandatesAsync(application, ct);
        return new PeopleForm
        {
            ContactPosition = contact?.Position, ContactShown = contact?.ShownPublicly == true,
            Head = contact?.Role == RepresentativeRole.Head ? HeadIs.Contact : head is null ? null : HeadIs.Another,
            FamilyName = head?.Person.FamilyName, GivenName = head?.Person.GivenName, Patronymic = head?.Person.Patronymic,
            LatinName = head?.Person.LatinName, HeadPosition = head?.Position, HeadShown = head?.ShownPublicly == true,
        };
    }

    public async Task WriteAsync(Application application, PeopleForm form, CancellationToken ct)
    {
        (Representative? contact, Representative? head) = await MandatesAsync(application, ct);
        RepresentativeRole role = form.Head == HeadIs.Contact ? RepresentativeRole.Head : RepresentativeRole.Authorised;
        contact?.Describe(role, Clean(form.ContactPosition));
        if (contact is not null) Show(contact, form.ContactShown);
        if (form.Head != HeadIs.Another) End(head);
        else await NameHeadAsync(application.Organisation, head, form, ct);
    }

    /// <summary>A person with an account of their own is never renamed by a colleague: the mandate goes to a new record instead.</summary>
    private async Task NameHeadAsync(Organisation organisation, Representative? head, PeopleForm form, CancellationToken ct)
    {
        if (head is not null && !IsNamed(head.Person, form) && await db.Users.AnyAsync(one => one.PersonId == head.PersonId, ct))
        {
            End(head);
            head = null;
        }

        if (head is null)
        {
            var person = new Person(form.FamilyName!.Trim(), form.GivenName!.Trim(), Clean(form.Patronymic), Clean(form.LatinName));
            head = new Representative(person, organisation, RepresentativeRole.Head, null, calendar.Today);
            db.Representatives.Add(head);
        }

        if (!IsNamed(head.Person, form)) head.Person.Rename(form.FamilyName!.Trim(), form.GivenName!.Trim(), Clean(form.Patronymic), Clean(form.LatinName));
        head.Describe(RepresentativeRole.Head, Clean(form.HeadPosition));
        Show(head, form.HeadShown);
    }

    private async Task<(Representative? Contact, Representative? Head)> MandatesAsync(Application application, CancellationToken ct)
    {
        List<Representative> all = await db.Representatives.Include(one => one.Person).Where(one => one.OrganisationId == application.OrganisationId).ToListAsync(ct);
        List<Representative> standing = [.. all.Where(one => one.StandsOn(calendar.Today))];
        Representative? contact = standing.Find(one => one.Person == application.StartedBy);
        return (contact, standing.Find(one => one.Role == RepresentativeRole.Head && one != contact));
    }

    private void End(Representative? mandate)
    {
        if (mandate is null) return;
        if (mandate.From == calendar.Today) db.Representatives.Remove(mandate);
        else mandate.EndOn(calendar.Today);
    }

    private static bool IsNamed(Person person, PeopleForm form) =>
        person.FamilyName == form.FamilyName?.Trim() && person.GivenName == form.GivenName?.Trim()
        && person.Patronymic == Clean(form.Patronymic) && person.LatinName == Clean(form.LatinName);

    private void Show(Representative mandate, bool shown)
    {
        if (shown) mandate.AgreeToBeShown(calendar.Today);
        else mandate.AskToBeHidden(calendar.Today);
    }

    private static string? Clean(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
