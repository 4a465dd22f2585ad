using System.Text;

namespace UnionPortal.Web.Shell.Tables;

/// <summary>One line of a text file, numbered from 1.</summary>
internal readonly record struct TextLine(int Number, string Text, bool Cut);

/// <summary>Lines ended by CR, LF or CR LF, in any mixture; lines can be handed back and are given out again.</summary>
internal sealed class LineReader(TextReader reader)
{
    private readonly char[] buffer = new char[32 * 1024];
    private readonly StringBuilder line = new();
    private readonly Stack<TextLine> handedBack = new();
    private int at;
    private int length;
    private int number;

    public void HandBack(IReadOnlyList<TextLine> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--) handedBack.Push(lines[i]);
    }

    public bool TryRead(out TextLine result)
    {
        if (handedBack.TryPop(out result)) return true;
        line.Clear();
        var cut = false;
        var any = false;
        while (Fill())
        {
            any = true;
            var rest = buffer.AsSpan(at, length - at);
            var end = rest.IndexOfAny('\r', '\n');
            cut |= Append(end < 0 ? rest : rest[..end]);
            at += end < 0 ? rest.Length : end;
            if (end < 0) continue;
            EndLine();
            break;
        }

        result = any ? new TextLine(++number, line.ToString(), cut) : default;
        return any;
    }

    private bool Fill()
    {
        if (at < length) return true;
        length = reader.Read(buffer);
        at = 0;
        return length > 0;
    }

    private bool Append(ReadOnlySpan<char> piece)
    {
        var room = ReadingLimits.LineCharacters - line.Length;
        line.Append(piece.Length > room ? piece[..room] : piece);
        return piece.Length > room;
    }

    private void EndLine()
    {
        var carriageReturn = buffer[at++] == '\r';
        if (carriageReturn && Fill() && buffer[at] == '\n') at++;
    }
}
