using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Members;

/// <summary>A portal in which somebody holds each role, and an organisation stands in each standing.</summary>
public sealed class PeopledPortal : Portal
{
    private readonly Dictionary<Role, Visitor> present = [];
    private int lastNumber;

    public PeopledPortal()
    {
        foreach (string rate in new[] { "SignIn", "Register", "Reset", "Upload" }) Settings[$"Portal:Rates:{rate}"] = "100000";
    }

    /// <summary>Someone in the role at a browser, and who the portal takes them for.</summary>
    public async Task<(Visitor Visitor, Actor Actor)> ComeAsync(Role role)
    {
        HashSet<Role> roles = role switch
        {
            Role.Visitor => [Role.Visitor],
            Role.BoardChair => [Role.Account, Role.BoardMember, Role.BoardChair],
            _ => [Role.Account, role],
        };
        if (role == Role.BoardMember) await ComeAsync(Role.BoardChair); // A board without a chair would be led by this member.
        if (!present.TryGetValue(role, out Visitor? visitor)) present[role] = visitor = role == Role.Visitor ? Visit() : await ArriveAsync(role);
        return (visitor, new Actor { Roles = roles });
    }

    /// <summary>Every row of every table as it stands; what a visit itself leaves, and what the post makes of a letter, is left out.</summary>
    public Task<string> FingerprintAsync() => SeeAsync(async db =>
    {
        List<string> lines = [];
        foreach (var table in db.Model.GetEntityTypes().Where(one => !one.IsOwned()).OrderBy(one => one.Name, StringComparer.Ordinal))
        {
            if (table.ClrType.Name == "Session") continue;
            var columns = table.GetProperties().Select(one => $"quote(\"{one.GetColumnName()}\")");
            string rows = table.ClrType.Name == "Letter" ? "0" : $"coalesce(group_concat({string.Join(" || ',' || ", columns)}, '|'), '')";
            FormattableString question = FormattableStringFactory.Create($"select count(*) || ' ' || {rows} as \"Value\" from \"{table.GetTableName()}\"");
            lines.Add($"{table.ClrType.Name} {await db.Database.SqlQuery<string>(question).SingleAsync()}");
        }
        return string.Join('\n', lines);
    });

    private async Task<Visitor> ArriveAsync(Role role)
    {
        string email = $"{role}@roles.example".ToLowerInvariant();
        var account = await AccountExistsAsync(email, "Ролевая", role.ToString());
        await GivenAsync(async db =>
        {
            Person person = (await db.People.FindAsync(account.PersonId))!;
            Mandate(db, person, role);
            return role;
        });
        return await SignInAsync(email);
    }

    private void Mandate(PortalDb db, Person person, Role role)
    {
        CharterTerms terms = Services.GetRequiredService<CharterBook>().TermsOn(Today);
        DateOnly since = Today.AddYears(-1);
        var record = new DecisionRecord(DecidingBody.Board, since, "1", "Решено", "Decided");
        Organisation organisation = new(new OrganisationName(new(2010, 1, 1), $"АНО «{role}»", null, null), "RU");
        RegistryNumber Number() => new(++lastNumber, organisation, since);
        object? mandate = role switch
        {
            Role.BoardMember or Role.BoardChair => new BoardSeat(person, organisation, SeatOrigin.Election, role == Role.BoardChair, record, since),
            Role.ExpertCouncil => new CouncilSeat(person, "Заслуги", "Merit", record, since),
            Role.Office => new Appointment(person, AppointmentKind.Office, since),
            Role.President => new Appointment(person, AppointmentKind.President, since),
            Role.Administrator => new Appointment(person, AppointmentKind.Administrator, since),
            Role.Member => new Member(Number(), record, since),
            Role.Candidate => new Candidacy(Number(), record, Today.AddMonths(-2), terms.Candidacy),
            Role.Partner => new Partner(Number(), record, since),
            _ => null,
        };
        if (mandate is not null) db.Add(mandate);
        if (mandate is BoardSeat) db.Add(new Member(Number(), record, since));
        if (role is Role.Member or Role.Candidate or Role.Partner or Role.Applicant) db.Add(new Representative(person, organisation, RepresentativeRole.Authorised, null, since));
    }
}
