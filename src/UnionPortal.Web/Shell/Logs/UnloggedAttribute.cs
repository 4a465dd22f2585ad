namespace UnionPortal.Web.Shell.Logs;

/// <summary>
/// No line in the log for this page, because the moment itself would tell something: who voted when. A failure is still logged, without the
/// account.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class UnloggedAttribute : Attribute;
