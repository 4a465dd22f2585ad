using UnionPortal.Domain.Organisations;
using static UnionPortal.Domain.Organisations.IncomeSources;

namespace UnionPortal.Web.Data.Seeding;

/// <summary>What an invented organisation lives on.</summary>
internal enum IncomeProfile
{
    Donations,
    Fees,

    /// <summary>Presidential grants decide whether more than half is independent.</summary>
    Grants,
}

/// <summary>Income statements that look like a small organisation's year.</summary>
internal static class IncomeSeeds
{
    public static IncomeStatement Of(IncomeProfile profile, int year) => new(year, "RUB", profile switch
    {
        IncomeProfile.Donations =>
        [
            new(PrivateDonations, 3_418_250.40m), new(CorporateDonations, 1_900_000m), new(NonProfitGrants, 2_250_000m),
            new(RegionalSubsidies, 1_120_000m), new(InKind, 410_000m),
        ],
        IncomeProfile.Fees =>
        [
            new(ServiceFees, 2_704_300m), new(SocialServiceCompensation, 1_815_660.75m), new(PrivateDonations, 640_120m),
            new(PresidentialGrants, 1_490_000m), new(RegionalSubsidies, 1_260_000m), new(OtherBusiness, 215_000m),
        ],
        _ =>
        [
            new IncomeLine(PrivateDonations, 1_204_500m), new(ServiceFees, 860_000m), new(PresidentialGrants, 2_985_000m),
            new(MunicipalSubsidies, 700_000m), new(Property, 18_340.12m),
        ],
    });
}
