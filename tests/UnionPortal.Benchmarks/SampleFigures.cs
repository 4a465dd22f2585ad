using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Benchmarks;

/// <summary>Founders, income of the last closed year and a decided application for every organisation of an invented register.</summary>
internal static class SampleFigures
{
    private const int Chunk = 2000;

    public static async Task FillAsync(IServiceProvider services)
    {
        DateOnly today = services.GetRequiredService<UnionCalendar>().Today;
        CharterTerms terms = services.GetRequiredService<CharterBook>().TermsOn(today);
        int last = 0;
        while (true)
        {
            await using AsyncServiceScope scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            var organisations = await db.Organisations.Where(one => one.Id > last).OrderBy(one => one.Id).Take(Chunk).ToListAsync();
            if (organisations.Count == 0) return;
            Person person = await db.People.FirstOrDefaultAsync() ?? new Person("Образцова", "Анна");
            foreach (Organisation one in organisations) State(db, one, person, terms, today);
            scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, "Sample");
            await db.SaveChangesAsync();
            last = organisations[^1].Id;
        }
    }

    /// <summary>Every twentieth lives mainly on the state; every tenth has stated nothing.</summary>
    private static void State(PortalDb db, Organisation one, Person person, CharterTerms terms, DateOnly today)
    {
        one.Describe(one.LegalFormCode, one.Website, new DateOnly(2014, 1, 1), new DateOnly(2014, 2, 1));
        one.NameFounders([new Founder("Граждане", FounderKind.Citizen, 3), new Founder("Управление", FounderKind.StateBody)]);
        decimal state = one.Id % 20 == 0 ? 9_000_000 : 300_000;
        if (one.Id % 10 != 3)
        {
            one.StateIncome(new IncomeStatement(today.Year - 1, "RUB",
                [new IncomeLine(IncomeSources.PrivateDonations, 1_200_000 + one.Id), new IncomeLine(IncomeSources.FederalSubsidies, state), new IncomeLine(IncomeSources.PresidentialGrants, 250_000)]));
        }
        var application = new Application(one, Seeking.Membership, person, new DateOnly(2014, 3, 1));
        foreach (string section in ApplicationSections.All) application.Finish(section, true);
        application.Declare(new Declarations { CommitsToMission = true, IsIndependentOfState = true, HasNoPoliticalAims = true, DeniesNoHelp = true, AcceptsConduct = true });
        application.Consent("v1", new DateTime(2014, 3, 1, 9, 0, 0, DateTimeKind.Utc));
        application.Submit(string.Create(CultureInfo.InvariantCulture, $"S-{one.Id}"), person, new DateOnly(2014, 3, 1), terms.Admission with { RequiredDocuments = [] }, new DateOnly(2014, 3, 1));
        application.Judge(new Judgement("A12d", true, person, "Знаем.", new DateOnly(2014, 4, 1)));
        db.Add(application);
    }
}
