using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests;

internal static partial class A
{
    /// <summary>The Alliance's numbers, with the appeal term that other unions set, so that it can be seen at work.</summary>
    public static CharterTerms Terms() => new()
    {
        Admission = new()
        {
            EligibilityClauses = ["A12a", "A12b", "A12c", "A12d", "A12e", "A12f", "A13"],
            MinYearsActive = 3,
            NonStateFoundersMoreThan = Fraction.Half,
            IndependentIncomeMoreThan = Fraction.Half,
            BarredLegalForms = ["751"],
            RequiredDocuments = ["charter", "decision_to_join"],
            CandidacyWithoutRecommendations = true,
            KnowsPartners = true,
            DecisionDays = 60,
            ReapplyAfterMonths = 12,
            TargetGroups = ["children", "adults"],
            Fields = ["education"],
        },
        Recommendation = new() { Required = 2, MinMembershipMonths = 0, MaxPerYear = null, BarsRelated = false, AnswerDays = 30 },
        Candidacy = new() { Months = 12, MaxProlongations = 1, ProlongationMonths = 12, ReminderDays = [60, 30, 7] },
        Income = new()
        {
            Classes = new Dictionary<string, IncomeClass>
            {
                [IncomeSources.PrivateDonations] = IncomeClass.Independent,
                [IncomeSources.ServiceFees] = IncomeClass.Independent,
                [IncomeSources.SocialServiceCompensation] = IncomeClass.Independent,
                [IncomeSources.PresidentialGrants] = IncomeClass.State,
                [IncomeSources.FederalSubsidies] = IncomeClass.State,
                [IncomeSources.InKind] = IncomeClass.NotCounted,
            },
            Disputed = [IncomeSources.PresidentialGrants],
        },
        Board = new()
        {
            MinSeats = 3, MaxSeats = 7, Quorum = MoreThanHalf, UrgentMajority = Majority.Simple, SeeksUnanimity = true,
            VoteDays = 7, MaxIntervalMonths = 6,
        },
        Meeting = new() { MaxIntervalMonths = 12, NoticeDays = 30, Quorum = MoreThanHalf, Majority = Majority.Simple, AbsenteeVoting = true, ProxiesPerPerson = 1 },
        Suspension = new() { Grounds = ["loss_of_contact", "incompatible_activity"] },
        Departure = new() { NoticeDays = 0, ContactLossMonths = 6 },
        Expulsion = new()
        {
            Grounds = ["loss_of_contact"], Majority = Majority.Simple, NoticeDays = 30, HearingRequired = true, AppealDays = 30,
        },
        Report = new() { DueMonth = 4, DueDay = 30 },
        Publication = new() { IntervalMonths = 3 },
    };

    public static Quorum MoreThanHalf => new(Fraction.Half, Comparison.MoreThan);
}
