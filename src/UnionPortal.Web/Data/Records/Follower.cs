namespace UnionPortal.Web.Data.Records;

/// <summary>
/// Somebody who is told by letter what changes in the register: an address, what it follows, and nothing else. The row goes when
/// its owner stops, and when the address was not confirmed in time.
/// </summary>
public class Follower
{
    public const int KeyLength = 36;

    /// <summary>Stands for the whole register: joins and departures.</summary>
    public const int WholeRegister = 0;

    /// <summary>How long the letter's link serves; an address not confirmed by then is forgotten.</summary>
    public static readonly TimeSpan ConfirmWithin = TimeSpan.FromDays(7);

    private Follower() { }

    public Follower(int number, string email, string culture, string key, DateTime now)
    {
        Number = number;
        Email = email;
        Culture = culture;
        Key = key;
        AskedAt = now;
    }

    public int Id { get; private set; }

    /// <summary>Number of the entry, or <see cref="WholeRegister"/>.</summary>
    public int Number { get; private set; }

    /// <summary>In small letters, so that one address follows once. Never public.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Language of the page it was asked on.</summary>
    public string Culture { get; private set; } = "ru";

    /// <summary>Part of the links that confirm and stop; known to the owner of the address alone.</summary>
    public string Key { get; private set; } = "";

    public DateTime AskedAt { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    public bool IsConfirmed => ConfirmedAt is not null;

    /// <summary>Whether the letter's link would confirm at this moment.</summary>
    public bool MayConfirm(DateTime now) => !IsConfirmed && now - AskedAt < ConfirmWithin;

    /// <summary>The owner asks once more before the first letter was followed: the latest page and moment count.</summary>
    public void AskAgain(string culture, DateTime now)
    {
        Culture = culture;
        AskedAt = now;
    }

    public void Confirm(DateTime now) => ConfirmedAt = now;
}
