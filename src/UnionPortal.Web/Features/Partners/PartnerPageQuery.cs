using UnionPortal.Domain.Partners;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Votes;

namespace UnionPortal.Web.Features.Partners;

/// <summary>Sets out partners for their readers.</summary>
public sealed class PartnerPageQuery(PortalDb db, Texts texts)
{
    public PartnerRow RowOf(Partner one, DateOnly today)
    {
        PartnerAgreement? agreement = one.AgreementOn(today);
        return new PartnerRow(one.Id, one.Number.ToString(), NameOf(one), one.AcceptedOn, agreement is null ? null : FieldOf(agreement.FieldKey), agreement?.Reference, agreement?.Until);
    }

    public PartnerHead HeadOf(PartnerFile found) =>
        new(found.Partner.Id, found.Partner.Number.ToString(), NameOf(found.Partner), found.Partner.AcceptedOn, found.Partner.Departure?.EffectiveOn);

    public async Task<PartnerPage> OfAsync(PartnerFile found, Actor actor, CancellationToken ct)
    {
        var seats = await db.SeatsOnAsync(found.Today, ct);
        VotePanel PanelOf(PartnershipEnding one) => VotePanels.Of(one.Decision, seats, found.Terms.Board, one.Reasons, actor, texts);
        return new PartnerPage(
            HeadOf(found), AgreementsOf(found), found.Open is { } open ? PanelOf(open) : null,
            [.. found.Endings.Where(one => !one.Decision.IsOpen).OrderByDescending(one => one.Id).Select(PanelOf)],
            found.Stands && actor.May(Act.KeepPartnership),
            found.Open is null && actor.May(Act.EndPartnership) && PartnershipRules.ObjectionsToEnding(found.Partner, "…", found.Endings, found.Today).Count == 0);
    }

    public IReadOnlyList<AgreementLine> AgreementsOf(PartnerFile found)
    {
        PartnerAgreement? holding = found.Partner.AgreementOn(found.Today);
        return [.. found.Partner.Agreements.OrderByDescending(one => one.From).ThenByDescending(one => one.Id).Select(one => new AgreementLine(
            one.Id, one.Reference, FieldOf(one.FieldKey), one.Subject, one.Contact, one.From, one.Until, one.FileId is not null, one == holding && found.Stands))];
    }

    public IReadOnlyList<Option> FieldsOf(PartnerFile found) => [.. found.Terms.Admission.Fields.Select(key => new Option(key, FieldOf(key)))];

    private string FieldOf(string key) => texts.Has($"Fields.{key}") ? texts[$"Fields.{key}"] : key;

    private string NameOf(Partner one) => NamesOf.Organisation(one.Organisation, texts.Language);
}
