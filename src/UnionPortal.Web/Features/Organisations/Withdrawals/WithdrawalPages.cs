using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Organisations.Withdrawals;

/// <summary>Giving notice: what ends by it, the first day possible, and what was typed.</summary>
public sealed record WithdrawalPage(
    OrganisationFile File, string Name, IReadOnlyList<string> WhatEnds, DateOnly Earliest, IReadOnlyList<Objection> Objections, WithdrawalForm Form);

/// <summary>Entering a notice that came on paper.</summary>
public sealed record PaperNoticePage(
    OrganisationFile File, string Name, IReadOnlyList<string> WhatEnds, IReadOnlyList<Option> Signatories, IReadOnlyList<Objection> Objections, PaperNoticeForm Form);

/// <summary>The notice on record: its number, its day, and until when it may be taken back.</summary>
/// <param name="Refused">What spoke against taking it back just now.</param>
public sealed record NoticePage(OrganisationFile File, string Name, Withdrawal Notice, IReadOnlyList<string> WhatEnds, IReadOnlyList<Objection> Refused)
{
    /// <summary>What speaks against taking it back today.</summary>
    public IReadOnlyList<Objection> ObjectionsToRevoking => WithdrawalRules.ObjectionsToRevoking(Notice, File.Latest!, File.Today);
}
