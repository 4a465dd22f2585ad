using System.Text.Json;

namespace UnionPortal.Web.Features.Registry.Editions.Sealed;

/// <summary>
/// Reads a great JSON object piece by piece: each property whole, but of a list one element after the other, so that a file of any
/// length takes no more room than its longest element.
/// </summary>
internal sealed class JsonPieces(Action<string, JsonElement> take)
{
    private const int FirstRoom = 64 * 1024;

    private JsonReaderState state;
    private string property = "";
    private bool inList;

    public async Task ReadAsync(Stream stream, CancellationToken ct)
    {
        byte[] room = new byte[FirstRoom];
        int filled = 0;
        for (bool ended = false; !ended;)
        {
            if (filled == room.Length) Array.Resize(ref room, room.Length * 2);
            int read = await stream.ReadAsync(room.AsMemory(filled), ct);
            ended = read == 0;
            filled += read;
            int used = Digest(room.AsSpan(0, filled), ended);
            room.AsSpan(used, filled - used).CopyTo(room);
            filled -= used;
        }
    }

    /// <summary>Takes what is whole; tells how many bytes that were.</summary>
    private int Digest(ReadOnlySpan<byte> bytes, bool ended)
    {
        var reader = new Utf8JsonReader(bytes, ended, state);
        for (Utf8JsonReader before = reader; ; before = reader)
        {
            if (!reader.Read()) break;
            if (IsFrame(ref reader)) continue;
            if (!JsonDocument.TryParseValue(ref reader, out JsonDocument? piece))
            {
                reader = before;
                break;
            }

            using (piece) take(property, piece.RootElement);
        }

        state = reader.CurrentState;
        return (int)reader.BytesConsumed;
    }

    /// <summary>What only holds the pieces together: the object itself, names, and the brackets of lists.</summary>
    private bool IsFrame(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                property = reader.GetString()!;
                return true;
            case JsonTokenType.StartArray when !inList:
                inList = true;
                return true;
            case JsonTokenType.EndArray:
                inList = false;
                return true;
            default:
                return reader.TokenType is JsonTokenType.EndObject || reader is { TokenType: JsonTokenType.StartObject, CurrentDepth: 0 };
        }
    }
}
