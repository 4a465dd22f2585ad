using Microsoft.EntityFrameworkCore;

namespace UnionPortal.Web.Data;

/// <summary>How a database is made to forget what was deleted: sealed ballots must not stay readable in its free pages.</summary>
public abstract partial class PortalDb
{
    /// <summary>From here on, this connection overwrites what it deletes, where the database can.</summary>
    public virtual Task OverwriteDeletedAsync(CancellationToken ct) => Task.CompletedTask;

    /// <summary>
    /// Rewrites the file without its free pages and empties the log. On SQL Server pages are cleaned by the server itself and its log lives on
    /// in the backups: there, as in every copy, it is the destroyed key that keeps envelopes shut.
    /// </summary>
    public virtual Task ForgetDeletedAsync(CancellationToken ct) => Task.CompletedTask;
}
