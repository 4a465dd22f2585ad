using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Accounts.SignIns;

/// <summary>The sign-in page; the notice tells what brought the person here.</summary>
public sealed record SignInPage(SignInForm Form, string? NoticeKey)
{
    private static readonly string[] Known = ["confirmed", "reset", "late"];

    /// <param name="back">Where the person goes afterwards: a text that was kept is told of, for whoever wrote long believes it lost.</param>
    public static string? NoticeOf(string? notice, string? back) => Known.Contains(notice) ? "Accounts.SignIn.Notice." + notice
        : back?.Contains($"?{KeptForms.QueryName}=", StringComparison.Ordinal) == true ? "Accounts.SignIn.Notice.kept" : null;
}

/// <summary>Asks for the code after the password.</summary>
/// <param name="Back">Where the person wanted to go.</param>
public sealed record CodePage(CodeForm Form, string? Back);
