using UnionPortal.Domain.Charter;

namespace UnionPortal.Domain.Organisations;

/// <summary>
/// What speaks against a registration number. In a form every objection blocks; an import keeps a number that is only
/// doubtful and marks it "to verify" (<see cref="Refuses"/> tells the two apart).
/// </summary>
public static class RegistrationNumberRules
{
    public static readonly Objection Missing = new("NumberMissing");
    public static readonly Objection AllZeros = new("NumberAllZeros");
    public static readonly Objection Rounded = new("NumberRounded");
    public static readonly Objection PersonalInn = new("NumberPersonalInn");
    public static readonly Objection Ogrnip = new("NumberOgrnip");
    public static readonly Objection GrnRecord = new("NumberGrnRecord");
    public static readonly Objection LostLeadingZero = new("NumberLostLeadingZero");
    public static readonly Objection LettersForDigits = new("NumberLettersForDigits");
    public static readonly Objection WrongForm = new("NumberWrongForm");
    public static readonly Objection WrongCheckDigit = new("NumberWrongCheckDigit");

    /// <summary>The one thing most wrong with the number, or nothing.</summary>
    public static IReadOnlyList<Objection> ObjectionsTo(IdentifierScheme scheme, string? raw)
    {
        if (string.IsNullOrWhiteSpace(raw)) return [Missing];
        var number = scheme.Normalise(raw);
        if (number.Length == 0) return [Missing];
        if (IsAllZeros(number)) return [AllZeros];
        if (IsRounded(raw)) return [Rounded];
        if (RussianObjection(scheme, number) is { } objection) return [objection];
        if (SuggestionFor(scheme, raw) is { } suggestion)
            return [(suggestion.Length > number.Length ? LostLeadingZero : LettersForDigits).With(suggestion)];
        if (!scheme.HasForm(number)) return [WrongForm];
        return scheme.HasRightCheckDigit(number) ? [] : [WrongCheckDigit];
    }

    /// <summary>
    /// What was probably meant: a leading zero that a spreadsheet dropped is put back, a letter О is read as zero.
    /// Null when the number is right as it stands or when no such reading gives a right one.
    /// </summary>
    public static string? SuggestionFor(IdentifierScheme scheme, string raw)
    {
        var number = scheme.Normalise(raw);
        if (scheme.HasForm(number)) return null;
        var digits = number.Replace('О', '0').Replace('O', '0');
        if (digits != number && IsRight(scheme, digits)) return digits;
        var restored = "0" + digits;
        return digits.All(char.IsAsciiDigit) && scheme.HasCheckDigit && IsRight(scheme, restored) ? restored : null;
    }

    /// <summary>True for what even an import does not take: the row would stand for something else, or for nothing.</summary>
    public static bool Refuses(Objection objection) =>
        objection.Equals(Missing) || objection.Equals(AllZeros) || objection.Equals(Rounded) || objection.Equals(PersonalInn) || objection.Equals(Ogrnip);

    private static Objection? RussianObjection(IdentifierScheme scheme, string number)
    {
        if (!number.All(char.IsAsciiDigit)) return null;
        if (scheme == IdentifierSchemes.Inn && number.Length == 12) return PersonalInn;
        if (scheme != IdentifierSchemes.Ogrn) return null;
        if (number.Length == 15) return Ogrnip;
        return number.Length == 13 && number[0] == '2' ? GrnRecord : null;
    }

    private static bool IsRight(IdentifierScheme scheme, string number) =>
        scheme.HasForm(number) && scheme.HasRightCheckDigit(number) && !IsAllZeros(number);

    private static bool IsAllZeros(string number) => number.Any(char.IsDigit) && number.All(c => c is '0' or '-');

    /// <summary>1.0678E+12: the spreadsheet has thrown the last digits away.</summary>
    private static bool IsRounded(string raw)
    {
        var text = raw.Trim().ToUpperInvariant().Replace('Е', 'E');
        var mark = text.IndexOf("E+", StringComparison.Ordinal);
        return mark > 0 && char.IsAsciiDigit(text[0]) && text[(mark + 2)..].All(char.IsAsciiDigit);
    }
}
