using UnionPortal.Domain.Charter;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Partners;

/// <summary>A partner in the list, with the agreement of the day.</summary>
public sealed record PartnerRow(int Id, string Number, string Name, DateOnly Since, string? Field, string? Reference, DateOnly? Until);

/// <summary>What stands at the head of each page about a partner.</summary>
public sealed record PartnerHead(int Id, string Number, string Name, DateOnly Since, DateOnly? EndedOn);

/// <summary>An agreement as those inside and the partner read it.</summary>
public sealed record AgreementLine(int Id, string Reference, string Field, string Subject, string Contact, DateOnly From, DateOnly? Until, bool HasPaper, bool Holds);

/// <summary>A partner as the office and the board see it.</summary>
public sealed record PartnerPage(
    PartnerHead Head, IReadOnlyList<AgreementLine> Agreements, VotePanel? Open, IReadOnlyList<VotePanel> Closed, bool MayAgree, bool MayEnd);

/// <summary>The partner's own page; <paramref name="Organisation"/> is whom an application for membership is begun for.</summary>
public sealed record OwnPartnershipPage(PartnerHead Head, IReadOnlyList<AgreementLine> Agreements, int Organisation);

/// <summary>Adding an agreement.</summary>
public sealed record NewAgreementPage(PartnerHead Head, IReadOnlyList<Option> Fields, IReadOnlyList<Objection> Refused, AgreementForm Form);

/// <summary>Putting the end of the partnership to the board.</summary>
public sealed record NewEndingPage(PartnerHead Head, IReadOnlyList<Objection> Refused, EndingForm Form);
