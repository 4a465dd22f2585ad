namespace UnionPortal.Domain.Organisations;

/// <summary>
/// The sources of income a report names. Which of them count as independent of the state is a term of the charter
/// (<see cref="Charter.IncomeTerms"/>), not of this list.
/// </summary>
public static class IncomeSources
{
    public const string MembershipFees = "membership_fees";
    public const string PrivateDonations = "private_donations";
    public const string CorporateDonations = "corporate_donations";
    public const string NonProfitGrants = "npo_foundation_grants";
    public const string PresidentialGrants = "presidential_grants";
    public const string FederalSubsidies = "state_subsidies_federal";
    public const string RegionalSubsidies = "state_subsidies_regional";
    public const string MunicipalSubsidies = "state_subsidies_municipal";
    public const string StateContracts = "state_contracts";
    public const string SocialServiceCompensation = "social_service_compensation";
    public const string ServiceFees = "service_fees_target_group";
    public const string OtherBusiness = "other_business_income";
    public const string Property = "property_income";
    public const string ForeignStates = "foreign_states_intl";
    public const string ForeignNonProfits = "foreign_npo";
    public const string ForeignPersons = "foreign_persons";
    public const string InKind = "in_kind";
    public const string Other = "other";

    /// <summary>All sources, in the order of the form.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        MembershipFees, PrivateDonations, CorporateDonations, NonProfitGrants, PresidentialGrants, FederalSubsidies,
        RegionalSubsidies, MunicipalSubsidies, StateContracts, SocialServiceCompensation, ServiceFees, OtherBusiness,
        Property, ForeignStates, ForeignNonProfits, ForeignPersons, InKind, Other,
    ];
}
