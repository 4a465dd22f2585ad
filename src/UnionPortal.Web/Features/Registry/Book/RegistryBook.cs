using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Features.Registry.Figures;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// Holds the volume of the register that visitors read. A new one is written beside it whenever an act may have changed
/// the register and whenever a day begins, and takes its place at one stroke: no reader ever waits for it.
/// </summary>
public sealed class RegistryBook(IServiceScopeFactory scopes, UnionCalendar calendar) : IDisposable
{
    private readonly SemaphoreSlim writing = new(1, 1);
    private volatile Written? written;

    /// <summary>The volume as it lies there; null before the first is written.</summary>
    public RegistryVolume? Now => written?.Volume;

    /// <summary>The volume; waits only while the very first is being written.</summary>
    public async ValueTask<RegistryVolume> CurrentAsync(CancellationToken ct)
    {
        if (written is null) await RefreshAsync(ct);
        return written!.Volume;
    }

    /// <summary>Writes a new volume if the register may have changed since the last.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        await writing.WaitAsync(ct);
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            RegisterMark mark = await RegisterMark.ReadAsync(db, calendar.Today, ct);
            if (written is { } last && !await last.Mark.IsOvertakenAsync(mark, db, ct)) written = last with { Mark = mark };
            else written = new Written(mark, await WriteAsync(scope.ServiceProvider, mark, written?.Volume.Figures ?? FiguresBook.Empty, ct));
        }
        finally
        {
            writing.Release();
        }
    }

    public void Dispose() => writing.Dispose();

    private static async Task<RegistryVolume> WriteAsync(IServiceProvider services, RegisterMark mark, FiguresBook figures, CancellationToken ct)
    {
        RegistrySnapshot snapshot = await services.GetRequiredService<RegistryQuery>().SnapshotAsync(mark.Day, ct);
        string program = typeof(RegistryBook).Module.ModuleVersionId.ToString("N")[..8];
        string head = mark.Hash.Length >= 12 ? mark.Hash[..12] : "0";
        return new RegistryVolume(snapshot, $"{Dates.ForMachines(mark.Day)}-{head}-{program}")
        {
            Reports = await services.GetRequiredService<EntryReportQuery>().OfAllAsync(mark.Day, ct),
            Figures = await services.GetRequiredService<EntryFiguresQuery>().OfAllAsync(figures, ct),
            Certificates = await services.GetRequiredService<EntryCertificateQuery>().OfAllAsync(mark.Day, ct),
            People = await services.GetRequiredService<EntryPeopleQuery>().OfAllAsync(mark.Day, ct),
            Documents = await services.GetRequiredService<EntryDocumentQuery>().OfAllAsync(ct),
        };
    }

    private sealed record Written(RegisterMark Mark, RegistryVolume Volume);
}
