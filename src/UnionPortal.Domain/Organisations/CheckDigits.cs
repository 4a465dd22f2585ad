namespace UnionPortal.Domain.Organisations;

/// <summary>The arithmetic that check digits share. Every function expects ASCII digits only: the pattern of the scheme is asked first.</summary>
public static class CheckDigits
{
    /// <summary>Sum of the first digits, each times its weight.</summary>
    public static int WeightedSum(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++) sum += Digit(digits, i) * weights[i];
        return sum;
    }

    /// <summary>Remainder of a number too long for the machine's integers.</summary>
    public static int Remainder(ReadOnlySpan<char> digits, int modulus)
    {
        var rest = 0;
        foreach (var c in digits) rest = ((rest * 10) + (c - '0')) % modulus;
        return rest;
    }

    /// <summary>Luhn: every second digit from the right doubled, the digit sums together divisible by ten.</summary>
    public static bool Luhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = Digit(digits, digits.Length - 1 - i);
            if (i % 2 == 1) digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }

        return sum % 10 == 0;
    }

    internal static int Digit(ReadOnlySpan<char> digits, int index) => digits[index] - '0';

    /// <summary>Weighted sum modulo 11; where that gives ten, a second set of weights is tried.</summary>
    internal static int ElevenTwice(ReadOnlySpan<char> digits, ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var rest = WeightedSum(digits, first) % 11;
        return rest < 10 ? rest : WeightedSum(digits, second) % 11;
    }
}
