using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Keeping;

/// <summary>How the portal saves: nothing without its audit line, nobody over another, one writer at a time.</summary>
public class SavingTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task No_change_of_the_register_is_saved_without_an_audit_line()
    {
        await portal.SeeAsync(async db =>
        {
            db.Add(new Person("Пушкин", "Александр"));
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
            return 0;
        });
    }

    [Fact]
    public async Task The_audit_line_names_the_subject_by_the_id_it_got_in_the_same_save()
    {
        var person = new Person("Гоголь", "Николай");
        await using AsyncServiceScope scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        db.Add(person);
        scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, person, new { reason = "test" });
        await db.SaveChangesAsync();

        var line = await db.AuditLines.OrderBy(one => one.Sequence).LastAsync();

        Assert.Equal(("Person", person.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)), (line.SubjectKind, line.SubjectId));
        Assert.True(line.IsWhole);
    }

    [Fact]
    public async Task Of_two_who_change_the_same_thing_the_second_is_told_and_changes_nothing()
    {
        Person made = await portal.GivenAsync(db => db.Add(new Person("Чехов", "Антон")).Entity);
        await using AsyncServiceScope first = portal.Services.CreateAsyncScope(), second = portal.Services.CreateAsyncScope();
        (PortalDb mine, PortalDb theirs) = (first.ServiceProvider.GetRequiredService<PortalDb>(), second.ServiceProvider.GetRequiredService<PortalDb>());
        Person here = await mine.Set<Person>().SingleAsync(one => one.Id == made.Id), there = await theirs.Set<Person>().SingleAsync(one => one.Id == made.Id);
        here.Rename("Чехов", "Антон", "Павлович", null);
        there.Rename("Чехонте", "Антоша", null, null);
        first.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, here);
        second.ServiceProvider.GetRequiredService<AuditTrail>().Record(Actor.Portal, Act.LoadSeeds, there);

        await mine.SaveChangesAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => theirs.SaveChangesAsync());

        Person kept = await portal.SeeAsync(db => db.Set<Person>().SingleAsync(one => one.Id == made.Id));
        Assert.Equal(("Чехов", "Павлович", 1), (kept.FamilyName, kept.Patronymic, kept.Version));
    }

    [Fact]
    public async Task A_form_that_saw_an_older_version_is_refused_even_when_it_changes_nothing_else()
    {
        Person made = await portal.GivenAsync(db => db.Add(new Person("Бунин", "Иван")).Entity);
        await portal.GivenAsync(async db =>
        {
            (await db.Set<Person>().SingleAsync(one => one.Id == made.Id)).Rename("Бунин", "Иван", "Алексеевич", null);
            return 0;
        });

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => portal.GivenAsync(async db =>
        {
            db.Expect(await db.Set<Person>().SingleAsync(one => one.Id == made.Id), 0);
            return 0;
        }));
    }

    [Fact]
    public async Task Sixty_four_writers_at_once_leave_one_unbroken_chain()
    {
        long before = await portal.SeeAsync(db => db.AuditLines.LongCountAsync());

        await Parallel.ForAsync(0, 64, async (number, _) => await portal.GivenAsync(db => db.Add(new Person("Писатель", $"№ {number}")).Entity));

        Finding finding = await portal.SeeAsync(db => new AuditVerification(db).VerifyAsync(CancellationToken.None));
        Assert.Null(finding.FirstBroken);
        Assert.Equal(before + 64, await portal.SeeAsync(db => db.AuditLines.LongCountAsync()));
    }

    [Fact]
    public async Task A_bulk_change_past_the_gate_is_refused() => await portal.SeeAsync(async db =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Sessions.ExecuteDeleteAsync()));

    [Fact]
    public async Task A_transaction_that_fails_leaves_nothing()
    {
        long lines = await portal.SeeAsync(db => db.AuditLines.LongCountAsync());

        await Assert.ThrowsAsync<InvalidOperationException>(() => portal.WithAsync<PortalDb, int>(db => db.InTurnAsync<int>(async () =>
        {
            db.Letters.Add(new() { ToAddress = "half@example.org", Subject = "half", Body = "half", MessageId = "half" });
            await db.SaveChangesAsync();
            throw new InvalidOperationException("the second half fails");
        }, CancellationToken.None)));

        Assert.Empty(await portal.LettersToAsync("half@example.org"));
        Assert.Equal(lines, await portal.SeeAsync(db => db.AuditLines.LongCountAsync()));
    }

    [Theory]
    [InlineData("«Зелёный  Дом»", "зеленый дом")]
    [InlineData("АНО – «ЁЛКА»", "ано - елка")]
    [InlineData("Дети\u00A0и\u202Fмы", "дети и мы")]
    [InlineData(null, "")]
    public void Folding_makes_alike_what_people_search_alike(string? text, string folded) => Assert.Equal(folded, Folding.Fold(text));
}
