using System.CommandLine;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Editions;
using UnionPortal.Web.Features.Registry.Editions.Prints;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Verbs;

/// <summary><c>publish [--on DATE]</c>: issues the next numbered edition of the member list and prints it; 0 or 1.</summary>
internal static class PublishVerb
{
    private const int Refused = 1;

    public static Command Describe(VerbHost host)
    {
        var on = new Option<DateOnly?>("--on") { Description = "The day the list describes; today when left out." };
        var command = new Command("publish", "Issues the next numbered edition of the member list.") { on };
        command.SetAction((parsed, ct) => host.RunAsync(services => PublishAsync(services, parsed.GetValue(on), ct), ct));
        return command;
    }

    private static async Task<int> PublishAsync(IServiceProvider services, DateOnly? on, CancellationToken ct)
    {
        int number = PublicationRules.NumberAfter(await services.GetRequiredService<EditionArchive>().LastAsync(ct));
        DateOnly asOf = on ?? services.GetRequiredService<UnionCalendar>().Today;
        Outcome<RegistryEdition> outcome = await services.GetRequiredService<PublicationService>().PublishAsync(asOf, number, Actor.Portal, ct);
        if (!outcome.Succeeded)
        {
            Texts texts = services.GetRequiredService<Texts>().In("en");
            foreach (Objection objection in outcome.Objections) await Console.Error.WriteLineAsync(texts.Objection(objection));
            return Refused;
        }

        RegistryEdition edition = outcome.Value;
        await Console.Out.WriteLineAsync($"Edition {edition.Number} as of {Dates.ForMachines(edition.AsOf)}, SHA-256 {edition.DataSha256}");
        if (await services.GetRequiredService<EditionPrinter>().PrintWholeAsync(edition.Id, ct)) return 0;
        await Console.Error.WriteLineAsync($"The edition is issued, but not all of it is printed; order it again at /ru/registry/editions/{edition.Number}/printing.");
        return Refused;
    }
}
