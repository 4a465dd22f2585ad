using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UnionPortal.Web.Data;

/// <summary>
/// Leaves the connection of a context open from its first question until the context ends, instead of opening it anew for each question:
/// every opening of SQLite tells the engine all functions of the portal again.
/// </summary>
internal sealed class KeptOpen : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => new(InterceptionResult.Suppress());
}
