namespace UnionPortal.Web.Data;

/// <summary>The portal does not start, and the message tells the operator why in one sentence.</summary>
public sealed class StartRefusedException(string reason) : Exception(reason);
