using static UnionPortal.Domain.Organisations.CheckDigits;

namespace UnionPortal.Domain.Organisations;

/// <summary>Check digits of registers outside Russia, one function a scheme; each expects a number its pattern has accepted.</summary>
public static class ForeignCheckDigits
{
    public static bool DanishCvr(string number) => WeightedSum(number, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;

    public static bool Estonian(string number) =>
        ElevenTwice(number, [1, 2, 3, 4, 5, 6, 7], [3, 4, 5, 6, 7, 8, 9]) % 10 == Digit(number, 7);

    /// <summary>Written with a dash before the check digit: 2261873-3.</summary>
    public static bool Finnish(string number) =>
        WeightedSum(number.Replace("-", "", StringComparison.Ordinal), [7, 9, 10, 5, 8, 4, 2, 1]) % 11 == 0;

    public static bool Norwegian(string number) => WeightedSum(number, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;

    public static bool Swedish(string number) => Luhn(number.Replace("-", "", StringComparison.Ordinal));

    public static bool Latvian(string number) => WeightedSum(number, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3;

    public static bool Lithuanian(string number) =>
        ElevenTwice(number, [1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 1]) % 10 == Digit(number, 8);

    /// <summary>Where both sets of weights give ten, the number was never issued.</summary>
    public static bool KazakhBin(string number) =>
        ElevenTwice(number, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) == Digit(number, 11);

    public static bool BelarusianUnp(string number) =>
        WeightedSum(number, [29, 23, 19, 17, 13, 7, 5, 3]) % 11 == Digit(number, 8);

    public static bool MoldovanIdno(string number) =>
        WeightedSum(number, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 == Digit(number, 12);

    public static bool CzechIco(string number)
    {
        var rest = WeightedSum(number, [8, 7, 6, 5, 4, 3, 2]) % 11;
        return (11 - rest) % 10 == Digit(number, 7);
    }

    /// <summary>Nine digits; a branch carries four more with a check digit of their own.</summary>
    public static bool BulgarianEik(string number)
    {
        var head = ElevenTwice(number, [1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 10]) % 10 == Digit(number, 8);
        if (!head || number.Length == 9) return head;
        return ElevenTwice(number.AsSpan(8), [2, 7, 3, 5], [4, 9, 5, 7]) % 10 == Digit(number, 12);
    }

    public static bool SwissUid(string number)
    {
        var rest = WeightedSum(number.AsSpan(3), [5, 4, 3, 2, 7, 6, 5, 4]) % 11;
        return (11 - rest) % 11 == Digit(number.AsSpan(3), 8);
    }

    public static bool Belgian(string number) =>
        97 - Remainder(number.AsSpan(0, 8), 97) == Remainder(number.AsSpan(8), 100);

    /// <summary>Letter, seven digits, then a check character: a digit, or the letter that stands for it.</summary>
    public static bool SpanishNif(string number)
    {
        var digits = number.AsSpan(1, 7);
        for (var check = 0; check < 10; check++)
        {
            if (Luhn(string.Concat(digits, ((char)('0' + check)).ToString())))
                return number[8] == '0' + check || number[8] == "JABCDEFGHI"[check];
        }

        return false;
    }
}
