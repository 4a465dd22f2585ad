using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Features.Registry.Figures;
using UnionPortal.Web.Features.Registry.Programmes;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// Holds the volume of the register that visitors read. A new one is written beside it whenever an act may have changed
/// the register and whenever a day begins, and takes its place at one stroke: no reader ever waits for it. Where nothing but
/// reports came in, the next volume is the same book with other reports beside it.
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
            RegisterChange change = written is { } last ? await last.Mark.ChangeUntilAsync(mark, db, ct) : RegisterChange.Register;
            written = change switch
            {
                RegisterChange.None => written! with { Mark = mark },
                RegisterChange.Reports => new Written(mark, written!.Volume.With(await ReportsAsync(scope.ServiceProvider, mark, ct), StampOf(mark))),
                _ => new Written(mark, await WriteAsync(scope.ServiceProvider, mark, written?.Volume, ct)),
            };
        }
        finally
        {
            writing.Release();
        }
    }

    public void Dispose() => writing.Dispose();

    private static async Task<RegistryVolume> WriteAsync(IServiceProvider services, RegisterMark mark, RegistryVolume? last, CancellationToken ct)
    {
        RegistrySnapshot snapshot = await services.GetRequiredService<RegistryQuery>().SnapshotAsync(mark.Day, ct);
        FiguresBook figures = await services.GetRequiredService<EntryFiguresQuery>().OfAllAsync(last?.Figures ?? FiguresBook.Empty, ct);
        return new RegistryVolume(snapshot, StampOf(mark))
        {
            Reports = await ReportsAsync(services, mark, ct),
            Figures = figures,
            Programmes = await services.GetRequiredService<EntryProgrammesQuery>().OfAllAsync(last?.Programmes ?? ProgrammesBook.Empty, figures.Accepted, ct),
            Certificates = await services.GetRequiredService<EntryCertificateQuery>().OfAllAsync(mark.Day, ct),
            People = await services.GetRequiredService<EntryPeopleQuery>().OfAllAsync(mark.Day, ct),
            Documents = await services.GetRequiredService<EntryDocumentQuery>().OfAllAsync(ct),
        };
    }

    private static Task<IReadOnlyDictionary<int, EntryReport>> ReportsAsync(IServiceProvider services, RegisterMark mark, CancellationToken ct) =>
        services.GetRequiredService<EntryReportQuery>().OfAllAsync(mark.Day, ct);

    private static string StampOf(RegisterMark mark)
    {
        string program = typeof(RegistryBook).Module.ModuleVersionId.ToString("N")[..8];
        string head = mark.Hash.Length >= 12 ? mark.Hash[..12] : "0";
        return $"{Dates.ForMachines(mark.Day)}-{head}-{program}";
    }

    private sealed record Written(RegisterMark Mark, RegistryVolume Volume);
}
