using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Data.Charters;

/// <summary>The charter file of a union: what it is, its terms, and their first day.</summary>
public sealed record CharterFile
{
    public required UnionFacts Union { get; init; }

    /// <summary>First day of these terms. Whoever changes a term gives a later day; earlier cases keep the earlier terms.</summary>
    public required DateOnly InForceFrom { get; init; }

    public required CharterTerms Terms { get; init; }

    /// <summary>
    /// Reads <c>seeds/{union}/charter.json</c>. A syntax error, an unknown or missing key, or a term that makes no sense
    /// throws <see cref="StartRefusedException"/> with one sentence: file, line and reason.
    /// </summary>
    public static CharterFile Read(string path, string unionKey)
    {
        if (!File.Exists(path))
            throw new StartRefusedException($"There is no charter for the union \"{unionKey}\": {path} does not exist. Portal__Union names a folder under seeds/.");
        return Parse(File.ReadAllBytes(path), path, unionKey);
    }

    /// <summary>The same from the bytes of the file.</summary>
    public static CharterFile Parse(ReadOnlySpan<byte> bytes, string path, string unionKey)
    {
        ReadOnlySpan<byte> json = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        CharterFile file;
        try
        {
            file = JsonSerializer.Deserialize<CharterFile>(json, CharterJson.Strict) ?? throw new JsonException("the file is empty");
        }
        catch (JsonException fault)
        {
            throw Refusal(path, LineOf(fault, json), ReasonOf(fault));
        }
        RefuseNonsense(file, json, path);
        return file with { Union = file.Union with { Key = unionKey } };
    }

    private static void RefuseNonsense(CharterFile file, ReadOnlySpan<byte> json, string path)
    {
        NonsenseTerm? nonsense = CharterFileRules.NonsenseIn(file).FirstOrDefault();
        if (nonsense is null) return;
        throw Refusal(path, JsonLines.Of(json).GetValueOrDefault(nonsense.Path, 1), $"{nonsense.Path}: {nonsense.Reason}");
    }

    private static StartRefusedException Refusal(string path, int line, string reason) =>
        new($"{path}, line {line.ToString(CultureInfo.InvariantCulture)}: {reason}");

    /// <summary>A missing key is told at the line where its section begins, everything else where the reader stumbled.</summary>
    private static int LineOf(JsonException fault, ReadOnlySpan<byte> json)
    {
        int stumbled = (int)(fault.LineNumber ?? 0) + 1;
        if (!fault.Message.Contains("missing required", StringComparison.Ordinal)) return stumbled;
        string section = (fault.Path ?? "$").TrimStart('$').TrimStart('.');
        return section.Length == 0 ? 1 : JsonLines.Of(json).GetValueOrDefault(section, stumbled);
    }

    /// <summary>The serialiser speaks of types; an operator wants to know the key.</summary>
    private static string ReasonOf(JsonException fault)
    {
        string place = (fault.Path ?? "$").TrimStart('$').TrimStart('.');
        string message = fault.Message;
        string quoted = string.Join(", ", Regex.Matches(message, "'([A-Za-z]+)'").Select(match => match.Groups[1].Value));
        if (message.Contains("could not be mapped", StringComparison.Ordinal)) return $"the key {place} is not known";
        if (message.Contains("missing required", StringComparison.Ordinal)) return $"{(place.Length == 0 ? "the file" : place)} lacks {quoted}";
        if (message.Contains("could not be converted", StringComparison.Ordinal)) return $"the value of {place} is not of the right kind";
        if (message.Contains("Duplicate", StringComparison.Ordinal)) return $"the key {place} stands there twice";
        return message.Split(" Path: ")[0].Split(" LineNumber: ")[0].TrimEnd('.');
    }
}
