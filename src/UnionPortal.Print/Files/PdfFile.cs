using System.IO.Compression;

namespace UnionPortal.Print.Files;

/// <summary>
/// The file being written: numbered objects in one pass. Streams are compressed on the pool's threads and written in the
/// order they were given, so that the bytes do not depend on which thread was faster; small objects are gathered
/// into object streams.
/// </summary>
internal sealed class PdfFile
{
    private const int ObjectsPerStream = 250;
    private const int WaitingStreams = 48;

    private readonly Stream _output;
    private readonly CrossReference _crossReference = new();
    private readonly Queue<(int Number, string Entries, Task<ArraySegment<byte>> Data)> _waiting = new();
    private ByteWriter _bodies = new(16384);
    private ByteWriter _index = new(4096);
    private int _gathered;
    private int _gatheringIn;
    private long _position;

    public PdfFile(Stream output)
    {
        _output = output;
        Write("%PDF-1.7\n"u8);
        Write([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>The number of an object that will be written later.</summary>
    public int Reserve() => _crossReference.Add();

    /// <summary>Writes a small object (anything but a stream) under a reserved number.</summary>
    public void WriteObject(int number, ByteWriter body)
    {
        if (_gathered == 0)
            _gatheringIn = Reserve();

        _crossReference.Gathered(number, _gatheringIn, _gathered++);
        _index.Number(number).Byte((byte)' ').Number(_bodies.Length).Byte((byte)' ');
        _bodies.Raw(body.Written).Byte((byte)'\n');
        if (_gathered == ObjectsPerStream)
            CloseObjectStream();
    }

    /// <summary>Writes a stream; its data must not change afterwards.</summary>
    public void WriteStream(int number, string entries, ReadOnlyMemory<byte> data, bool compress = true)
    {
        var bytes = compress ? Task.Run(() => Compress(data)) : Task.FromResult(Plain(data));
        _waiting.Enqueue((number, compress ? entries + "/Filter/FlateDecode" : entries, bytes));
        while (_waiting.Count > WaitingStreams)
            WriteOldest();
    }

    /// <summary>Writes all that waits, the cross-reference and the trailer.</summary>
    public void Finish(int catalogue, int information, string id)
    {
        if (_gathered > 0)
            CloseObjectStream();
        while (_waiting.Count > 0)
            WriteOldest();

        var number = Reserve();
        var start = _position;
        _crossReference.Written(number, start);
        var rows = Compress(_crossReference.Rows());
        var head = new ByteWriter();
        head.Number(number).Raw(" 0 obj\n<</Type/XRef/Size "u8).Number(_crossReference.Count)
            .Raw("/W[1 5 2]/Root"u8).Reference(catalogue).Raw("/Info"u8).Reference(information)
            .Raw("/ID[<"u8).Raw(id).Raw("><"u8).Raw(id).Raw(">]/Filter/FlateDecode/Length "u8).Number(rows.Count).Raw(">>\nstream\n"u8);
        Write(head.Written);
        Write(rows);
        Write("\nendstream\nendobj\nstartxref\n"u8);
        head.Clear();
        Write(head.Number(start).Raw("\n%%EOF\n"u8).Written);
        _output.Flush();
    }

    private void CloseObjectStream()
    {
        var first = _index.Length;
        _index.Raw(_bodies.Written);
        WriteStream(_gatheringIn, $"/Type/ObjStm/N {_gathered}/First {first}", _index.Memory);
        _index = new ByteWriter(_index.Length);
        _bodies = new ByteWriter(Math.Max(1024, _bodies.Length));
        _gathered = 0;
    }

    private void WriteOldest()
    {
        var (number, entries, task) = _waiting.Dequeue();
        var data = task.GetAwaiter().GetResult();
        _crossReference.Written(number, _position);
        var head = new ByteWriter(entries.Length + 64);
        head.Number(number).Raw(" 0 obj\n<<"u8).Raw(entries).Raw("/Length "u8).Number(data.Count).Raw(">>\nstream\n"u8);
        Write(head.Written);
        Write(data);
        Write("\nendstream\nendobj\n"u8);
    }

    private static ArraySegment<byte> Compress(ReadOnlyMemory<byte> data)
    {
        var result = new MemoryStream(Math.Max(128, data.Length / 3));
        using (var deflate = new ZLibStream(result, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(data.Span);
        return new ArraySegment<byte>(result.GetBuffer(), 0, (int)result.Length);
    }

    private static ArraySegment<byte> Plain(ReadOnlyMemory<byte> data) => new(data.ToArray());

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _position += bytes.Length;
    }
}
