using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace UnionPortal.Benchmarks;

/// <summary>Asks a server for one page over many kept connections, as fast as it answers, and counts.</summary>
internal static class Load
{
    private const int Connections = 32;

    /// <summary>Answers in a second.</summary>
    public static async Task<double> MeasureAsync(int port, Func<int, string> path, string? cookie, TimeSpan duration)
    {
        using var end = new CancellationTokenSource(duration);
        var watch = Stopwatch.StartNew();
        long[] counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(one => Task.Run(() => AskAsync(port, number => path(one + number * Connections), cookie, end.Token))));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static async Task<long> AskAsync(int port, Func<int, string> path, string? cookie, CancellationToken end)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port, CancellationToken.None);
        var buffer = new byte[256 * 1024];
        int count = 0;
        while (!end.IsCancellationRequested)
        {
            string header = cookie is null ? "" : $"Cookie: {cookie}\r\n";
            await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {path(count)} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{header}\r\n"), CancellationToken.None);
            await ReadAnswerAsync(socket, buffer);
            count++;
        }

        return count;
    }

    private static async Task ReadAnswerAsync(Socket socket, byte[] buffer)
    {
        int read = 0, body = -1;
        long left = long.MaxValue;
        while (left > 0)
        {
            int some = await socket.ReceiveAsync(buffer.AsMemory(body < 0 ? read : 0), CancellationToken.None);
            if (some == 0) throw new IOException("The server closed the connection.");
            if (body >= 0)
            {
                left -= some;
                continue;
            }

            read += some;
            body = buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8);
            if (body >= 0) left = LengthIn(buffer.AsSpan(0, body)) - (read - body - 4);
        }
    }

    private static long LengthIn(ReadOnlySpan<byte> head)
    {
        string text = Encoding.ASCII.GetString(head);
        if (!text.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)) throw new IOException(text.Split('\r')[0]);
        int at = text.IndexOf("Content-Length:", StringComparison.OrdinalIgnoreCase);
        return long.Parse(text[(at + 15)..].Split('\r')[0], CultureInfo.InvariantCulture);
    }
}
