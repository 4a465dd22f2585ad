using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.ExpertCouncil;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Partners;
using UnionPortal.Domain.Registry;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Data;

/// <summary>The chapters of the charter as tables.</summary>
public abstract partial class PortalDb
{
    public DbSet<CharterVersion> CharterVersions => Set<CharterVersion>();

    public DbSet<DecisionRecord> DecisionRecords => Set<DecisionRecord>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<RegistryNumber> RegistryNumbers => Set<RegistryNumber>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Representative> Representatives => Set<Representative>();

    public DbSet<PersonInCharge> PeopleInCharge => Set<PersonInCharge>();

    public DbSet<PublicDocument> PublicDocuments => Set<PublicDocument>();

    public DbSet<GeneralMeeting> GeneralMeetings => Set<GeneralMeeting>();

    public DbSet<BoardSeat> BoardSeats => Set<BoardSeat>();

    public DbSet<BoardDecision> BoardDecisions => Set<BoardDecision>();

    public DbSet<Appointment> Appointments => Set<Appointment>();

    public DbSet<CouncilSeat> CouncilSeats => Set<CouncilSeat>();

    public DbSet<SeatProposal> SeatProposals => Set<SeatProposal>();

    public DbSet<SeatRecommendation> SeatRecommendations => Set<SeatRecommendation>();

    public DbSet<SeatMotion> SeatMotions => Set<SeatMotion>();

    public DbSet<Dissent> Dissents => Set<Dissent>();

    public DbSet<Member> Members => Set<Member>();

    public DbSet<Partner> Partners => Set<Partner>();

    public DbSet<Candidacy> Candidacies => Set<Candidacy>();

    public DbSet<Application> Applications => Set<Application>();

    public DbSet<Recommendation> Recommendations => Set<Recommendation>();

    public DbSet<UnionText> UnionTexts => Set<UnionText>();

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<Poll> Polls => Set<Poll>();

    public DbSet<OpenVote> OpenVotes => Set<OpenVote>();

    public DbSet<PaperReading> PaperReadings => Set<PaperReading>();

    public DbSet<PollVoter> PollVoters => Set<PollVoter>();

    public DbSet<SecretBallot> SecretBallots => Set<SecretBallot>();

    public DbSet<Envelope> Envelopes => Set<Envelope>();

    public DbSet<PaperKeying> PaperKeyings => Set<PaperKeying>();

    public DbSet<OpenedBallot> OpenedBallots => Set<OpenedBallot>();

    public DbSet<DisputedMark> DisputedMarks => Set<DisputedMark>();

    public DbSet<PollResult> PollResults => Set<PollResult>();

    public DbSet<BoardMeeting> BoardMeetings => Set<BoardMeeting>();

    public DbSet<SuspensionProposal> SuspensionProposals => Set<SuspensionProposal>();

    public DbSet<LiftingProposal> LiftingProposals => Set<LiftingProposal>();

    public DbSet<Expulsion> Expulsions => Set<Expulsion>();

    public DbSet<Withdrawal> Withdrawals => Set<Withdrawal>();

    public DbSet<ContactAttempt> ContactAttempts => Set<ContactAttempt>();

    public DbSet<PartnershipEnding> PartnershipEndings => Set<PartnershipEnding>();

    public DbSet<CandidacyReview> CandidacyReviews => Set<CandidacyReview>();

    public DbSet<EligibilityReview> EligibilityReviews => Set<EligibilityReview>();

    public DbSet<OrganisationChange> OrganisationChanges => Set<OrganisationChange>();

    public DbSet<RegistryEdition> RegistryEditions => Set<RegistryEdition>();

    public DbSet<Certificate> Certificates => Set<Certificate>();
}
