using UnionPortal.Domain.Registry;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Obligations;

/// <summary>Puts before the annual meeting what the union owed by a day that has passed (A20, A21, U8).</summary>
public sealed class ObligationAgenda(ObligationQuery obligations, Texts texts) : IAgendaDutySource
{
    private static readonly ObligationKind[] Yearly = [ObligationKind.GeneralMeeting, ObligationKind.BoardMeeting, ObligationKind.Edition, ObligationKind.EligibilityRun];

    public async Task<IReadOnlyList<AgendaDuty>> OverdueAsync(DateOnly today, CancellationToken ct) =>
    [
        .. (await obligations.OfUnionAsync(today, ct)).Where(one => one.DueOn < today && Yearly.Contains(one.Kind))
            .Select(one => new AgendaDuty(Words(texts.In("ru"), one), Words(texts.In("en"), one))),
    ];

    private static string Words(Texts words, Obligation one) => words[$"Agenda.Overdue.{one.Kind}", one.DueOn];
}
