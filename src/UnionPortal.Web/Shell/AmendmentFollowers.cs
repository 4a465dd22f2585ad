using UnionPortal.Domain.Meetings;

namespace UnionPortal.Web.Shell;

/// <summary>Whoever must know that the wording of a question has changed, such as votes given on the earlier one; found by itself. The caller saves.</summary>
public interface IAmendmentFollower
{
    Task AmendedAsync(AgendaItem item, CancellationToken ct);
}

/// <summary>What minutes tell of how a question was voted on, beyond the count of its resolution; found by itself.</summary>
public interface IMinutesVoteSource
{
    /// <summary>Whether its lines tell what followed; they stand after those that tell how it was voted on.</summary>
    bool IsEffect => false;

    Task<IReadOnlyList<string>> LinesAsync(int itemId, Texts texts, CancellationToken ct);
}

/// <summary>A duty of the union that is overdue and comes onto the agenda of the next meeting, in both languages.</summary>
public sealed record AgendaDuty(string TextRu, string TextEn);

/// <summary>A feature that knows overdue duties; found by itself.</summary>
public interface IAgendaDutySource
{
    Task<IReadOnlyList<AgendaDuty>> OverdueAsync(DateOnly today, CancellationToken ct);
}
