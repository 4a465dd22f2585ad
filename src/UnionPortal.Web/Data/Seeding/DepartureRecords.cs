using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>Which body's record an invented departure rests on: leaving is the organisation's own act, the rest the board records.</summary>
internal static class DepartureRecords
{
    public static DecidingBody BodyOf(DepartureGround ground) => ground switch
    {
        DepartureGround.Withdrawal => DecidingBody.Organisation,
        DepartureGround.Expulsion or DepartureGround.LossOfContact => DecidingBody.GeneralMeeting,
        _ => DecidingBody.Board,
    };
}
