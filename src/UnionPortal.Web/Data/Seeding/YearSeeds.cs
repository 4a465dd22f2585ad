using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>
/// The last year of the Alliance, as its secretary has it in the files: a candidate that became a member, an urgent suspension that the
/// meeting lifted, a partnership that ended, changes that the office approved and declined, people with several mandates.
/// </summary>
internal sealed class YearSeeds(SeedHistory history)
{
    private static readonly DateOnly Candidate = new(2025, 2, 14), Ended = new(2026, 1, 30), Rests = new(2026, 3, 13), Meeting = new(2026, 5, 22);

    public void Note()
    {
        DateOnly today = history.Today;
        history.On(Candidate, () => AcceptCandidate("yegor-compass"));
        history.On(Ended, () => EndPartnership("open-lectern"));
        history.On(Rests, () => SuspendUrgently("gully-workshop"));
        history.On(Meeting, () => LiftAtMeeting("gully-workshop", "lifting-gully-workshop"));
        history.On(today.AddDays(-61), () => Change("city-palm", today.AddDays(-70), today.AddDays(-61), "https://city-in-a-palm.example", true, "Прежний адрес занял посторонний сайт.", null));
        history.On(today.AddDays(-33), () => Change("north-rug", today.AddDays(-38), today.AddDays(-33), "https://vk.example/north-rug", false, "Ведём теперь только страницу в соцсети.",
            "Страница закрыта от посторонних, проверить её нельзя. Откройте её или укажите другой адрес."));
        history.On(today.AddDays(-120), () => NameRepresentatives(today));
    }

    private void AcceptCandidate(string key)
    {
        Organisation organisation = history.Organisations[key];
        var candidacy = new Candidacy(
            history.Number(organisation, Candidate),
            history.Decide(DecidingBody.Board, Candidate, $"О кандидатстве: {organisation.Name.Short}", $"Candidacy: {organisation.Name.English}"), Candidate, history.Terms.Candidacy);
        history.Candidacies[key] = candidacy;
        history.Add(candidacy);
    }

    private void EndPartnership(string key)
    {
        Partner partner = history.All<Partner>().First(one => one.Organisation == history.Organisations[key]);
        BoardDecision decision = Decided(
            Ended, $"Прекратить партнёрство? Организация: {partner.Organisation.Name.Short}", $"End the partnership with {partner.Organisation.Name.English}?", null);
        var ending = new PartnershipEnding(partner, "Институт закрыл программу подготовки специалистов; общих дел больше нет.", decision);
        ending.CarryOut(history.Terms, Ended);
        history.Add(ending);
    }

    /// <summary>One voice against and one member who kept out of it: no unanimity, so the matter was declared urgent (A4).</summary>
    private void SuspendUrgently(string key)
    {
        Organisation about = history.Organisations[key];
        var decision = Decided(
            Rests, $"Приостановить членство до рассмотрения общим собранием. Организация: {about.Name.Short}",
            $"Suspend the membership until the general meeting has considered it: {about.Name.English}", "Родители сообщили о закрытии мастерских; до собрания ещё два месяца.");
        var proposal = new SuspensionProposal(
            history.Members[key], "changed_circumstances", "Мастерские закрыты на неопределённый срок, помощь целевой группе не ведётся.", Rests, history.Terms.Suspension, decision);
        proposal.CarryOut(null, history.Terms.Suspension, Rests);
        history.Add(proposal);
    }

    private BoardDecision Decided(DateOnly on, string questionRu, string questionEn, string? urgency)
    {
        List<BoardSeat> seats = [.. history.BoardSeats.Where(seat => seat.StandsOn(on))];
        BoardSeat chair = seats.First(seat => seat.Chairs);
        var decision = new BoardDecision(questionRu, questionEn, chair, on);
        for (int i = 0; i < seats.Count; i++)
        {
            VoteChoice choice = urgency is null || i < seats.Count - 2 ? VoteChoice.For : i == seats.Count - 2 ? VoteChoice.Against : VoteChoice.Recused;
            string? reason = choice switch
            {
                VoteChoice.Against => "Надо сначала съездить и посмотреть.",
                VoteChoice.Recused => "Ведём с этой организацией общий проект.",
                _ => null,
            };
            decision.Cast(seats[i], choice, reason, on);
        }
        if (urgency is not null) decision.DeclareUrgent(chair, seats, history.Terms.Board, urgency, on);
        decision.Close(chair, seats, history.Terms.Board, history.NextReference(DecidingBody.Board, on.Year), on);
        history.Add(decision);
        return decision;
    }

    private void LiftAtMeeting(string key, string resolution)
    {
        Member member = history.Members[key];
        GeneralMeeting meeting = history.Meetings.First(one => one.HeldOn == Meeting);
        member.SuspensionOn(Meeting)!.AwaitMeeting(meeting);
        member.Reinstate(history.Resolutions[resolution], Meeting);
    }

    private void Change(string key, DateOnly proposed, DateOnly decided, string website, bool approved, string note, string? answer)
    {
        Organisation organisation = history.Organisations[key];
        Representative head = history.All<Representative>().First(one => one.Organisation == organisation && one.Role == RepresentativeRole.Head);
        var change = new OrganisationChange(
            organisation, ChangedFacts.Of(organisation, head),
            new ChangedFacts { RegionKey = organisation.RegionKey, City = organisation.City, Website = website, From = proposed }, [], note, head.Person, proposed);
        change.Decide(approved, history.People.First(one => one.Email == "office@demo.example"), answer, decided);
        history.Add(change);
    }

    /// <summary>Several people for one organisation, one of them no longer, and one person for two.</summary>
    private void NameRepresentatives(DateOnly today)
    {
        Name(new Person("Лаврушина", "Инна", "Олеговна", "Inna Lavrushina"), "blue-candle", "Координатор программ", new DateOnly(2023, 2, 1), null);
        Name(new Person("Отпускников", "Павел", "Ильич", "Pavel Otpusknikov"), "blue-candle", "По доверенности от 1 марта 2021 года", new DateOnly(2021, 3, 1), new DateOnly(2022, 3, 1));
        Name(history.Heads["long-bridge"], "river-stone", "По доверенности, на время отпуска директора", today.AddDays(-120), today.AddDays(45));
    }

    private void Name(Person person, string key, string position, DateOnly from, DateOnly? until) =>
        history.Add(new Representative(person, history.Organisations[key], RepresentativeRole.Authorised, position, from, until));
}
