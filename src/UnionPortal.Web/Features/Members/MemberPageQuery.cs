using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Members;

/// <summary>Reads the inside page of a number of the register.</summary>
public sealed class MemberPageQuery(PortalDb db, MemberRowQuery rows, MemberEventQuery events, ReferenceBook book, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    public async Task<MemberPage?> PageAsync(int number, CancellationToken ct)
    {
        RegistryNumber? found = await db.RegistryNumbers.AsNoTrackingWithIdentityResolution().AsSplitQuery().Include(one => one.Organisation.Names)
            .SingleOrDefaultAsync(one => one.Value == number, ct);
        DateOnly today = calendar.Today;
        if (found is null || await rows.RowsAsync([found.Id], today, ct) is not [var row]) return null;
        Member? member = await db.Members.AsNoTrackingWithIdentityResolution().Include(one => one.Departure).Include(one => one.Suspensions)
            .SingleOrDefaultAsync(one => EF.Property<int>(one, StandingQuery.NumberId) == found.Id, ct);
        List<int> others = await db.RegistryNumbers.Where(one => one.OrganisationId == found.OrganisationId && one.Id != found.Id).OrderBy(one => one.Value).Select(one => one.Id).ToListAsync(ct);
        MemberPage page = new(row, found.Organisation.Name.Full, today)
        {
            IsMembership = member is not null, Facts = FactsOf(found), Events = await events.OfAsync(found.Id, ct), Reviews = await ReviewsAsync(found.OrganisationId, ct),
            Speakers = await SpeakersAsync(found.OrganisationId, today, ct), Attempts = await AttemptsAsync(found.OrganisationId, ct),
            OtherNumbers = await rows.RowsAsync(others, today, ct), Cases = await CasesAsync(found.OrganisationId, ct),
        };
        return member is null ? page : await WithObjectionsAsync(page, member, today, ct);
    }

    /// <summary>What speaks against the acts just now; what their forms ask for is not held against them.</summary>
    private async Task<MemberPage> WithObjectionsAsync(MemberPage page, Member member, DateOnly today, CancellationToken ct)
    {
        CharterTerms terms = charter.TermsOn(today);
        var proposals = await db.SuspensionProposals.AsNoTracking().Include(one => one.Decision).Where(one => one.MemberId == member.Id).ToListAsync(ct);
        var liftings = await db.LiftingProposals.AsNoTracking().Include(one => one.Decision).Where(one => one.MemberId == member.Id).ToListAsync(ct);
        var expulsions = await db.Expulsions.AsNoTracking().Include(one => one.Resolution).Where(one => one.MemberId == member.Id).ToListAsync(ct);
        GeneralMeeting? next = await db.GeneralMeetings.AsNoTracking().Where(one => one.HeldOn == null).OrderBy(one => one.ConvenedFor).FirstOrDefaultAsync(ct);
        string? other = terms.Expulsion.Grounds.FirstOrDefault(key => key != ExpulsionRules.LossOfContact);
        return page with
        {
            AgainstSuspending = SuspensionRules.ObjectionsToProposing(member, terms.Suspension.Grounds is [var ground, ..] ? ground : "", proposals, terms.Suspension, today),
            AgainstLifting = SuspensionRules.ObjectionsToProposingLifting(member, liftings, today),
            AgainstExpelling = ExpulsionRules.ObjectionsToProposing(member, other ?? ExpulsionRules.LossOfContact, "…", expulsions, [], next, terms, today),
        };
    }

    private List<Answer> FactsOf(RegistryNumber number)
    {
        Organisation one = number.Organisation;
        string place = string.Join(", ", new[] { book.NameOfRegion(one.RegionKey, texts.Language), one.City }.Where(part => !string.IsNullOrEmpty(part)));
        return
        [
            .. one.Numbers.Select(known => new Answer(book.NameOfScheme(known.Scheme, texts.Language), known.Value)),
            new(texts["MemberList.Fact.LegalForm"], book.NameOfLegalForm(one.LegalFormCode, texts.Language)),
            new(texts["MemberList.Fact.Place"], place), new(texts["MemberList.Fact.Website"], one.Website),
            new(texts["MemberList.Fact.ActiveSince"], one.ActiveSince is { } since ? Dates.Long(since) : null),
            new(texts["MemberList.Fact.NumberGiven"], Dates.Long(number.GivenOn)),
        ];
    }

    private Task<List<ReviewLine>> ReviewsAsync(int organisationId, CancellationToken ct) => db.EligibilityReviews.AsNoTracking()
        .Where(one => one.OrganisationId == organisationId).OrderByDescending(one => one.Year)
        .Select(one => new ReviewLine(one.Id, one.Year, one.On, one.WorsenedRules, one.ConcludedOn)).ToListAsync(ct);

    private async Task<IReadOnlyList<PersonLine>> SpeakersAsync(int organisationId, DateOnly today, CancellationToken ct)
    {
        var mandates = await db.Representatives.AsNoTracking().Include(one => one.Person)
            .Where(one => one.OrganisationId == organisationId && (one.Until == null || one.Until > today)).OrderBy(one => one.From).ThenBy(one => one.Id).ToListAsync(ct);
        return mandates.ConvertAll(one => new PersonLine(one.Person.NameIn(texts.Language), texts["MemberList.RepresentativeRole." + one.Role], one.Position, one.From, one.Until));
    }

    private async Task<IReadOnlyList<TimelineEvent>> AttemptsAsync(int organisationId, CancellationToken ct)
    {
        var attempts = await db.ContactAttempts.AsNoTracking().Where(one => one.OrganisationId == organisationId).OrderByDescending(one => one.On).ThenByDescending(one => one.Id).ToListAsync(ct);
        return attempts.ConvertAll(one => new TimelineEvent(
            one.On, texts["MemberList.Attempt", texts["MemberList.ContactChannel." + one.Channel], texts[one.Answered ? "MemberList.AttemptAnswered" : "MemberList.AttemptSilent"]], one.Note));
    }

    private Task<List<CaseLine>> CasesAsync(int organisationId, CancellationToken ct) => db.Applications.AsNoTracking()
        .Where(one => one.OrganisationId == organisationId && one.SubmittedOn != null).OrderByDescending(one => one.SubmittedOn)
        .Select(one => new CaseLine(one.Id, one.Number ?? "", one.SubmittedOn!.Value)).ToListAsync(ct);
}
