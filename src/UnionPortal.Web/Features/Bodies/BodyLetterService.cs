using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies;

/// <summary>Letters to the person a mandate is about: to the account where there is one, else to the address the union keeps.</summary>
public sealed class BodyLetterService(PortalDb db, Mailer mailer)
{
    /// <param name="facts">What the letter needs, in the language of the reader; the address of the page comes first.</param>
    public async Task TellAsync(Person person, string template, string path, Func<string, IEnumerable<object?>> facts, CancellationToken ct)
    {
        var account = await db.Users.AsNoTracking()
            .Where(one => one.PersonId == person.Id && person.Id != 0 && one.Email != null && one.ShutAt == null && one.EmailConfirmed)
            .OrderBy(one => one.Id).Select(one => new { one.Email, one.Culture }).FirstOrDefaultAsync(ct);
        string? to = account?.Email ?? person.Email;
        if (to is null) return;
        string culture = account?.Culture ?? "ru";
        mailer.Enqueue(to, culture, template, [mailer.Link(culture, path), .. facts(culture)]);
    }

    /// <summary>The name of the organisation in the language of the reader.</summary>
    public static string NameOf(Organisation organisation, string culture) => NamesOf.Organisation(organisation, culture);
}
