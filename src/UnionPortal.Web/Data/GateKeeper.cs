using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UnionPortal.Web.Data;

/// <summary>Refuses writes that go past the gate: a mistake of the programmer, told at once instead of a damaged file one day.</summary>
public sealed class GateKeeper : DbCommandInterceptor, IDbTransactionInterceptor
{
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.CommandSource is CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete) Require(eventData);
        return new(result);
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.CommandSource is CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete) Require(eventData);
        return result;
    }

    public InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result)
    {
        Require(eventData);
        return result;
    }

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        Require(eventData);
        return new(result);
    }

    private static void Require(DbContextEventData eventData)
    {
        if (eventData.Context is PortalDb { HoldsTurn: false })
            throw new InvalidOperationException("Writes pass the gate: wrap ExecuteUpdate, ExecuteDelete and transactions in PortalDb.InTurnAsync.");
    }
}
