using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using UnionPortal.Domain.Charter;

namespace UnionPortal.Web.Data.Charters;

/// <summary>How a charter is written as JSON: camelCase keys and words, dates as 2019-05-24, fractions as "1/2"; nothing unknown, nothing twice, nothing left out.</summary>
internal static class CharterJson
{
    public static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = false,
        WriteIndented = false,
        Converters = { new FractionConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private sealed class FractionConverter : JsonConverter<Fraction>
    {
        public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            string text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
            string[] parts = text.Split('/');
            if (parts.Length == 2 && Whole(parts[0], out int numerator) && Whole(parts[1], out int denominator)) return new(numerator, denominator);
            throw new JsonException("a share is written as a fraction, for example \"1/2\"");
        }

        public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

        private static bool Whole(string text, out int number) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }
}
