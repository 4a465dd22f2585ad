namespace UnionPortal.Web.Shell;

/// <summary>
/// A feature in which something happens once the yearly report of a member is accepted, in the same transaction and under its line in
/// the audit trail; found by itself.
/// </summary>
public interface IReportFollower
{
    /// <param name="year">The financial year whose figures are known now; they are saved already.</param>
    Task AcceptedAsync(int organisationId, int year, CancellationToken ct);
}
