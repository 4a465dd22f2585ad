using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Tests.Organisations;

/// <summary>A portal with an office and members made to order, each with somebody who speaks for it.</summary>
public sealed class MembersPortal : Portal, IAsyncLifetime
{
    public const string OfficeAddress = "office@union.example";
    private int made;

    public MembersPortal() => Settings["Portal:Rates:SignIn"] = "1000";

    /// <summary>Somebody of the office at the browser.</summary>
    public Visitor Office { get; private set; } = null!;

    public CharterTerms Terms => Services.GetRequiredService<CharterBook>().TermsOn(Today);

    public async Task InitializeAsync()
    {
        var account = await AccountExistsAsync(OfficeAddress, "Конторская", "Вера");
        await GivenAsync(db => db.Add(new Appointment(db.People.Find(account.PersonId)!, AppointmentKind.Office, Today.AddYears(-1))).Entity);
        Office = await SignInAsync(OfficeAddress);
    }

    Task IAsyncLifetime.DisposeAsync()
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <summary>A member with a representative who signs in with the address; on the board where wished, in its chair where it is the first.</summary>
    public async Task<Member> MemberExistsAsync(string email, bool onBoard = false)
    {
        var account = await AccountExistsAsync(email, "Членова", "Анна");
        return await GivenAsync(async db =>
        {
            Person person = (await db.People.FindAsync(account.PersonId!.Value))!;
            Member member = NewMember(db);
            db.Add(new Representative(person, member.Organisation, RepresentativeRole.Head, "Директор", new(2020, 1, 1)));
            if (onBoard) db.Add(new BoardSeat(person, member.Organisation, SeatOrigin.Election, false, member.AdmittedBy, Today.AddYears(-1)));
            return member;
        });
    }

    /// <summary>A candidate with a representative who signs in with the address.</summary>
    public async Task<Candidacy> CandidateExistsAsync(string email)
    {
        var account = await AccountExistsAsync(email, "Кандидатова", "Анна");
        return await GivenAsync(async db =>
        {
            Person person = (await db.People.FindAsync(account.PersonId!.Value))!;
            DateOnly on = Today.AddMonths(-2);
            var candidacy = new Candidacy(NewNumber(on), Record(on), on, Terms.Candidacy);
            db.AddRange(candidacy, new Representative(person, candidacy.Organisation, RepresentativeRole.Head, "Директор", new(2020, 1, 1)));
            return candidacy;
        });
    }

    /// <summary>Has the book look at once whether the register has changed, as it does by itself twice a second.</summary>
    public Task TurnPageAsync() => Services.GetRequiredService<RegistryBook>().RefreshAsync(CancellationToken.None);

    public async Task<IHtmlDocument> PublicEntryAsync(RegistryNumber number)
    {
        await TurnPageAsync();
        using Visitor visitor = Visit();
        return await visitor.ReadAsync($"/ru/registry/{number}");
    }

    public static string Hidden(IHtmlDocument page, string name) => page.QuerySelector($"input[name='{name}']")?.GetAttribute("value") ?? "";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private Member NewMember(PortalDb db)
    {
        DateOnly on = Today.AddYears(-3);
        var member = new Member(NewNumber(on), Record(on), on);
        db.Add(member);
        return member;
    }

    private RegistryNumber NewNumber(DateOnly on)
    {
        int number = ++made;
        var organisation = new Organisation(new OrganisationName(new(2010, 1, 1), $"АНО «Организация {number}»", null, null), "RU");
        organisation.SetNumber(new RegistrationNumber("RU-OGRN", Ogrn(number), Verification.FormatCorrect));
        return new RegistryNumber(number, organisation, on);
    }

    /// <summary>A state number whose check digit fits.</summary>
    public static string Ogrn(int number)
    {
        long first = 106779903000 + number;
        return $"{first}{first % 11 % 10}";
    }

    private static DecisionRecord Record(DateOnly on) => new(DecidingBody.Founders, on, "1", "Учреждение", "Foundation");
}
