using Microsoft.AspNetCore.Identity;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Data.Records;

/// <summary>The key to the door: how a person signs in. What the person may do follows from mandates, not from the account.</summary>
public class Account : IdentityUser<int>
{
    public const int CultureLength = 2;
    public const int SecondFactorKeyLength = 500;

    /// <summary>The person behind the account.</summary>
    public Person? Person { get; set; }

    public int? PersonId { get; set; }

    /// <summary>Language of letters to this account: <c>ru</c> or <c>en</c>.</summary>
    public string Culture { get; set; } = "ru";

    /// <summary>Since when the account is shut by an administrator; null while it is open.</summary>
    public DateTime? ShutAt { get; set; }

    /// <summary>Moment of the last wrong password, for the rising delay.</summary>
    public DateTime? LastFailureAt { get; set; }

    /// <summary>Encrypted key of the authenticator app; there before the first code has shown that the app knows it.</summary>
    public string? SecondFactorKey { get; set; }

    /// <summary>Since when a code is asked for at the door; null while the password is enough.</summary>
    public DateTime? SecondFactorSince { get; set; }

    /// <summary>The last step of the clock whose code has served.</summary>
    public long SecondFactorStep { get; set; }
}
