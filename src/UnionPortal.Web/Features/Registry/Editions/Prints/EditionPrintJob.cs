namespace UnionPortal.Web.Features.Registry.Editions.Prints;

/// <summary>Prints editions beside the pages: what is ordered here at once, what others ordered or left behind within seconds.</summary>
public sealed class EditionPrintJob(EditionPrinter printer, EditionPrintBell bell, ILogger<EditionPrintJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await bell.WaitAsync(Pause, stoppingToken);
            try
            {
                while (await printer.PrintNextAsync(null, stoppingToken))
                {
                }
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "The press stopped; it looks again in a moment");
            }
        }
    }
}
