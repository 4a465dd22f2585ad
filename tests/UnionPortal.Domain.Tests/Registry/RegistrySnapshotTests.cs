using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Domain.Tests.Registry;

[Trait("Clause", "U8")]
public class RegistrySnapshotTests
{
    private static readonly DateOnly Admitted = A.Day(2021, 5, 1);
    private static readonly DateOnly Suspended = A.Day(2023, 5, 1);
    private static readonly DateOnly Lifted = A.Day(2024, 5, 1);
    private static readonly DateOnly Left = A.Day(2025, 5, 1);

    [Fact]
    [Trait("Clause", "U1")]
    public void A_member_is_in_the_register_from_its_first_day()
    {
        Member member = A.Member().AdmittedOn(Admitted);

        Assert.Empty(Snapshot(member, Admitted.AddDays(-1)).Entries);
        Assert.Equal(PublicStanding.Member, Entry(member, Admitted).Standing);
    }

    [Fact]
    [Trait("Clause", "A19")]
    public void A_suspended_member_is_shown_as_suspended_from_day_to_day()
    {
        Member member = A.Member().AdmittedOn(Admitted).SuspendedOn(Suspended).LiftedOn(Lifted);

        Assert.Equal((PublicStanding.Member, Admitted), Shown(member, Suspended.AddDays(-1)));
        Assert.Equal((PublicStanding.Suspended, Suspended), Shown(member, Suspended));
        Assert.Equal((PublicStanding.Suspended, Suspended), Shown(member, Lifted.AddDays(-1)));
        Assert.Equal((PublicStanding.Member, Admitted), Shown(member, Lifted));
    }

    [Fact]
    [Trait("Clause", "A19")]
    public void A_suspension_that_follows_a_reinstatement_the_same_day_is_the_one_that_counts()
    {
        Member member = A.Member().AdmittedOn(Admitted).SuspendedOn(Suspended).LiftedOn(Lifted);
        member.Suspend(A.Decision(on: Lifted), null, "loss_of_contact", A.Terms().Suspension, Lifted);

        Assert.Equal(Standing.Suspended, member.StandingOn(Lifted));
        Assert.Equal(PublicStanding.Suspended, Entry(member, Lifted).Standing);
    }

    [Fact]
    public void An_entry_of_today_tells_how_it_stood_on_every_day_before()
    {
        Member member = A.Member().AdmittedOn(Admitted).SuspendedOn(Suspended).LiftedOn(Lifted).DepartedOn(Left);
        member.Organisation.TakeName(new OrganisationName(Lifted, "Новое имя", null, "New name"));
        RegistryEntry today = Entry(member, A.Today);

        Assert.Null(today.On(Admitted.AddDays(-1)));
        for (DateOnly day = Admitted; day <= A.Today; day = day.AddDays(1))
        {
            RegistryEntry then = Entry(member, day), reckoned = today.On(day)!;
            Assert.Equal((then.Standing, then.Since, then.Names, then.CandidateUntil), (reckoned.Standing, reckoned.Since, reckoned.Names, reckoned.CandidateUntil));
            Assert.Equal(then.FormerNames, reckoned.FormerNames);
            Assert.Equal(then.History, reckoned.History);
        }
    }

    [Fact]
    public void Who_withdraws_is_departed_from_the_day_itself()
    {
        Member member = A.Member().AdmittedOn(Admitted).DepartedOn(Left);

        Assert.Equal(PublicStanding.Member, Entry(member, Left.AddDays(-1)).Standing);
        Assert.Equal((PublicStanding.Departed, Left), Shown(member, Left));
        Assert.Equal(DepartureGround.Withdrawal, Entry(member, Left).Departure!.Ground);
    }

    [Fact]
    public void An_expulsion_stays_hidden_until_the_appeal_term_is_over()
    {
        Member member = A.Member().AdmittedOn(Admitted).DepartedOn(Left, DepartureGround.Expulsion);

        Assert.Equal(Standing.Departed, member.StandingOn(Left));
        Assert.Equal(PublicStanding.Member, Entry(member, A.Day(2025, 5, 31)).Standing);
        Assert.DoesNotContain(Entry(member, A.Day(2025, 5, 31)).History, one => one.Kind == RegistryEventKind.Departed);
        Assert.Equal((PublicStanding.Departed, Left), Shown(member, A.Day(2025, 6, 1)));
    }

    [Fact]
    public void An_expulsion_hidden_from_one_edition_is_told_by_the_next()
    {
        Member member = A.Member().AdmittedOn(Admitted).DepartedOn(Left, DepartureGround.Expulsion);

        Assert.Single(Snapshot(member, A.Day(2025, 7, 1)).DepartedSince(A.Day(2025, 5, 15)));
        Assert.Single(Snapshot(member, A.Day(2025, 7, 1)).DepartedSince(A.Day(2025, 5, 31)));
        Assert.Empty(Snapshot(member, A.Day(2025, 7, 1)).DepartedSince(A.Day(2025, 6, 1)));
        Assert.Equal(1, Snapshot(member, A.Day(2025, 7, 1)).CountsSince(A.Day(2025, 5, 15)).Departures);
    }

    [Fact]
    [Trait("Clause", "A14")]
    public void A_candidate_is_shown_with_the_day_of_its_review_and_then_as_under_review()
    {
        Candidacy candidacy = new(A.Number(), A.Decision(), A.Day(2025, 11, 22), A.Terms().Candidacy);

        RegistryEntry before = Entry(candidacy, A.Day(2026, 11, 21));
        RegistryEntry after = Entry(candidacy, A.Day(2026, 11, 22));

        Assert.Equal((PublicStanding.Candidate, A.Day(2026, 11, 22)), (before.Standing, before.CandidateUntil!.Value));
        Assert.Equal(PublicStanding.UnderReview, after.Standing);
    }

    [Fact]
    public void A_candidate_that_was_admitted_is_one_entry_with_its_whole_history()
    {
        Candidacy candidacy = new(A.Number(), A.Decision(), A.Day(2025, 11, 22), A.Terms().Candidacy);
        Member member = candidacy.Admit(A.Decision(), A.Day(2026, 5, 1));

        RegistryEntry entry = Assert.Single(RegistrySnapshot.Of([member], [candidacy], [], A.Today).Entries);

        Assert.Equal((PublicStanding.Member, A.Day(2026, 5, 1)), (entry.Standing, entry.Since));
        Assert.Null(entry.CandidateUntil);
        Assert.Equal([RegistryEventKind.BecameCandidate, RegistryEventKind.Admitted], entry.History.Select(one => one.Kind));
    }

    [Fact]
    [Trait("Clause", "A16")]
    public void A_partner_is_shown_as_partner_until_it_leaves()
    {
        Partner partner = new(A.Number(), A.Decision(), Admitted);
        partner.Depart(DepartureGround.PartnershipEnded, A.Decision(), Left, A.Terms().Expulsion);

        Assert.Equal(PublicStanding.Partner, Entry(partner, Left.AddDays(-1)).Standing);
        Assert.Equal(PublicStanding.Departed, Entry(partner, Left).Standing);
    }

    [Fact]
    public void The_name_is_the_one_borne_on_the_day_with_the_earlier_ones_behind_it()
    {
        Organisation organisation = A.Organisation("Старое имя");
        organisation.TakeName(new OrganisationName(A.Day(2024, 1, 1), "Новое имя", null, null));
        Member member = A.Member().Of(organisation).AdmittedOn(Admitted);

        Assert.Equal("Старое имя", Entry(member, A.Day(2023, 12, 31)).Names.Full);
        Assert.Empty(Entry(member, A.Day(2023, 12, 31)).FormerNames);
        Assert.Equal("Новое имя", Entry(member, A.Day(2024, 1, 1)).Names.Full);
        Assert.Equal(["Старое имя"], Entry(member, A.Day(2024, 1, 1)).FormerNames.Select(one => one.Full));
    }

    [Fact]
    public void Departures_are_listed_newest_first_and_everyone_else_is_present()
    {
        Member[] members =
        [
            A.Member().DepartedOn(A.Day(2023, 1, 1)), A.Member(), A.Member().DepartedOn(A.Day(2025, 1, 1)), A.Member().SuspendedOn(A.Day(2025, 1, 1)),
        ];

        RegistrySnapshot snapshot = RegistrySnapshot.Of(members, [], [], A.Today);

        Assert.Equal([A.Day(2025, 1, 1), A.Day(2023, 1, 1)], snapshot.Departed.Select(entry => entry.Since));
        Assert.Equal(2, snapshot.Present.Count());
        Assert.Equal(new RegistryCounts(Members: 1, Candidates: 0, Partners: 0, Suspended: 1, Departures: 2), snapshot.CountsSince(null));
    }

    private static RegistrySnapshot Snapshot(Member member, DateOnly on) => RegistrySnapshot.Of([member], [], [], on);

    private static RegistryEntry Entry(Member member, DateOnly on) => Assert.Single(Snapshot(member, on).Entries);

    private static RegistryEntry Entry(Candidacy candidacy, DateOnly on) => Assert.Single(RegistrySnapshot.Of([], [candidacy], [], on).Entries);

    private static RegistryEntry Entry(Partner partner, DateOnly on) => Assert.Single(RegistrySnapshot.Of([], [], [partner], on).Entries);

    private static (PublicStanding, DateOnly) Shown(Member member, DateOnly on) => (Entry(member, on).Standing, Entry(member, on).Since);
}
