using System.Globalization;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members.Matters;

/// <summary>Letters to those who speak for a member about what is proposed and decided on it.</summary>
public sealed class MatterLetterService(PortalDb db, Mailer mailer, Texts texts, UnionCalendar calendar)
{
    /// <summary>The name of the organisation, the ground in the reader's language, the address of the page, then what the letter needs besides.</summary>
    public async Task WriteAsync(Member member, string template, string ground, string path, CancellationToken ct, params object?[] more)
    {
        foreach ((string address, string culture) in await db.ReadersForAsync(member.OrganisationId, calendar.Today, ct))
        {
            object?[] facts = [MatterMemberQuery.NameOf(member.Organisation, culture), GroundWords.Of(ground, texts.In(culture)), mailer.Link(culture, path), .. more];
            mailer.Enqueue(address, culture, template, facts);
        }
    }
}

/// <summary>Grounds of the charter in words.</summary>
public static class GroundWords
{
    /// <summary>The name of a ground; a key for which no words were written is shown as the charter has it.</summary>
    public static string Of(string ground, Texts texts) => texts.Has($"Matters.Ground.{ground}") ? texts[$"Matters.Ground.{ground}"] : ground;

    /// <summary>The grounds of the charter as choices, each with what it means.</summary>
    public static IEnumerable<Shell.Forms.Option> Choices(IEnumerable<string> grounds, Texts texts) => grounds.Select(ground =>
        new Shell.Forms.Option(ground, Of(ground, texts), texts.Has($"Matters.Ground.{ground}.Hint") ? texts[$"Matters.Ground.{ground}.Hint"] : null));
}

/// <summary>Addresses of the pages of a matter, without culture.</summary>
public static class MatterPaths
{
    public static string Suspension(Member member, int id) => string.Create(CultureInfo.InvariantCulture, $"/members/{member.Number}/suspensions/{id}");

    public static string Lifting(Member member, int id) => string.Create(CultureInfo.InvariantCulture, $"/members/{member.Number}/liftings/{id}");

    public static string Expulsion(Member member, int id) => string.Create(CultureInfo.InvariantCulture, $"/members/{member.Number}/expulsions/{id}");
}
