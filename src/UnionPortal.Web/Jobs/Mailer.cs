using System.Security.Cryptography;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Jobs;

/// <summary>
/// Puts letters into the outbox. The letter is saved with the act it tells of, by the caller's save, and sent afterwards.
/// A template is two texts: <c>Mail.{Template}.Subject</c> and <c>Mail.{Template}.Body</c>, in the language of the reader.
/// </summary>
public sealed class Mailer(PortalDb db, Texts texts, UnionCalendar calendar, UnionIdentity union, PortalAddress address, PortalSettings settings)
{
    /// <param name="culture"><c>ru</c> or <c>en</c>: the reader's language, not that of whoever acts.</param>
    /// <param name="args">Fill the gaps of subject and body alike; addresses of pages come from <see cref="Link"/>.</param>
    public Letter Enqueue(string to, string culture, string template, params object?[] args)
    {
        Texts own = texts.In(culture);
        DateTime now = calendar.Now;
        var letter = new Letter
        {
            MessageId = $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}@{address.Host}",
            ToAddress = to, Culture = culture, Template = template,
            Subject = OneLine(own[$"Mail.{template}.Subject", args]),
            Body = own[$"Mail.{template}.Body", args] + "\n\n" + own["Mail.Footer", union.NameIn(culture)],
            QueuedAt = now, NextAttemptAt = now, HeldAt = settings.Mail.Holds(template) ? now : null,
        };
        db.Letters.Add(letter);
        return letter;
    }

    /// <summary>The full address of a page in the reader's language: <c>Link("ru", "/account/confirm/…")</c>.</summary>
    public string Link(string culture, string path) => address.Of($"/{culture}{path}");

    private static string OneLine(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.Length > Letter.SubjectLength ? line[..Letter.SubjectLength] : line;
    }
}
