using System.Text.Json;

namespace UnionPortal.Web.Data.Charters;

/// <summary>On which line of a JSON text each key stands, by its path (<c>terms.board.quorum.share</c>).</summary>
internal static class JsonLines
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip };

    public static Dictionary<string, int> Of(ReadOnlySpan<byte> json)
    {
        Dictionary<string, int> lines = [];
        Stack<string> sections = new();
        var reader = new Utf8JsonReader(json, Lenient);
        string key = "";
        while (Advances(ref reader))
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    key = (sections.TryPeek(out string? section) && section.Length > 0 ? section + "." : "") + reader.GetString();
                    lines[key] = 1 + json[..(int)reader.TokenStartIndex].Count((byte)'\n');
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    sections.Push(key);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    sections.Pop();
                    key = sections.TryPeek(out string? outer) ? outer : "";
                    break;
            }
        }
        return lines;
    }

    /// <summary>Where the text breaks off, the lines up to there are good enough.</summary>
    private static bool Advances(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
