namespace UnionPortal.Web.Features.Accounts.SignIns;

/// <summary>The sign-in page; the notice tells what brought the person here.</summary>
public sealed record SignInPage(SignInForm Form, string? NoticeKey)
{
    private static readonly string[] Known = ["confirmed", "reset"];

    public static string? NoticeOf(string? notice) => Known.Contains(notice) ? "Accounts.SignIn.Notice." + notice : null;
}
