using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Jobs;

/// <summary>Carries a letter out of the house.</summary>
public interface ILetterCarrier
{
    Task CarryAsync(Letter letter, CancellationToken ct);
}

/// <summary>Hands letters to a mail server.</summary>
public sealed class SmtpCarrier(PortalSettings settings, PortalAddress address) : ILetterCarrier
{
    public async Task CarryAsync(Letter letter, CancellationToken ct)
    {
        using var client = new SmtpClient(settings.Mail.Host, settings.Mail.Port) { EnableSsl = settings.Mail.UseTls, Timeout = 30_000 };
        if (settings.Mail.User is { } user) client.Credentials = new NetworkCredential(user, settings.Mail.Password);
        using MailMessage message = LetterForm.Of(letter, settings.Mail.From, address.Base, TransferEncoding.Base64);
        await client.SendMailAsync(message, ct);
    }
}

/// <summary>Writes letters as files into <c>mail/</c> of the data folder, readable with any editor.</summary>
public sealed class FolderCarrier(PortalSettings settings, PortalAddress address) : ILetterCarrier
{
    public async Task CarryAsync(Letter letter, CancellationToken ct)
    {
        string folder = settings.InDataDirectory("mail");
        string drop = Directory.CreateDirectory(Path.Combine(folder, ".drop")).FullName;
        using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = drop };
        using MailMessage message = LetterForm.Of(letter, settings.Mail.From, address.Base, TransferEncoding.EightBit);
        await client.SendMailAsync(message, ct);
        string written = Directory.EnumerateFiles(drop, "*.eml").Single();
        string name = string.Create(CultureInfo.InvariantCulture, $"{letter.QueuedAt:yyyyMMdd-HHmmss}-{letter.Id:D6}-{letter.Template}.eml");
        File.Move(written, Path.Combine(folder, name), overwrite: true);
    }
}

/// <summary>The letter as a message: plain text and the same as simple HTML.</summary>
public static class LetterForm
{
    /// <param name="home">The portal's own address; only addresses under it become links.</param>
    public static MailMessage Of(Letter letter, string from, string home, TransferEncoding encoding)
    {
        var message = new MailMessage(from, letter.ToAddress) { Subject = letter.Subject, SubjectEncoding = Encoding.UTF8 };
        message.Headers.Add("Message-ID", $"<{letter.MessageId}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("Content-Language", letter.Culture);
        if (letter.StopLink is { } stop)
        {
            message.Headers.Add("List-Unsubscribe", $"<{stop}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        message.AlternateViews.Add(View(letter.Body, MediaTypeNames.Text.Plain, encoding));
        message.AlternateViews.Add(View(HtmlOf(letter, home), MediaTypeNames.Text.Html, encoding));
        return message;
    }

    private static AlternateView View(string text, string type, TransferEncoding encoding)
    {
        AlternateView view = AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, type);
        view.TransferEncoding = encoding;
        return view;
    }

    private static string HtmlOf(Letter letter, string home)
    {
        var paragraphs = letter.Body.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(text => Paragraph(text, home));
        return $"<!DOCTYPE html><html lang=\"{letter.Culture}\"><body>{string.Concat(paragraphs)}</body></html>";
    }

    private static string Paragraph(string text, string home) => $"<p>{string.Join("<br>", text.Split('\n').Select(line => Line(line, home)))}</p>";

    /// <summary>Addresses of the portal become links; nothing else in a letter is markup, whatever people typed into it.</summary>
    private static string Line(string line, string home) => string.Join(' ', line.Split(' ').Select(word =>
    {
        string safe = WebUtility.HtmlEncode(word);
        return word.StartsWith(home + "/", StringComparison.Ordinal) ? $"<a href=\"{safe}\">{safe}</a>" : safe;
    }));
}
