namespace UnionPortal.Web.Features.Accounts.SignIns;

/// <summary>The sign-in page; the notice tells what brought the person here.</summary>
public sealed record SignInPage(SignInForm Form, string? NoticeKey)
{
    private static readonly string[] Known = ["confirmed", "reset", "late"];

    public static string? NoticeOf(string? notice) => Known.Contains(notice) ? "Accounts.SignIn.Notice." + notice : null;
}

/// <summary>Asks for the code after the password.</summary>
/// <param name="Back">Where the person wanted to go.</param>
public sealed record CodePage(CodeForm Form, string? Back);
