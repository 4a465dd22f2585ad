using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Security;

namespace UnionPortal.Benchmarks;

/// <summary>An invented register of any size, the same each time: names, regions, numbers with right check digits, a few candidates, partners and departures.</summary>
internal sealed class SampleRegister(ReferenceBook reference, CharterTerms terms)
{
    private static readonly (string Code, string Full, string Short, string English)[] Forms =
    [
        ("71400", "Автономная некоммерческая организация", "АНО", "Autonomous non-profit organisation"),
        ("70401", "Благотворительный фонд", "БФ", "Charitable foundation"),
        ("20200", "Региональная общественная организация", "РОО", "Regional public organisation"),
        ("20620", "Ассоциация благотворительных организаций", "Ассоциация", "Association"),
    ];

    private static readonly (string Ru, string En)[] First =
        [("Добрый", "Kind"), ("Новый", "New"), ("Ясный", "Clear"), ("Тёплый", "Warm"), ("Светлый", "Bright"), ("Открытый", "Open"), ("Общий", "Common"), ("Верный", "True"), ("Надёжный", "Steady")];

    private static readonly (string Ru, string En)[] Second =
        [("путь", "Way"), ("дом", "House"), ("мир", "World"), ("берег", "Shore"), ("круг", "Circle"), ("шаг", "Step"), ("день", "Day"), ("мост", "Bridge"), ("сад", "Garden"), ("голос", "Voice"), ("парус", "Sail")];

    private static readonly string[] Cities = ["Казань", "Пермь", "Самара", "Томск", "Тула", "Вологда", "Псков", "Орёл", "Ижевск", "Елец"];

    /// <summary>Fills the database of a portal; saves in chunks, so that size costs no memory.</summary>
    public static async Task FillAsync(IServiceProvider services, int count)
    {
        const int chunk = 2000;
        var sample = new SampleRegister(services.GetRequiredService<ReferenceBook>(), services.GetRequiredService<CharterBook>().TermsOn(new DateOnly(2026, 11, 22)));
        for (int start = 1; start <= count; start += chunk)
        {
            await using AsyncServiceScope scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            List<object> made = [.. Enumerable.Range(start, Math.Min(chunk, count - start + 1)).Select(sample.Standing)];
            scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, "Sample");
            await db.InTurnAsync(async () =>
            {
                await db.SaveChangesAsync();
                await db.SaveNewAsync(made, CancellationToken.None);
            }, CancellationToken.None);
        }
    }

    /// <summary>The same register without a database.</summary>
    public static RegistrySnapshot Snapshot(IServiceProvider services, int count)
    {
        var today = new DateOnly(2026, 11, 22);
        var sample = new SampleRegister(services.GetRequiredService<ReferenceBook>(), services.GetRequiredService<CharterBook>().TermsOn(today));
        List<object> all = [.. Enumerable.Range(1, count).Select(sample.Standing)];
        return RegistrySnapshot.Of(all.OfType<Member>(), all.OfType<Candidacy>(), all.OfType<Partner>(), today);
    }

    private object Standing(int number)
    {
        DateOnly since = new DateOnly(2015, 1, 15).AddDays(number * 7 % 4200);
        var given = new RegistryNumber(number, Organisation(number), since);
        var decision = new DecisionRecord(DecidingBody.Board, since, string.Create(CultureInfo.InvariantCulture, $"протокол № {number % 97 + 1}"), "Приём", "Admission");
        return (number % 25) switch
        {
            0 => new Candidacy(given, decision, new DateOnly(2026, 3, 1).AddDays(number % 200), terms.Candidacy),
            1 => new Partner(given, decision, since),
            2 => Departed(new Member(given, decision, since), number),
            _ => new Member(given, decision, since),
        };
    }

    private Member Departed(Member member, int number)
    {
        DateOnly on = new DateOnly(2024, 1, 10).AddDays(number % 900);
        var record = new DecisionRecord(DecidingBody.Organisation, on, "заявление", "Выход", "Withdrawal");
        member.Depart(DepartureGround.Withdrawal, record, on > member.AdmittedOn ? on : member.AdmittedOn, terms.Expulsion);
        return member;
    }

    private Organisation Organisation(int number)
    {
        var form = Forms[number % Forms.Length];
        var first = First[number / 3 % First.Length];
        var second = Second[number % Second.Length];
        string own = string.Create(CultureInfo.InvariantCulture, $"«{first.Ru} {second.Ru} {number}»");
        string english = string.Create(CultureInfo.InvariantCulture, $"{form.English} “{first.En} {second.En} {number}”");
        var organisation = new Organisation(new OrganisationName(new DateOnly(2014, 1, 1), $"{form.Full} {own}", $"{form.Short} {own}", english), "RU");
        organisation.Locate("RU", reference.Regions[number % reference.Regions.Count].Key, Cities[number % Cities.Length]);
        organisation.Describe(form.Code, string.Create(CultureInfo.InvariantCulture, $"sample{number}.example"), null, null);
        organisation.StatePurposes("Помощь людям целевой группы и их семьям.", [terms.Admission.Fields[number % terms.Admission.Fields.Count]], terms.Admission.TargetGroups.Take(1));
        organisation.SetNumber(new RegistrationNumber("RU-OGRN", Ogrn(number), Verification.FormatCorrect));
        organisation.SetNumber(new RegistrationNumber("RU-INN", Inn(number), Verification.FormatCorrect));
        return organisation;
    }

    private static string Ogrn(int number)
    {
        string body = string.Create(CultureInfo.InvariantCulture, $"11577{number:0000000}");
        return body + (long.Parse(body, CultureInfo.InvariantCulture) % 11 % 10).ToString(CultureInfo.InvariantCulture);
    }

    private static string Inn(int number)
    {
        int[] weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
        string body = string.Create(CultureInfo.InvariantCulture, $"77{number:0000000}");
        int sum = body.Select((digit, place) => (digit - '0') * weights[place]).Sum();
        return body + (sum % 11 % 10).ToString(CultureInfo.InvariantCulture);
    }
}
