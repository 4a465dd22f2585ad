using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Publication;

/// <summary>Adopted resolutions by meeting, the latest first.</summary>
public sealed record ResolutionsPage(bool IsPublished, IReadOnlyList<PublishedMeeting> Meetings);

public sealed record PublishedMeeting(int Number, MeetingKind Kind, DateOnly HeldOn, IReadOnlyList<PublishedResolution> Resolutions);

public sealed record PublishedResolution(string Reference, string Text, int For, int Against, int Abstained);

/// <summary>
/// Reads what meetings that are over have adopted. What concerns one organisation is not told here: the register shows it,
/// on the day the charter allows.
/// </summary>
public sealed class PublishedResolutionQuery(PortalDb db, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    public async Task<ResolutionsPage> PageAsync(CancellationToken ct)
    {
        if (!charter.TermsOn(calendar.Today).Voting.PublishesResolutions) return new ResolutionsPage(false, []);
        List<GeneralMeeting> held = await db.WholeMeetings.AsNoTrackingWithIdentityResolution().Where(one => one.HeldOn != null).OrderByDescending(one => one.HeldOn).ToListAsync(ct);
        List<int> matters = await db.Expulsions.Where(one => one.Resolution != null).Select(one => one.Resolution!.Id).ToListAsync(ct);
        return new ResolutionsPage(true, [.. held.Select(one => PublishedOf(one, matters)).Where(one => one.Resolutions.Count > 0)]);
    }

    private PublishedMeeting PublishedOf(GeneralMeeting meeting, List<int> matters)
    {
        CharterTerms terms = charter.TermsOn(meeting.ConvenedFor);
        List<PublishedResolution> adopted = [];
        foreach (Resolution resolution in meeting.Resolutions.OrderBy(one => one.Item))
        {
            AgendaItem? item = meeting.Agenda.FirstOrDefault(one => one.Resolution?.Id == resolution.Id);
            bool concernsOne = item?.About is not null || matters.Contains(resolution.Id);
            if (concernsOne || !resolution.IsAdoptedBy(terms.RuleFor(item?.Subject ?? AgendaSubject.Ordinary))) continue;
            adopted.Add(new(resolution.Record.Reference, texts.Language == "en" ? resolution.Record.SummaryEn : resolution.Record.SummaryRu, resolution.For, resolution.Against, resolution.Abstained));
        }
        return new PublishedMeeting(meeting.Number, meeting.Kind, meeting.HeldOn!.Value, adopted);
    }
}
