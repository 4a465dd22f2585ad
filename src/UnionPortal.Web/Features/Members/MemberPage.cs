using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Members;

/// <summary>One number of the register with everything the union's own people know of it, and what they may do about it.</summary>
public sealed record MemberPage(MemberRow Row, string FullName, DateOnly Today)
{
    /// <summary>The membership under the number, if there is one: only that can be suspended, expelled or lifted.</summary>
    public required bool IsMembership { get; init; }

    public required IReadOnlyList<Answer> Facts { get; init; }

    /// <summary>Everything that changed the standing, newest first, with the decision it rests on.</summary>
    public required IReadOnlyList<StandingEvent> Events { get; init; }

    public required IReadOnlyList<ReviewLine> Reviews { get; init; }

    public required IReadOnlyList<PersonLine> Speakers { get; init; }

    public required IReadOnlyList<TimelineEvent> Attempts { get; init; }

    /// <summary>Other numbers the organisation bears or bore.</summary>
    public required IReadOnlyList<MemberRow> OtherNumbers { get; init; }

    public required IReadOnlyList<CaseLine> Cases { get; init; }

    public IReadOnlyList<Objection> AgainstSuspending { get; init; } = [];

    public IReadOnlyList<Objection> AgainstLifting { get; init; } = [];

    public IReadOnlyList<Objection> AgainstExpelling { get; init; } = [];

    public bool IsSuspended => Row.Standing == Data.Standings.RegisterStanding.Suspended;
}

/// <summary>A change of standing and its record.</summary>
public sealed record StandingEvent(DateOnly On, string What, int? RecordId, string? Record, string? More);

/// <summary>A yearly review of eligibility.</summary>
public sealed record ReviewLine(int Id, int Year, DateOnly On, IReadOnlyList<string> Worsened, DateOnly? ConcludedOn);

/// <summary>Somebody who speaks for the organisation.</summary>
public sealed record PersonLine(string Name, string Role, string? Position, DateOnly From, DateOnly? Until);

/// <summary>An application of the organisation that the board has seen.</summary>
public sealed record CaseLine(int Id, string Number, DateOnly SubmittedOn);
