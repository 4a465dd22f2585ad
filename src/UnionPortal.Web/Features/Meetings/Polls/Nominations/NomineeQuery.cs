using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Meetings.Polls.Nominations;

/// <summary>Whom a form names.</summary>
public sealed record Nominee(Person Person, Organisation? Organisation);

/// <summary>Nominating: for the board the number first, then who it is.</summary>
public sealed record NominatePage(PollHead Head, bool OfMember, string? Number, string? Name, IReadOnlyList<Option> People, IReadOnlyList<Objection> Refused, NominationForm Form);

/// <summary>The reader's own nominations.</summary>
public sealed record NominationsPage(IReadOnlyList<NominationLine> Lines, IReadOnlyList<Objection> Refused);

public sealed record NominationLine(int Poll, int Number, int Meeting, DateOnly On, string Text, string Name, DateOnly? AcceptedOn, bool IsWithdrawn, bool MayAnswer);

/// <summary>Finds whom a nomination names, and reads the pages of nominations.</summary>
public sealed class NomineeQuery(PortalDb db, PollQuery polls, PollWordsQuery words, UnionCalendar calendar, Texts texts)
{
    public static readonly Objection NameDiffers = new("PollPersonDiffers");

    public async Task<Outcome<Nominee>> OfAsync(Poll poll, NominationForm form, CancellationToken ct)
    {
        if (poll.Item.Subject != AgendaSubject.BoardElection) return await PersonAsync(form, ct);
        if (await NumberAsync(form.Number, ct) is not { } number) return Outcome.Refused<Nominee>(PollCountingService.Unknown);
        DateOnly today = calendar.Today;
        if (!await db.InGoodStandingOn(today).AnyAsync(one => one.OrganisationId == number.OrganisationId, ct)) return Outcome.Refused<Nominee>(SeatFillingRules.NotAMember);
        Person? person = await SpeakingFor(number.OrganisationId, today).FirstOrDefaultAsync(one => one.Id == form.Person, ct);
        return person is null ? Outcome.Refused<Nominee>(SeatFillingRules.DoesNotRepresent) : Outcome.Of(new Nominee(person, number.Organisation));
    }

    public async Task<NominatePage?> PageAsync(int id, NominationForm form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await polls.FindAsync(id, ct) is not { IsElection: true } poll) return null;
        bool ofMember = poll.Item.Subject == AgendaSubject.BoardElection;
        RegistryNumber? found = ofMember ? await NumberAsync(form.Number, ct) : null;
        List<Person> people = found is null ? [] : await SpeakingFor(found.OrganisationId, calendar.Today).OrderBy(one => one.Id).ToListAsync(ct);
        return new(words.HeadOf(poll), ofMember, found is null ? form.Number : found.ToString(), found is null ? null : NamesOf.Organisation(found.Organisation, texts.Language),
            [.. people.Select(one => new Option(one.Id.ToString(CultureInfo.InvariantCulture), one.NameIn(texts.Language)))], refused, form);
    }

    public async Task<NominationsPage> MineAsync(Actor actor, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        List<Poll> named = await db.Polls.AsNoTracking().Where(poll => poll.State != PollState.Void && poll.Candidates.Any(one => one.PersonId == actor.PersonId))
            .Include(poll => poll.Item.Meeting).Include(poll => poll.Candidates).ThenInclude(one => one.Person).Include(poll => poll.Candidates).ThenInclude(one => one.Organisation!.Names)
            .OrderByDescending(poll => poll.Id).AsSplitQuery().ToListAsync(ct);
        return new([.. named.SelectMany(poll => poll.Candidates.Where(one => one.PersonId == actor.PersonId).Select(one => new NominationLine(
            poll.Id, one.Number, poll.Item.Meeting.Number, poll.Item.Meeting.ConvenedFor, words.Of.TextOf(poll), words.Of.NameOf(one), one.AcceptedOn, one.IsWithdrawn,
            PollRules.ObjectionsToAnswering(poll, one).Count == 0)))], refused);
    }

    private Task<RegistryNumber?> NumberAsync(string? written, CancellationToken ct) =>
        int.TryParse((written ?? "").Trim().TrimStart('№', ' '), CultureInfo.InvariantCulture, out int value)
            ? db.RegistryNumbers.Include(one => one.Organisation.Names).SingleOrDefaultAsync(one => one.Value == value, ct) : Task.FromResult<RegistryNumber?>(null);

    private IQueryable<Person> SpeakingFor(int organisation, DateOnly day) => db.People.Where(person => db.Representatives.Any(one =>
        one.PersonId == person.Id && one.OrganisationId == organisation && one.From <= day && (one.Until == null || one.Until > day)));

    /// <summary>The person behind an address, or a new one; an address of somebody of another name is refused.</summary>
    private async Task<Outcome<Nominee>> PersonAsync(NominationForm form, CancellationToken ct)
    {
        string email = (form.Email ?? "").Trim(), folded = email.ToUpperInvariant();
        Person? known = await db.Users.Where(one => one.NormalizedEmail == folded && one.PersonId != null).Select(one => one.Person).FirstOrDefaultAsync(ct)
            ?? await db.People.FirstOrDefaultAsync(one => one.Email == email, ct);
        if (known is null)
            return Outcome.Of(new Nominee(new Person(form.FamilyName!.Trim(), form.GivenName!.Trim(), Tidy(form.Patronymic), Tidy(form.LatinName), email), null));
        bool same = string.Equals(known.FamilyName, form.FamilyName?.Trim(), StringComparison.OrdinalIgnoreCase);
        return same ? Outcome.Of(new Nominee(known, null)) : Outcome.Refused<Nominee>(NameDiffers);
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
