namespace UnionPortal.Domain.Organisations;

/// <summary>A human being known to the union. What a person may do follows from mandates with dates, never from marks on the person.</summary>
public class Person
{
    public const int NameLength = 100;
    public const int EmailLength = 254;

    private Person() { }

    public Person(string familyName, string givenName, string? patronymic = null, string? latinName = null, string? email = null)
    {
        FamilyName = familyName;
        GivenName = givenName;
        Patronymic = patronymic;
        LatinName = latinName;
        Email = email;
    }

    public int Id { get; private set; }

    public string FamilyName { get; private set; } = "";

    public string GivenName { get; private set; } = "";

    public string? Patronymic { get; private set; }

    /// <summary>How the person writes the name in Latin letters, as in the passport; never transliterated by the portal.</summary>
    public string? LatinName { get; private set; }

    /// <summary>Address for the union's letters; never public.</summary>
    public string? Email { get; private set; }

    public int Version { get; private set; }

    /// <summary>Full name in the order of the language: family name first in Russian, Latin form (if given) in English.</summary>
    public string NameIn(string language) => language == "en"
        ? LatinName ?? $"{GivenName} {FamilyName}"
        : string.Join(' ', new[] { FamilyName, GivenName, Patronymic }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Notes the address of somebody who had none.</summary>
    public void ReachAt(string email) => Email ??= email;

    public void Rename(string familyName, string givenName, string? patronymic, string? latinName)
    {
        FamilyName = familyName;
        GivenName = givenName;
        Patronymic = patronymic;
        LatinName = latinName;
    }
}
