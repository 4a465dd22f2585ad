using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings;

/// <summary>Reads general meetings for everybody who may read decisions.</summary>
public sealed class MeetingQuery(PortalDb db, MatterFinderQuery matters, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    private bool InEnglish => texts.Language == "en";

    public Task<GeneralMeeting?> FindAsync(int number, CancellationToken ct) => db.WholeMeetings.SingleOrDefaultAsync(one => one.Number == number, ct);

    public CharterTerms TermsOf(GeneralMeeting meeting) => charter.TermsOn(meeting.ConvenedFor);

    public async Task<MeetingListPage> ListAsync(Actor actor, CancellationToken ct)
    {
        List<GeneralMeeting> all = await db.WholeMeetings.AsNoTrackingWithIdentityResolution().ToListAsync(ct);
        return new MeetingListPage(
            [.. all.Where(one => !one.IsClosed).OrderBy(one => one.ConvenedFor).Select(RowOf)],
            [.. all.Where(one => one.IsClosed).OrderByDescending(one => one.HeldOn).Select(RowOf)],
            DueOf(all), calendar.Today, actor.May(Act.KeepMeetings));
    }

    public async Task<ConvenePage> ConvenePageAsync(ConveneForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        List<GeneralMeeting> all = await db.GeneralMeetings.AsNoTracking().ToListAsync(ct);
        MeetingTerms terms = charter.TermsOn(calendar.Today).Meeting;
        List<string> byItself = [];
        foreach (var (subject, matter) in await matters.WaitingAsync(ct))
            byItself.Add(texts[$"Agenda.{subject}", matter.About is { } about ? NamesOf.Organisation(about, texts.Language) : ""]);
        return new ConvenePage(
            NextNumber(all), MeetingRules.EarliestFor(calendar.Today, terms), terms.NoticeDays, DueOf(all), byItself, refused, form ?? new ConveneForm());
    }

    public async Task<MeetingPage> PageAsync(GeneralMeeting meeting, Actor actor, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        List<ItemLine> items = [];
        foreach (AgendaItem item in meeting.Agenda.OrderBy(one => one.Number)) items.Add(await LineAsync(meeting, item, actor, ct));
        List<Resolution> onItems = [.. meeting.Agenda.Select(one => one.Resolution).OfType<Resolution>()];
        return new MeetingPage
        {
            Number = meeting.Number, Kind = meeting.Kind, ConvenedFor = meeting.ConvenedFor, HeldOn = meeting.HeldOn, Place = PlaceOf(meeting), Items = items,
            Begins = meeting.StartsAt is { } at ? $"{calendar.Local(at):HH:mm} ({calendar.ZoneAt(at, texts)})" : null, Link = meeting.Link,
            Earlier = [.. meeting.Resolutions.Where(one => !onItems.Contains(one)).OrderBy(one => one.Item).Select(one => ResolutionOf(one, TermsOf(meeting).RuleFor(AgendaSubject.Ordinary)))],
            Today = today, MayKeep = actor.May(Act.KeepMeetings), TakesResolutions = !meeting.IsClosed && meeting.ConvenedFor <= today,
            MayReorder = actor.May(Act.KeepMeetings) && !meeting.IsClosed && meeting.Agenda.Count > 1 && meeting.Resolutions.Count == 0
                && !await db.GeneralMeetings.AnyAsync(one => one.Id == meeting.Id && one.Invitations.Any(), ct),
            AgainstPostponing = MeetingRules.ObjectionsToPostponing(meeting, DateOnly.MaxValue, today),
            AgainstClosing = MeetingRules.ObjectionsToClosing(meeting, meeting.ConvenedFor, today),
        };
    }

    public string TextOf(AgendaItem item) => InEnglish ? item.TextEn : item.TextRu;

    public string PlaceOf(GeneralMeeting meeting) => InEnglish ? meeting.PlaceEn : meeting.PlaceRu;

    public static int NextNumber(IEnumerable<GeneralMeeting> all) => all.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1;

    private async Task<ItemLine> LineAsync(GeneralMeeting meeting, AgendaItem item, Actor actor, CancellationToken ct)
    {
        bool waits = item.Resolution is null && item.MovedTo is null;
        AgendaMatter? matter = waits ? await matters.FindAsync(item, ct) : null;
        bool reads = item.About is not { } about || actor.MayFor(Act.ReadMatters, about.Id);
        var polls = await db.Polls.Where(poll => poll.ItemId == item.Id && poll.State != PollState.Void).OrderBy(poll => poll.Id).Select(poll => new { poll.Id, poll.State }).ToListAsync(ct);
        return new ItemLine(
            item.Number, item.Subject, TextOf(item), item.Resolution is { } made ? ResolutionOf(made, TermsOf(meeting).RuleFor(item.Subject)) : null, item.MovedTo?.Number,
            reads ? matter?.Path : null, waits && matters.IsSettled(item, matter))
        {
            Polls = [.. polls.Select(poll => poll.Id)], IsPolled = polls.Any(poll => poll.State != PollState.WithoutQuorum),
        };
    }

    private ResolutionLine ResolutionOf(Resolution made, VotingRule rule) => new(
        made.Record.Id, made.Record.Reference, InEnglish ? made.Record.SummaryEn : made.Record.SummaryRu,
        MeetingReckoning.Of(made.Count, rule, texts));

    private MeetingRow RowOf(GeneralMeeting one) => new(
        one.Number, one.Kind, one.HeldOn ?? one.ConvenedFor, PlaceOf(one), Math.Max(one.Agenda.Count, one.Resolutions.Count), one.Resolutions.Count);

    private DateOnly DueOf(IEnumerable<GeneralMeeting> all) =>
        MeetingRules.NextDueOn(all, charter.Union.FoundedOn, charter.TermsOn(calendar.Today).Meeting);
}
