using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Organisations.Contacts;

/// <summary>Notes attempts to reach an organisation, and tells how they stand to the charter (A18).</summary>
public sealed class ContactService(PortalDb db, OrganisationFileQuery files, Texts texts, AuditTrail audit)
{
    public async Task<ContactPage?> PageAsync(int id, ContactForm? form, CancellationToken ct)
    {
        if (await files.FindAsync(id, ct) is not { } file) return null;
        List<ContactAttempt> attempts = await db.ContactAttempts.AsNoTracking().Include(one => one.By).Where(one => one.OrganisationId == id)
            .OrderByDescending(one => one.On).ThenByDescending(one => one.Id).ToListAsync(ct);
        DateOnly? heardOn = await db.LastWordOnAsync(id, ct);
        return new ContactPage(file, file.NameIn(texts.Language), attempts, heardOn, ContactLossRules.Of(attempts, file.Terms.Departure, file.Today, heardOn),
            ContactLossRules.ObjectionsToGround(attempts, file.Terms.Departure, file.Today, heardOn), form ?? new ContactForm { On = file.Today });
    }

    /// <summary>Whether it was noted; false where there is no such organisation.</summary>
    public async Task<bool> NoteAsync(int id, ContactForm form, Actor actor, CancellationToken ct)
    {
        if (await files.FindAsync(id, ct) is not { } file) return false;
        var by = await db.People.SingleAsync(one => one.Id == actor.PersonId, ct);
        string? note = string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim();
        var attempt = new ContactAttempt(file.Organisation, form.Channel!.Value, form.On!.Value, form.Result == ContactResult.Answered, by, note);
        db.Add(attempt);
        audit.Record(actor, Act.NoteContact, attempt, new { organisation = id, attempt.Channel, attempt.On, attempt.Answered });
        await db.SaveChangesAsync(ct);
        return true;
    }
}
