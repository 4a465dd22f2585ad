using System.Globalization;
using System.Text;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Obligations;

/// <summary>One whole day in a calendar.</summary>
/// <param name="Uid">The same for the same thing at every reading, or calendar programs show it twice.</param>
public sealed record IcsEvent(string Uid, DateOnly On, string Summary, string Description, string? Address = null);

/// <summary>
/// Days as iCalendar (RFC 5545): lines end in CRLF and are folded at 75 octets without cutting a letter, texts are escaped, days are
/// whole days, and nobody is shown as busy.
/// </summary>
public static class IcsCalendar
{
    public const string ContentType = "text/calendar; charset=utf-8";
    private const int LineOctets = 75;

    /// <param name="now">The moment of writing, in UTC.</param>
    public static string Write(string name, string language, IEnumerable<IcsEvent> events, DateTime now)
    {
        var text = new StringBuilder();
        void Line(string line) => Fold(text, line);
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line($"PRODID:-//UnionPortal//Calendar//{language.ToUpperInvariant()}");
        Line("CALSCALE:GREGORIAN");
        Line("METHOD:PUBLISH");
        Line("X-WR-CALNAME:" + Escaped(name));
        Line("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        foreach (IcsEvent one in events) Write(Line, one, now);
        Line("END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>Backslash, semicolon and comma escaped, line ends told as \n.</summary>
    public static string Escaped(string text) => text.ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static void Write(Action<string> line, IcsEvent one, DateTime now)
    {
        line("BEGIN:VEVENT");
        line("UID:" + one.Uid);
        line("DTSTAMP:" + now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        line("DTSTART;VALUE=DATE:" + Day(one.On));
        line("DTEND;VALUE=DATE:" + Day(one.On.AddDays(1)));
        line("SUMMARY:" + Escaped(one.Summary));
        if (one.Description.Length > 0) line("DESCRIPTION:" + Escaped(one.Description));
        if (one.Address is { } address) line("URL:" + address);
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static void Fold(StringBuilder text, string line)
    {
        int octets = 0;
        foreach (Rune letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
