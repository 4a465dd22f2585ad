namespace UnionPortal.Web.Features.Import.TakingOver;

/// <summary>How far an import has come; the total is known once the list has been gone through.</summary>
public sealed record ImportProgress(int Done, int Total);

/// <summary>What is asked of an import beside the list itself.</summary>
/// <param name="Description">Format and encoding, as the table tells them.</param>
/// <param name="RefusedPath">Where a copy of the refused rows goes besides the store; the command line asks for it.</param>
/// <param name="DryRun">Everything is reckoned and nothing is changed.</param>
public sealed record ImportOrder(string FileName, string FileSha256, string Description, bool DryRun = false, string? RefusedPath = null);
