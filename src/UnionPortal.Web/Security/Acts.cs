using static UnionPortal.Web.Security.Role;

namespace UnionPortal.Web.Security;

/// <summary>Who may do an act: on whatever it is, or only on what is their own (their account, their organisation, a question put to it).</summary>
public sealed record ActRule(Act Act, IReadOnlyList<Role> Any, IReadOnlyList<Role> Own)
{
    public bool Knows(Role role) => Any.Contains(role) || Own.Contains(role);
}

/// <summary>Every act and who may do it, one line each; nowhere else. Acts that only the portal notes by itself name nobody.</summary>
public static class Acts
{
    public static IReadOnlyList<ActRule> All { get; } =
    [
        Rule(Act.OpenDesk, any: [Account]),
        Rule(Act.KeepOwnAccount, own: [Account]),
        Rule(Act.RegisterAccount),
        Rule(Act.ConfirmAddress),
        Rule(Act.ChangePassword, own: [Account]),
        Rule(Act.ResetPassword),
        Rule(Act.KeepSecondFactor, own: [Account]),
        Rule(Act.EndSession, own: [Account]),

        Rule(Act.StartApplication, any: [Account]),
        Rule(Act.EditApplication, own: [Applicant, Candidate, Partner]),
        Rule(Act.SubmitApplication, own: [Applicant, Candidate, Partner]),
        Rule(Act.WithdrawApplication, own: [Applicant, Candidate, Partner]),
        Rule(Act.CloseDraft),
        Rule(Act.AnswerQuestion, own: [Applicant, Candidate, Partner]),
        Rule(Act.AskForRecommendation, own: [Applicant, Candidate, Partner]),
        Rule(Act.AnswerRecommendation, own: [Member]),
        Rule(Act.WithdrawRecommendation, own: [Member]),
        Rule(Act.RemindRecommender),

        Rule(Act.ReadCases, any: [BoardMember, BoardChair, President, Office, ExpertCouncil]),
        Rule(Act.AskApplicant, any: [BoardMember, BoardChair, Office]),
        Rule(Act.JudgeEligibility, any: [BoardMember, BoardChair, Office]),
        Rule(Act.ProposeDecision, any: [BoardChair, Office]),
        Rule(Act.CastBoardVote, any: [BoardMember, BoardChair]),
        Rule(Act.DeclareUrgent, any: [BoardChair]),
        Rule(Act.CloseDecision, any: [BoardChair]),
        Rule(Act.TakeDecisionBack, any: [BoardChair]),
        Rule(Act.ReadDecisions, any: [Member, BoardMember, BoardChair, President, Office, ExpertCouncil], own: [Applicant, Candidate, Partner]),
        Rule(Act.ReadVotes, any: [BoardMember, BoardChair, Office, ExpertCouncil]),
        Rule(Act.HoldBoardMeeting, any: [BoardChair, Office]),

        Rule(Act.ReviewCandidacy, any: [BoardChair, Office]),
        Rule(Act.GiveCandidateAccount, own: [Candidate]),
        Rule(Act.KeepPartnership, any: [Office]),
        Rule(Act.EndPartnership, any: [BoardChair, Office]),
        Rule(Act.ReadMatters, any: [BoardMember, BoardChair, President, Office, ExpertCouncil], own: [Applicant, Candidate, Member, Partner]),
        Rule(Act.SuspendMember, any: [BoardChair, Office]),
        Rule(Act.AnswerSuspension, own: [Member]),
        Rule(Act.ReinstateMember, any: [BoardChair, Office]),
        Rule(Act.ProposeExpulsion, any: [BoardChair, Office]),
        Rule(Act.AnswerExpulsion, own: [Member]),
        Rule(Act.HearMember, any: [Office]),
        Rule(Act.AppealExpulsion, own: [Member]),
        Rule(Act.LeaveUnion, own: [Candidate, Member, Partner]),
        Rule(Act.RecordDeparture, any: [Office]),
        Rule(Act.NoteContact, any: [Office]),
        Rule(Act.ReviewEligibility, any: [Office]),
        Rule(Act.ConcludeEligibility, any: [BoardMember, BoardChair]),
        Rule(Act.ReadPassport, any: [BoardMember, BoardChair, President, Office, ExpertCouncil], own: [Applicant, Candidate, Member, Partner]),
        Rule(Act.ReadObligations, any: [BoardMember, BoardChair, President, Office], own: [Candidate, Member, Partner]),
        Rule(Act.KeepCalendarKey, any: [Office], own: [Candidate, Member, Partner]),
        Rule(Act.IssueCertificate, any: [President, Office], own: [Member, Partner]),
        Rule(Act.SendReminder),

        Rule(Act.ReadReports, any: [BoardMember, BoardChair, President, Office, ExpertCouncil], own: [Member]),
        Rule(Act.WriteReport, own: [Member]),
        Rule(Act.SubmitReport, own: [Member]),
        Rule(Act.AskForMoreTime, own: [Member]),
        Rule(Act.KeepReportingYears, any: [Office]),
        Rule(Act.ReviewReport, any: [Office]),
        Rule(Act.ConcludeYear, any: [BoardMember, BoardChair]),
        Rule(Act.FollowAdjustment, any: [BoardMember, BoardChair, Office]),

        Rule(Act.DraftCriteria, any: [Member, BoardMember, BoardChair, President, Office, ExpertCouncil]),
        Rule(Act.ReadValuations, any: [BoardMember, BoardChair, President, Office, ExpertCouncil], own: [Member]),
        Rule(Act.KeepValuations, any: [Office]),
        Rule(Act.ValueReport, any: [Office, ExpertCouncil]),
        Rule(Act.AnswerValuation, own: [Member]),

        Rule(Act.KeepStandards, any: [Office]),
        Rule(Act.ReadCertifications, any: [BoardMember, BoardChair, President, Office, ExpertCouncil], own: [Member]),
        Rule(Act.WriteCertification, own: [Member]),
        Rule(Act.AssessCertification, any: [Office, ExpertCouncil]),

        Rule(Act.EditOrganisation, any: [Office], own: [Applicant, Candidate, Member, Partner]),
        Rule(Act.ReadRegisterInside, any: [BoardMember, BoardChair, President, Office, ExpertCouncil]),
        Rule(Act.ImportList, any: [Office]),
        Rule(Act.PublishEdition, any: [President, Office]),
        Rule(Act.PrintEdition, any: [President, Office]),
        Rule(Act.ProposeChange, own: [Candidate, Member, Partner]),
        Rule(Act.DecideChange, any: [Office]),
        Rule(Act.NameRepresentative, any: [Office], own: [Candidate, Member, Partner]),
        Rule(Act.KeepPublicEntry, any: [Office], own: [Candidate, Member, Partner]),

        Rule(Act.FillBoardSeat, any: [Office]),
        Rule(Act.ProposeSeatChange, any: [BoardChair, Office]),
        Rule(Act.FillCouncilSeat, any: [Office]),
        Rule(Act.KeepMeetings, any: [President, Office]),
        Rule(Act.KeepPolls, any: [President, Office]),
        Rule(Act.CountVotes, any: [BoardMember, BoardChair, President, Office, ExpertCouncil]),
        Rule(Act.NominateCandidate, any: [President, Office], own: [Member]),
        Rule(Act.AnswerNomination, own: [Account]),
        Rule(Act.KeepBallots, any: [President, Office]),
        Rule(Act.OpenUrn, any: [BoardMember, BoardChair, President, Office, ExpertCouncil]),
        Rule(Act.CastBallot, own: [Member]),
        Rule(Act.AppointOfficer, any: [Office]),
        Rule(Act.AppointStaff, any: [Administrator]),
        Rule(Act.PutDissent, own: [Member]),

        Rule(Act.KeepAccounts, any: [Administrator]),
        Rule(Act.KeepLetters, any: [Office]),
        Rule(Act.ReadAuditTrail, any: [ExpertCouncil, Administrator]),
        Rule(Act.ReadCharterTerms, any: [Account]),
        Rule(Act.LoadSeeds),
        Rule(Act.KeepPortal, any: [Administrator]),
    ];

    private static readonly Dictionary<Act, ActRule> ByAct = All.ToDictionary(rule => rule.Act);

    public static ActRule Of(Act act) => ByAct[act];

    private static ActRule Rule(Act act, Role[]? any = null, Role[]? own = null) => new(act, any ?? [], own ?? []);
}
