using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Registry.Editions.Printing;

namespace UnionPortal.Web.Features.Registry.Editions.Prints;

/// <summary>Prints what was ordered, one after the other, from the sealed data of the edition; tells every second how far it is.</summary>
public sealed class EditionPrinter(IServiceScopeFactory scopes, ILogger<EditionPrinter> log)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>Takes the next print nobody holds, of one edition or of any, and prints it; false when there is none.</summary>
    public async Task<bool> PrintNextAsync(int? editionId, CancellationToken ct)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<EditionPrintClaims>().TakeAsync(editionId, ct) is not { } print) return false;
        try
        {
            await PrintAsync(print, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await LetGoAsync(print, EditionPrintState.Queued);
            throw;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Edition {Edition} could not be printed in {Language}", print.EditionId, print.Language);
            await LetGoAsync(print, EditionPrintState.Failed);
        }

        return true;
    }

    /// <summary>Prints an edition in all languages, or waits for those who do; false when one was cancelled or failed.</summary>
    public async Task<bool> PrintWholeAsync(int editionId, CancellationToken ct)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        while (true)
        {
            while (await PrintNextAsync(editionId, ct))
            {
            }

            List<EditionPrint> prints = await db.EditionPrints.AsNoTracking().Where(print => print.EditionId == editionId).ToListAsync(ct);
            if (!prints.Exists(print => print.IsUnderWay)) return prints.TrueForAll(print => print.IsDone);
            await Task.Delay(Beat, ct);
        }
    }

    private async Task PrintAsync(EditionPrint print, CancellationToken ct)
    {
        using var wanted = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var setting = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var counter = new SettingCounter(wanted.Token);
        Task beating = BeatAsync(print, counter, wanted, setting.Token);
        try
        {
            await SetAsync(print, counter, wanted.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            log.LogInformation("Printing edition {Edition} in {Language} was stopped", print.EditionId, print.Language);
        }
        finally
        {
            await setting.CancelAsync();
            await beating;
        }
    }

    private async Task SetAsync(EditionPrint print, SettingCounter counter, CancellationToken ct)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IServiceProvider services = scope.ServiceProvider;
        RegistryEdition edition = await services.GetRequiredService<PortalDb>().RegistryEditions.AsNoTracking().SingleAsync(one => one.Id == print.EditionId, ct);
        var press = services.GetRequiredService<EditionPress>();
        EditionData data = await services.GetRequiredService<EditionArchive>().ReadWholeAsync(edition, services.GetRequiredService<CharterBook>().Union, ct);
        await using Stream paper = await Task.Run(() => press.Pdf(data, press.ProofOf(edition, print.Language), print.Language, counter), ct);
        StoredFile file = (await services.GetRequiredService<FileStore>().TakeAsync(paper, EditionNames.OfPrint(edition.Number, print.Language), FilePurpose.Printed, print.AccountId, ct)).Value;
        await services.GetRequiredService<EditionPrintClaims>().FinishAsync(print, edition.Number, file, ct);
    }

    /// <summary>Renews the claim until the setting is over; whoever lost it stops the setting.</summary>
    private async Task BeatAsync(EditionPrint print, SettingCounter counter, CancellationTokenSource wanted, CancellationToken over)
    {
        using var timer = new PeriodicTimer(Beat);
        try
        {
            while (await timer.WaitForNextTickAsync(over))
            {
                if (await RenewAsync(print, counter, over)) continue;
                await wanted.CancelAsync();
                return;
            }
        }
        catch (OperationCanceledException)
        {
            // The setting is over.
        }
    }

    /// <summary>A database that cannot be reached for a moment loses no claim: the next beat tries again.</summary>
    private async Task<bool> RenewAsync(EditionPrint print, SettingCounter counter, CancellationToken ct)
    {
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<EditionPrintClaims>().RenewAsync(print, counter.Entries, ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogWarning(error, "The claim on a print could not be renewed");
            return true;
        }
    }

    private async Task LetGoAsync(EditionPrint print, EditionPrintState state)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EditionPrintClaims>().LetGoAsync(print, state, CancellationToken.None);
    }
}
