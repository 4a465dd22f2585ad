using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Organisations;

/// <summary>
/// Lets one person at a time act on an organisation: it is read after everybody else has to wait, so that two who act in the
/// same instant cannot both succeed. Answers null where there is no such organisation.
/// </summary>
public sealed class OrganisationTurnService(PortalDb db, OrganisationFileQuery files)
{
    public static readonly Objection ChangedMeanwhile = new("ChangedMeanwhile");

    public Task<Outcome?> TakeAsync(int id, Func<OrganisationFile, Task<Outcome>> act, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        return await files.FindAsync(id, ct) is { } file ? await act(file) : null;
    }, ct);
}
