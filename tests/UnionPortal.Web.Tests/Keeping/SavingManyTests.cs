using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Keeping;

/// <summary>A batch of new entities lands in the tables as a save would put it there.</summary>
public class SavingManyTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly DateOnly Day = new(2014, 3, 5);

    [Fact]
    public async Task What_hangs_on_a_new_membership_is_saved_with_it_and_reads_as_after_a_save()
    {
        (Member batched, Member saved) = (Departed(990_001, "Ёлка «Детям»"), Departed(990_002, "Ёлка «Детям»"));
        await using AsyncServiceScope scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await db.InTurnAsync(async () =>
        {
            db.Add(saved);
            scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, saved);
            await db.SaveChangesAsync();
            await db.SaveNewAsync([batched], CancellationToken.None);
        }, CancellationToken.None);

        Assert.Equal(EntityState.Detached, db.Entry(batched).State);
        Assert.True(batched.Organisation.Id > 0 && batched.Number.Id > 0 && batched.Departure!.Id > 0);
        Assert.Equal(await ReadAsync(saved.Id), await ReadAsync(batched.Id));
    }

    [Fact]
    public async Task An_entity_that_is_known_already_is_pointed_at_and_not_saved_again()
    {
        DecisionRecord record = Record();
        await using AsyncServiceScope scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var (first, second) = (Member(990_003, "Первая", record), Member(990_004, "Вторая", record));
        await db.InTurnAsync(async () =>
        {
            scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, first);
            await db.SaveChangesAsync();
            await db.SaveNewAsync([first], CancellationToken.None);
            await db.SaveNewAsync([second], CancellationToken.None);
        }, CancellationToken.None);

        int[] records = await portal.SeeAsync(db => db.Members.Where(one => one.Id == first.Id || one.Id == second.Id).Select(one => one.AdmittedBy.Id).ToArrayAsync());

        Assert.Equal([record.Id, record.Id], records);
    }

    [Fact]
    public async Task A_batch_without_an_audit_line_is_not_saved()
    {
        await portal.SeeAsync(async db =>
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveNewAsync([Departed(990_005, "Без записи")], CancellationToken.None));
            return 0;
        });

        Assert.False(await portal.SeeAsync(db => db.RegistryNumbers.AnyAsync(one => one.Value == 990_005)));
    }

    private static DecisionRecord Record() => new(DecidingBody.EarlierRegister, Day, "2014/I-1", "Перенесено.", "Carried over.");

    private static Member Member(int number, string name, DecisionRecord record)
    {
        var organisation = new Organisation(new OrganisationName(Day, name, null, null), "RU");
        organisation.SetNumber(new RegistrationNumber("RU-OGRN", "1067799030639", Verification.FormatCorrect));
        organisation.StatePurposes(null, ["children"], []);
        return new Member(new RegistryNumber(number, organisation, Day), record, Day);
    }

    private Member Departed(int number, string name)
    {
        Member member = Member(number, name, Record());
        member.Depart(DepartureGround.Withdrawal, member.AdmittedBy, Day.AddYears(1), portal.Services.GetRequiredService<CharterBook>().TermsOn(portal.Today).Expulsion);
        return member;
    }

    /// <summary>Everything the database holds of a membership, but for keys and its number.</summary>
    private Task<string> ReadAsync(int id) => portal.SeeAsync(async db =>
    {
        Member member = await db.Members.AsNoTrackingWithIdentityResolution().Include(one => one.Number.Organisation).Include(one => one.AdmittedBy).Include(one => one.Departure!.Record)
            .Include(one => one.Organisation.Names).SingleAsync(one => one.Id == id);
        Organisation organisation = member.Organisation;
        var folded = await db.Set<OrganisationName>().Where(one => one.Id == organisation.Names[0].Id)
            .Select(one => new { Folded = EF.Property<string>(one, "Folded"), Sort = EF.Property<string>(one, "SortKey") }).SingleAsync();
        return string.Join('|', organisation.Name.Full, folded.Folded, folded.Sort, organisation.CountryCode, string.Join(',', organisation.Fields), organisation.Numbers[0].OrgId,
            organisation.Numbers[0].Verification, member.AdmittedOn, member.AdmittedBy.Reference, member.Departure!.Ground, member.Departure.EffectiveOn, member.Departure.Record.Reference,
            member.Number.Organisation.Id == organisation.Id, member.Version, organisation.Version);
    });
}
