using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Jobs;

/// <summary>Carries a letter out of the house.</summary>
public interface ILetterCarrier
{
    Task CarryAsync(Letter letter, CancellationToken ct);
}

/// <summary>Hands letters to a mail server.</summary>
public sealed class SmtpCarrier(PortalSettings settings) : ILetterCarrier
{
    public async Task CarryAsync(Letter letter, CancellationToken ct)
    {
        using var client = new SmtpClient(settings.Mail.Host, settings.Mail.Port) { EnableSsl = settings.Mail.UseTls, Timeout = 30_000 };
        if (settings.Mail.User is { } user) client.Credentials = new NetworkCredential(user, settings.Mail.Password);
        using MailMessage message = LetterForm.Of(letter, settings.Mail.From, TransferEncoding.Base64);
        await client.SendMailAsync(message, ct);
    }
}

/// <summary>Writes letters as files into <c>mail/</c> of the data folder, readable with any editor.</summary>
public sealed class FolderCarrier(PortalSettings settings) : ILetterCarrier
{
    public async Task CarryAsync(Letter letter, CancellationToken ct)
    {
        string folder = settings.InDataDirectory("mail");
        string drop = Directory.CreateDirectory(Path.Combine(folder, ".drop")).FullName;
        using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = drop };
        using MailMessage message = LetterForm.Of(letter, settings.Mail.From, TransferEncoding.EightBit);
        await client.SendMailAsync(message, ct);
        string written = Directory.EnumerateFiles(drop, "*.eml").Single();
        string name = string.Create(CultureInfo.InvariantCulture, $"{letter.QueuedAt:yyyyMMdd-HHmmss}-{letter.Id:D6}-{letter.Template}.eml");
        File.Move(written, Path.Combine(folder, name), overwrite: true);
    }
}

/// <summary>The letter as a message: plain text and the same as simple HTML.</summary>
internal static class LetterForm
{
    public static MailMessage Of(Letter letter, string from, TransferEncoding encoding)
    {
        var message = new MailMessage(from, letter.ToAddress) { Subject = letter.Subject, SubjectEncoding = Encoding.UTF8 };
        message.Headers.Add("Message-ID", $"<{letter.MessageId}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("Content-Language", letter.Culture);
        message.AlternateViews.Add(View(letter.Body, MediaTypeNames.Text.Plain, encoding));
        message.AlternateViews.Add(View(HtmlOf(letter), MediaTypeNames.Text.Html, encoding));
        return message;
    }

    private static AlternateView View(string text, string type, TransferEncoding encoding)
    {
        AlternateView view = AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, type);
        view.TransferEncoding = encoding;
        return view;
    }

    private static string HtmlOf(Letter letter)
    {
        var paragraphs = letter.Body.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Paragraph);
        return $"<!DOCTYPE html><html lang=\"{letter.Culture}\"><body>{string.Concat(paragraphs)}</body></html>";
    }

    private static string Paragraph(string text) => $"<p>{string.Join("<br>", text.Split('\n').Select(Line))}</p>";

    /// <summary>A line that is an address becomes a link; nothing else in a letter is markup.</summary>
    private static string Line(string line)
    {
        string safe = WebUtility.HtmlEncode(line);
        bool isAddress = line.StartsWith("https://", StringComparison.Ordinal) || line.StartsWith("http://", StringComparison.Ordinal);
        return isAddress && !line.Contains(' ', StringComparison.Ordinal) ? $"<a href=\"{safe}\">{safe}</a>" : safe;
    }
}
