namespace UnionPortal.Web.Security;

/// <summary>Everything that can be done behind the sign-in, and what the portal notes by itself. Who may do it stands in <see cref="Acts"/>.</summary>
public enum Act
{
    // The account
    OpenDesk,
    KeepOwnAccount,
    RegisterAccount,
    ConfirmAddress,
    ChangePassword,
    ResetPassword,
    KeepSecondFactor,
    EndSession,

    // Becoming a member
    StartApplication,
    EditApplication,
    SubmitApplication,
    WithdrawApplication,
    CloseDraft,
    AnswerQuestion,
    AskForRecommendation,
    AnswerRecommendation,
    WithdrawRecommendation,
    RemindRecommender,

    // The board's work
    ReadCases,
    AskApplicant,
    JudgeEligibility,
    ProposeDecision,
    CastBoardVote,
    DeclareUrgent,
    CloseDecision,
    TakeDecisionBack,
    ReadDecisions,
    ReadVotes,
    HoldBoardMeeting,

    // The life of a membership
    ReviewCandidacy,
    GiveCandidateAccount,
    KeepPartnership,
    EndPartnership,
    ReadMatters,
    SuspendMember,
    AnswerSuspension,
    ReinstateMember,
    ProposeExpulsion,
    AnswerExpulsion,
    HearMember,
    AppealExpulsion,
    LeaveUnion,
    RecordDeparture,
    NoteContact,
    ReviewEligibility,
    ConcludeEligibility,
    ReadPassport,
    ReadObligations,
    KeepCalendarKey,
    IssueCertificate,
    SendReminder,

    // Yearly reports
    ReadReports,
    WriteReport,
    SubmitReport,
    AskForMoreTime,
    KeepReportingYears,
    ReviewReport,
    ConcludeYear,
    FollowAdjustment,

    // Valuation of results
    DraftCriteria,
    ReadValuations,
    KeepValuations,
    ValueReport,
    AnswerValuation,

    // Certification to standards
    KeepStandards,
    ReadCertifications,
    WriteCertification,
    AssessCertification,

    // The register
    EditOrganisation,
    ReadRegisterInside,
    ImportList,
    PublishEdition,
    PrintEdition,
    ProposeChange,
    DecideChange,
    NameRepresentative,
    KeepPublicEntry,

    // Bodies and offices
    FillBoardSeat,
    ProposeSeatChange,
    FillCouncilSeat,
    KeepMeetings,
    KeepPolls,
    CountVotes,
    NominateCandidate,
    AnswerNomination,
    KeepBallots,
    OpenUrn,
    CastBallot,
    AppointOfficer,
    AppointStaff,
    PutDissent,

    // Keeping the portal
    KeepAccounts,
    KeepLetters,
    ReadAuditTrail,
    ReadCharterTerms,
    LoadSeeds,
    KeepPortal,
}
