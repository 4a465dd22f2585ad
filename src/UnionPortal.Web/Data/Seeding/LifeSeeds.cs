using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>
/// What happens to members in the years of the Alliance: a rest that the board lifted, a notice taken back and one that runs, a
/// merger, a return under a new number, a prolonged candidacy, agreements with partners, attempts to reach a silent member,
/// a change that waits for the office, figures of the last year.
/// </summary>
internal sealed class LifeSeeds(SeedHistory history)
{
    private static readonly string[] WithoutFigures = ["porch", "snow-lantern", "attic-stairs"];

    public void Note()
    {
        DateOnly today = history.Today;
        NoteBoardMeetings(today);
        NoteRestAndReturn();
        history.On(new DateOnly(2025, 9, 1), () => RevokedNotice("kettle", new DateOnly(2025, 9, 1)));
        history.On(new DateOnly(2026, 3, 2), () => Merge("stone-flowerbed", "letter-bottle", new DateOnly(2026, 3, 2)));
        foreach (int days in (int[])[-213, -150, -96]) history.On(today.AddDays(days), () => Try("porch", days, today));
        history.On(today.AddDays(-104), () => Prolong("two-umbrellas", today.AddDays(-104)));
        history.On(today.AddDays(-6), () => Leave("step-bolder", today.AddDays(-6), today.AddDays(24), "Объединяем команду с детским центром и выходим из союза без претензий."));
        history.On(today.AddDays(-3), () => ProposeChange("boat-apple", today.AddDays(-3)));
        history.On(today, () => Agree(today));
        history.On(today, () => StateFigures(today.Year - 1));
    }

    /// <summary>Four times a year, the last one six weeks ago (A20).</summary>
    private void NoteBoardMeetings(DateOnly today)
    {
        int number = 0;
        for (DateOnly on = new(2019, 6, 21); on < today.AddDays(-50); on = on.AddDays(91)) NoteBoardMeeting(on, ++number, BoardMeetingMode.Mixed);
        NoteBoardMeeting(today.AddDays(-43), number + 1, BoardMeetingMode.Remote);
    }

    private void NoteBoardMeeting(DateOnly on, int number, BoardMeetingMode mode) => history.On(on, () => history.Add(
        new BoardMeeting(on, mode, FormattableString.Invariant($"П-{number}"), "Заявки, планы Альянса, обращения членов")));

    private void NoteRestAndReturn()
    {
        DateOnly rests = new(2025, 2, 14), back = new(2025, 4, 11), returned = new(2025, 10, 10);
        history.On(rests, () => history.Members["noon"].Suspend(
            history.Decide(DecidingBody.Board, rests, "О приостановлении членства: АНО «Полдень на Каме»", "Suspension of membership: Noon on the Kama"),
            null, "changed_circumstances", history.Terms.Suspension, rests));
        history.On(back, () => history.Members["noon"].Reinstate(
            history.Decide(DecidingBody.Board, back, "О возобновлении членства: АНО «Полдень на Каме»", "Membership restored: Noon on the Kama"), back));
        history.On(returned, () => history.Add(new Member(
            history.Number(history.Organisations["silver-spool"], returned),
            history.Decide(DecidingBody.Board, returned, "О приёме в члены: АНО «Серебряная катушка»", "Admission as a member: Silver Spool"), returned)));
    }

    private void RevokedNotice(string key, DateOnly on)
    {
        Withdrawal notice = Leave(key, on, on.AddDays(29), null);
        notice.Revoke(history.Members[key], on.AddDays(14));
    }

    private Withdrawal Leave(string key, DateOnly on, DateOnly effectiveOn, string? reason)
    {
        Organisation organisation = history.Organisations[key];
        DecisionRecord record = history.Decide(DecidingBody.Organisation, on, $"О выходе из союза: {organisation.Name.Short}", $"Withdrawal: {organisation.Name.English}");
        Withdrawal notice = Withdrawal.Notify(history.Members[key], record, history.Heads[key], reason, effectiveOn, history.Terms, on);
        history.Add(notice);
        return notice;
    }

    private void Merge(string key, string into, DateOnly on) => history.Members[key].Depart(
        DepartureGround.Merger,
        history.Decide(DecidingBody.Board, on, $"О выбытии: {history.Organisations[key].Name.Short}", $"Departure: {history.Organisations[key].Name.English}"),
        on, history.Terms.Expulsion, history.Members[into].Number);

    /// <summary>A letter after two telephone calls; nobody answered.</summary>
    private void Try(string key, int days, DateOnly today) => history.Add(new ContactAttempt(
        history.Organisations[key], days == -96 ? ContactChannel.Letter : ContactChannel.Telephone, today.AddDays(days), false, Chair(today).Person,
        days == -96 ? "Заказное письмо вернулось за истечением срока хранения." : "Номер из анкеты не отвечает."));

    private void Prolong(string key, DateOnly on)
    {
        Candidacy candidacy = history.All<Candidacy>().First(one => one.Organisation == history.Organisations[key]);
        candidacy.Prolong(history.Decide(DecidingBody.Board, on, "О продлении кандидатства: РОО «Два зонта»", "Candidacy prolonged: Two Umbrellas"), history.Terms.Candidacy, on);
    }

    private void ProposeChange(string key, DateOnly on)
    {
        Organisation organisation = history.Organisations[key];
        history.Add(new OrganisationChange(
            organisation,
            ChangedFacts.Of(organisation, history.All<Representative>().First(one => one.Organisation == organisation && one.Role == RepresentativeRole.Head)),
            new ChangedFacts { RegionKey = organisation.RegionKey, City = organisation.City, Website = "https://boat-under-the-apple-tree.example", From = on },
            [], "Переехали на новый адрес в сети; старый работает до конца года.", history.Heads[key], on));
    }

    private void Agree(DateOnly today)
    {
        int number = 0;
        foreach (Partner partner in history.All<Partner>().OrderBy(one => one.AcceptedOn).ToList())
        {
            string field = partner.Organisation.Fields.FirstOrDefault() ?? history.Terms.Admission.Fields[0];
            DateOnly? until = number == 0 ? today.AddDays(25) : null;
            partner.Agree(new PartnerAgreement(FormattableString.Invariant($"С-{++number}"), field, "Совместные публикации и обучение специалистов.", "Секретариат партнёра", partner.AcceptedOn, until, null));
        }
    }

    /// <summary>Income and founders as members state them; three have not yet, and one lives mostly on state money by now.</summary>
    private void StateFigures(int year)
    {
        foreach ((string key, Member member) in history.Members.Where(one => one.Value.StandsOn(history.Today) && !WithoutFigures.Contains(one.Key)))
        {
            Organisation organisation = member.Organisation;
            organisation.NameFounders([new Founder("Граждане", FounderKind.Citizen, 4), new Founder("Общественная организация родителей", FounderKind.NonGovernmentalOrganisation)]);
            organisation.StateIncome(key == "five-minutes" ? OnStateMoney(year) : IncomeSeeds.Of(IncomeProfile.Donations, year));
        }
    }

    private static IncomeStatement OnStateMoney(int year) => new(year, "RUB",
    [
        new IncomeLine("state_subsidies_regional", 3_900_000m), new IncomeLine("private_donations", 1_250_000m), new IncomeLine("service_fees_target_group", 640_000m),
    ]);

    private BoardSeat Chair(DateOnly on) => history.BoardSeats.First(seat => seat.Chairs && seat.StandsOn(on));
}
