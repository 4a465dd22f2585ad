using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>How the Alliance came to suspend one member and to expel another: notice, answer, votes, agenda, resolution.</summary>
internal sealed class MatterSeeds(SeedHistory history)
{
    private const string Resting = "porch";

    public void Note()
    {
        DateOnly suspended = history.Today.AddDays(-40);
        SuspensionProposal? proposal = null;
        history.On(suspended.AddDays(-12), () => proposal = Propose(suspended.AddDays(-12)));
        history.On(suspended.AddDays(-5), () => proposal!.GiveAnswer(
            "Мы переехали, и почта на прежний адрес не доходила. Просим не приостанавливать членство: в январе пришлём отчёт и новые контакты.",
            history.Heads[Resting], suspended.AddDays(-5)));
        history.On(suspended, () => Suspend(proposal!, suspended));
        history.On(DateOnly.MaxValue, PutOnAgenda);
    }

    private SuspensionProposal Propose(DateOnly on)
    {
        var decision = new BoardDecision(
            "Приостановить членство до рассмотрения общим собранием. Организация: РОО «Крыльцо»",
            "Suspend the membership until the general meeting has considered it: Porch Mutual Help Society", Chair(on), on);
        history.Add(decision);
        var proposal = new SuspensionProposal(
            history.Members[Resting], "loss_of_contact", "Три письма и два звонка за полгода остались без ответа; отчёт за прошлый год не пришёл.", on, history.Terms.Suspension, decision);
        history.Add(proposal);
        return proposal;
    }

    private void Suspend(SuspensionProposal proposal, DateOnly on)
    {
        List<BoardSeat> seats = [.. history.BoardSeats.Where(seat => seat.StandsOn(on))];
        foreach (BoardSeat seat in seats) proposal.Decision.Cast(seat, VoteChoice.For, null, on);
        proposal.Decision.Close(Chair(on), seats, history.Terms.Board, history.NextReference(DecidingBody.Board, on.Year), on);
        proposal.CarryOut(null, history.Terms.Suspension, on);
    }

    /// <summary>Last of all, when the meeting that is to consider it has been told of.</summary>
    private void PutOnAgenda()
    {
        if (history.Meetings.Find(meeting => !meeting.IsClosed) is not { } next) return;
        Organisation about = history.Organisations[Resting];
        next.PutOnAgenda(AgendaSubject.Ordinary, "Утвердить отчёт правления", "Approve the report of the board");
        next.PutOnAgenda(
            AgendaSubject.Suspension, $"О приостановлении членства. Организация: {about.Name.Short}", $"Suspension of membership: {about.Name.English}", about);
        history.Members[Resting].SuspensionOn(history.Today)!.AwaitMeeting(next);
    }

    /// <summary>
    /// An expulsion as a meeting of the past decided it, where the charter knows no appeal; false where it does, and then the
    /// departure is told without its way.
    /// </summary>
    public static bool Expel(SeedHistory history, Member member, DecisionRecord record, DateOnly on, DepartureGround ground)
    {
        if (history.Terms.Expulsion.AppealDays > 0) return false;
        GeneralMeeting meeting = history.Meetings.First(one => one.Resolutions.Any(made => made.Record == record));
        bool silent = ground == DepartureGround.LossOfContact;
        var expulsion = new Expulsion(
            member, silent ? ExpulsionRules.LossOfContact : "incompatible_activity",
            silent ? "На письма и звонки никто не отвечает больше полугода." : "Организация два года подряд собирала пожертвования от имени союза, не получив на это согласия.",
            meeting, on.AddDays(-35));
        expulsion.Hear(on.AddDays(-10), silent ? "Приглашение отправлено, никто не пришёл." : "Председатель организации говорила по видеосвязи; с решением не согласна.", on);
        expulsion.Decide(meeting.Resolutions.First(made => made.Record == record), history.Terms);
        expulsion.SendCopy(on.AddDays(5));
        history.Add(expulsion);
        return true;
    }

    private BoardSeat Chair(DateOnly on) => history.BoardSeats.First(seat => seat.Chairs && seat.StandsOn(on));
}
