using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Elections;

/// <summary>The president elected by the meeting (U15); whoever held the office leaves it that day.</summary>
internal sealed class PresidentElectionMatter(CharterTerms terms, PortalDb db, BodyLetterService letters, Texts texts)
    : ElectionMatter(terms.RuleFor(AgendaSubject.PresidentElection), texts)
{
    protected override Task<IReadOnlyList<Objection>> ObjectionsToElectedAsync(MatterVote vote, CancellationToken ct) =>
        Task.FromResult(AppointmentRules.ObjectionsTo(AppointmentKind.President, vote.Elected[0].Person, Foreseen(vote.HeldOn), vote.HeldOn, []));

    protected override async Task SeatAsync(Chosen one, DecisionRecord record, CancellationToken ct)
    {
        List<Appointment> sitting = await db.Appointments.Where(office => office.Kind == AppointmentKind.President && (office.Until == null || office.Until > record.On)).ToListAsync(ct);
        sitting.ForEach(office => office.EndOn(record.On));
        db.Appointments.Add(new Appointment(one.Person, AppointmentKind.President, record.On, record));
        await letters.TellAsync(one.Person, "OfficeBegan", "/bodies", culture => [Words.In(culture)[$"Bodies.AppointmentKind.{AppointmentKind.President}"], record.On], ct);
    }
}

/// <summary>Elections of the president on an agenda.</summary>
public sealed class PresidentElectionAgenda(PortalDb db, BodyLetterService letters, CharterBook charter, Texts texts) : IAgendaMatterSource
{
    public AgendaSubject Subject => AgendaSubject.PresidentElection;

    public Task<AgendaMatter?> FindAsync(AgendaItem item, CancellationToken ct) => Task.FromResult<AgendaMatter?>(
        item.Resolution is null ? new PresidentElectionMatter(charter.TermsOn(item.Meeting.ConvenedFor), db, letters, texts) : null);
}
