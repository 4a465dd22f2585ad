using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Registry;
using UnionPortal.Domain.Tests;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Members;

/// <summary>
/// The table of acts and standings: each act of the chapters on membership, tried on an organisation in each standing, is allowed
/// or refused with the objection named here. Who may try it at all is the table of <see cref="EveryActByEveryRoleTests"/>.
/// </summary>
[Trait("Clause", "A19")]
[Trait("Clause", "A18")]
[Trait("Clause", "A17")]
[Trait("Clause", "A16")]
[Trait("Clause", "A15")]
[Trait("Clause", "A14")]
[Trait("Clause", "U8")]
public class EveryActInEveryStandingTests
{
    /// <summary>Allowed.</summary>
    private const string Yes = "";

    /// <summary>There is nothing of the kind to act on: not found.</summary>
    internal const string Nil = "-";

    private static readonly DateOnly Today = StandingWorld.Today;
    private static readonly CharterTerms Terms = StandingWorld.Terms;

    /// <summary>Applicant, candidate, under review, member, suspended, expelled, withdrawn, partner, former.</summary>
    private static readonly Dictionary<Act, string[]> Table = new()
    {
        [Act.StartApplication] = ["ApplicationOneIsOpen", Yes, Yes, "ApplicationAlreadyBelongs", "ApplicationAlreadyBelongs", "ReturnTooEarly", Yes, Yes, Yes],
        [Act.AskForRecommendation] = [Nil, Nil, Nil, Yes, "RecommenderSuspended", "RecommenderDeparted", "RecommenderDeparted", Nil, Nil],
        [Act.AnswerRecommendation] = [Nil, Nil, Nil, Yes, "RecommenderSuspended", "RecommenderDeparted", "RecommenderDeparted", Nil, Nil],
        [Act.CastBoardVote] = ["BoardNoSeat", "BoardNoSeat", "BoardNoSeat", Yes, "BoardNoSeat", "BoardNoSeat", "BoardNoSeat", "BoardNoSeat", "BoardNoSeat"],
        [Act.FillBoardSeat] = ["SeatNotAMember", "SeatNotAMember", "SeatNotAMember", Yes, "SeatMemberSuspended", "SeatNotAMember", "SeatNotAMember", "PartnershipNoSeat", "SeatNotAMember"],
        [Act.ReviewCandidacy] = [Nil, "CandidacyReviewTooEarly", Yes, Nil, Nil, Nil, Nil, Nil, Nil],
        [Act.GiveCandidateAccount] = [Nil, Yes, Yes, Nil, Nil, Nil, Nil, Nil, Nil],
        [Act.KeepPartnership] = [Nil, Nil, Nil, Nil, Nil, Nil, Nil, Yes, "PartnershipNotAPartner"],
        [Act.EndPartnership] = [Nil, Nil, Nil, Nil, Nil, Nil, Nil, Yes, "PartnershipNotAPartner"],
        [Act.SuspendMember] = [Nil, Nil, Nil, Yes, "AlreadySuspended", "SuspensionNotAMember", "SuspensionNotAMember", Nil, Nil],
        [Act.AnswerSuspension] = [Nil, Nil, Nil, "SuspensionMatterClosed", Yes, "SuspensionMatterClosed", "SuspensionMatterClosed", Nil, Nil],
        [Act.ReinstateMember] = [Nil, Nil, Nil, "NotSuspended", Yes, "NotSuspended", "NotSuspended", Nil, Nil],
        [Act.ProposeExpulsion] = [Nil, Nil, Nil, Yes, Yes, "ExpulsionNotAMember", "ExpulsionNotAMember", Nil, Nil],
        [Act.LeaveUnion] = [Nil, Yes, Yes, Yes, Yes, "AlreadyDeparted", "AlreadyDeparted", Yes, "AlreadyDeparted"],
        [Act.RecordDeparture] = [Nil, Yes, Yes, Yes, Yes, "AlreadyDeparted", "AlreadyDeparted", Yes, "AlreadyDeparted"],
        [Act.IssueCertificate] = ["CertificateNotOfTheUnion", "CertificateNotOfTheUnion", "CertificateNotOfTheUnion", Yes, "CertificateSuspended", "CertificateNotOfTheUnion", "CertificateNotOfTheUnion", Yes, "CertificateNotOfTheUnion"],
    };

    /// <summary>Acts that no standing forbids: they turn on the state of a matter, an application, an account or a decision, tested where these are.</summary>
    private static readonly HashSet<Act> WhateverTheStanding =
    [
        Act.OpenDesk, Act.KeepOwnAccount, Act.RegisterAccount, Act.ConfirmAddress, Act.ChangePassword, Act.ResetPassword, Act.KeepSecondFactor, Act.EndSession,
        Act.EditApplication, Act.SubmitApplication, Act.WithdrawApplication, Act.CloseDraft, Act.AnswerQuestion, Act.WithdrawRecommendation, Act.RemindRecommender,
        Act.ReadCases, Act.AskApplicant, Act.JudgeEligibility, Act.ProposeDecision, Act.DeclareUrgent, Act.CloseDecision, Act.TakeDecisionBack,
        Act.ReadDecisions, Act.ReadVotes, Act.HoldBoardMeeting, Act.ReadMatters, Act.AnswerExpulsion, Act.HearMember, Act.AppealExpulsion,
        Act.NoteContact, Act.ReviewEligibility, Act.ConcludeEligibility, Act.ReadPassport, Act.ReadObligations, Act.KeepCalendarKey, Act.SendReminder,
        Act.ReadReports, Act.WriteReport, Act.SubmitReport, Act.AskForMoreTime, Act.KeepReportingYears, Act.ReviewReport,
        Act.DraftCriteria, Act.ReadValuations, Act.KeepValuations, Act.ValueReport, Act.AnswerValuation, Act.KeepStandards, Act.ReadCertifications, Act.WriteCertification, Act.AssessCertification, Act.ConcludeYear, Act.FollowAdjustment,
        Act.EditOrganisation, Act.ReadRegisterInside, Act.ImportList, Act.PublishEdition, Act.PrintEdition, Act.ProposeChange, Act.DecideChange, Act.NameRepresentative, Act.KeepPublicEntry,
        Act.KeepPolls, Act.CountVotes, Act.NominateCandidate, Act.AnswerNomination, Act.KeepBallots, Act.OpenUrn, Act.CastBallot,
        Act.ProposeSeatChange, Act.AppointStaff, Act.PutDissent, Act.FillCouncilSeat, Act.KeepMeetings, Act.AppointOfficer, Act.KeepAccounts, Act.KeepLetters, Act.ReadAuditTrail, Act.ReadCharterTerms, Act.LoadSeeds, Act.KeepPortal,
    ];

    public static TheoryData<Act, Stands> Cells
    {
        get
        {
            var cells = new TheoryData<Act, Stands>();
            foreach (Act act in Table.Keys)
                foreach (Stands stands in Enum.GetValues<Stands>()) cells.Add(act, stands);
            return cells;
        }
    }

    /// <summary>The objection to an act in a standing; empty where it is allowed, <see cref="Nil"/> where there is nothing to act on.</summary>
    internal static string Expected(Act act, Stands stands) => Table[act][(int)stands];

    [Theory]
    [MemberData(nameof(Cells))]
    public void An_act_is_allowed_or_refused_with_its_objection(Act act, Stands stands)
    {
        IReadOnlyList<Objection>? objections = Ask(act, new StandingWorld(stands));

        Assert.Equal(Table[act][(int)stands], objections is null ? Nil : string.Join(' ', objections.Select(one => one.Code)));
    }

    [Fact]
    public void Every_act_of_the_portal_is_in_the_table_or_turns_on_no_standing()
    {
        Assert.Empty(Acts.All.Select(rule => rule.Act).Except(Table.Keys).Except(WhateverTheStanding));
        Assert.Empty(Table.Keys.Intersect(WhateverTheStanding));
        Assert.All(Table.Values, row => Assert.Equal(Enum.GetValues<Stands>().Length, row.Length));
    }

    private static IReadOnlyList<Objection>? Ask(Act act, StandingWorld of) => act switch
    {
        Act.StartApplication =>
        [
            .. ApplicationRules.ObjectionsToBeginning(of.Application is null ? [] : [of.Application], of.Member?.StandsOn(Today) ?? false, Terms.Admission, Today),
            .. DepartureRules.ObjectionsToReturning(of.Departures, Terms.Departure, Today),
        ],
        Act.AskForRecommendation => of.Member is { } member ? RecommendationRules.ObjectionsToAsking(A.Application(), member, A.Facts(), Terms.Recommendation, Today) : null,
        Act.AnswerRecommendation => of.Asked is { } asked
            ? RecommendationRules.ObjectionsToAnswering(asked, RecommendationAnswer.Recommends, "Знаем давно.", A.Facts(), Terms.Recommendation, Today) : null,
        Act.CastBoardVote => SeatRules.HasVoteOn(of.Seat, of.Members, Today) ? [] : [BoardRules.NoSeat],
        Act.FillBoardSeat => SeatFillingRules.ObjectionsToOrganisation(new SeatFacts([], [.. of.Members], of.Partner is null ? [] : [of.Partner], []), Today),
        Act.ReviewCandidacy => of.Candidacy is { } candidacy ? CandidacyRules.ObjectionsToReviewing(candidacy, ReviewOutcome.Prolong, "Ждём отчёт.", [], Terms.Candidacy, Today) : null,
        Act.GiveCandidateAccount => of.Candidacy is { } candidacy ? CandidacyRules.ObjectionsToAccount(candidacy, "Провели школу.", Today) : null,
        Act.KeepPartnership => of.Partner is { } partner ? PartnershipRules.ObjectionsToAgreeing(partner, Today, null) : null,
        Act.EndPartnership => of.Partner is { } partner ? PartnershipRules.ObjectionsToEnding(partner, "Не отвечает.", [], Today) : null,
        _ => AskOfLeaving(act, of),
    };

    private static IReadOnlyList<Objection>? AskOfLeaving(Act act, StandingWorld of) => act switch
    {
        Act.IssueCertificate => CertificateRules.ObjectionsTo(of.Affiliation, Today),
        Act.LeaveUnion => of.Affiliation is { } one ? WithdrawalRules.ObjectionsTo(one, Today, Terms.Departure, Today, Today) : null,
        Act.RecordDeparture => of.Affiliation is { } one ? DepartureRules.ObjectionsTo(one, DepartureGround.Liquidation, A.Decision(), Today) : null,
        _ => of.Member is { } member ? AskOfMember(act, member, of) : null,
    };

    private static IReadOnlyList<Objection> AskOfMember(Act act, Member member, StandingWorld of) => act switch
    {
        Act.SuspendMember => SuspensionRules.ObjectionsToProposing(member, "loss_of_contact", [], Terms.Suspension, Today),
        Act.AnswerSuspension => SuspensionRules.ObjectionsToAnswering(of.Decided!, "Мы здесь.", Today),
        Act.ReinstateMember => SuspensionRules.ObjectionsToProposingLifting(member, [], Today),
        Act.ProposeExpulsion => ExpulsionRules.ObjectionsToProposing(
            member, Terms.Expulsion.Grounds[0], "Молчат.", [], [Silence(member)], A.Meeting(Today.AddDays(60)), Terms, Today),
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "The table asks no rule about this act."),
    };

    private static ContactAttempt Silence(Member member) => new(member.Organisation, ContactChannel.Letter, Today.AddMonths(-7), false, A.Person(), null);
}
