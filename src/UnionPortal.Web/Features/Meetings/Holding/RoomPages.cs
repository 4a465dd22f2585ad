using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Meetings.Holding;

/// <summary>Who is registered for a meeting, and who of them is in it.</summary>
/// <param name="Zone">Name of the zone all times are told in.</param>
public sealed record RoomPage(
    int Number, DateOnly ConvenedFor, string Zone, QuorumStep Now, IReadOnlyList<DelegateLine> Delegates, IReadOnlyList<StepLine> Line,
    bool IsClosed, bool MayKeep, IReadOnlyList<Objection> Refused);

/// <summary>A delegate as the desk at the door sees it.</summary>
public sealed record DelegateLine(
    int Id, string Organisation, string Person, DelegateBasis Basis, bool HasVote, AttendanceWay? Here, IReadOnlyList<string> Stays, bool HasPaper);

public sealed record StepLine(string At, QuorumStep Step);

/// <summary>Registering a delegate: first the organisation by its number, then the person.</summary>
public sealed record RegisterPage(
    int Number, DateOnly ConvenedFor, int? Organisation, string? Name, bool HasVote, IReadOnlyList<Option> People, int Proxies,
    IReadOnlyList<Objection> Refused, RegisterDelegateForm Form);
