using static UnionPortal.Domain.Organisations.CheckDigits;

namespace UnionPortal.Domain.Organisations;

/// <summary>Check digits of Russian registration numbers. All-zero numbers pass them and are refused by the rules instead.</summary>
public static class RussianCheckDigits
{
    /// <summary>Taxpayer number of a legal entity: ten digits.</summary>
    public static bool Inn(string number) =>
        WeightedSum(number, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == Digit(number, 9);

    /// <summary>Taxpayer number of a person: twelve digits, two of them check digits.</summary>
    public static bool PersonalInn(string number) =>
        WeightedSum(number, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == Digit(number, 10)
        && WeightedSum(number, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == Digit(number, 11);

    /// <summary>Primary state registration number of a legal entity: thirteen digits.</summary>
    public static bool Ogrn(string number) => Remainder(number.AsSpan(0, 12), 11) % 10 == Digit(number, 12);

    /// <summary>Registration number of an entrepreneur: fifteen digits.</summary>
    public static bool Ogrnip(string number) => Remainder(number.AsSpan(0, 14), 13) % 10 == Digit(number, 14);
}
