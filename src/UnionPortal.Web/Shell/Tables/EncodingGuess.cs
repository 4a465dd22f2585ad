using System.Text;

namespace UnionPortal.Web.Shell.Tables;

/// <summary>
/// The encoding of a text file: by its byte order mark, by its zeros (UTF-16), by being valid UTF-8, and otherwise by which
/// reading of the upper half of the bytes looks like Russian (windows-1251, MacCyrillic) or like Western letters among Latin ones.
/// </summary>
public static class EncodingGuess
{
    private const int Windows1251 = 1251;
    private const int Windows1252 = 1252;
    private const int MacCyrillic = 10007;

    /// <summary>Reads the whole stream once, in pieces, and leaves it at its start.</summary>
    public static Encoding Of(Stream stream)
    {
        var bytes = ByteCensus.Of(stream);
        stream.Position = 0;
        if (bytes.ByteOrderMark is { } marked) return marked;
        if (bytes.LooksLikeUtf16LittleEndian) return Encoding.Unicode;
        if (bytes.LooksLikeUtf16BigEndian) return Encoding.BigEndianUnicode;
        if (bytes.LooksLikeUtf8) return new UTF8Encoding(false);
        return SingleByte(bytes);
    }

    private static Encoding SingleByte(ByteCensus bytes)
    {
        if (bytes.HighBesideLatin > 2 * bytes.HighBesideHigh) return CodePage(Windows1252);
        var windows = CodePage(Windows1251);
        var macintosh = CodePage(MacCyrillic);
        return Likeness(bytes, macintosh) > Likeness(bytes, windows) ? macintosh : windows;
    }

    /// <summary>How much the bytes, read in this code page, look like Russian text: small letters please, stray signs do not.</summary>
    private static double Likeness(ByteCensus bytes, Encoding encoding)
    {
        var sum = 0.0;
        for (var b = 0x80; b <= 0xFF; b++) sum += bytes[b] * Weight(encoding.GetString([(byte)b])[0]);
        return sum;
    }

    private static double Weight(char c) => c switch
    {
        (>= 'а' and <= 'я') or 'ё' => 2,
        (>= 'А' and <= 'Я') or 'Ё' => 0.5,
        '«' or '»' or '„' or '“' or '”' or '–' or '—' or '№' or '…' or '’' or '\u00A0' or '§' or '°' => 0,
        _ when char.IsLetter(c) => -2,
        _ => -4,
    };

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;
}
