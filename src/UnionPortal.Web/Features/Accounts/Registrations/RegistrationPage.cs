namespace UnionPortal.Web.Features.Accounts.Registrations;

/// <summary>The page of a newcomer.</summary>
public sealed record RegistrationPage(RegisterForm Form);
