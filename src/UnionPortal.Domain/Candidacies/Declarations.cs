namespace UnionPortal.Domain.Candidacies;

/// <summary>What the applicant declares with the application, each by an own tick; a false declaration is a ground of its own.</summary>
public class Declarations
{
    /// <summary>Commits itself to the mission, values and goals (A12b).</summary>
    public bool CommitsToMission { get; init; }

    /// <summary>Neither a state body nor affiliated with one (A13).</summary>
    public bool IsIndependentOfState { get; init; }

    /// <summary>Has no political aims (A13).</summary>
    public bool HasNoPoliticalAims { get; init; }

    /// <summary>Does not call on people to refuse medical, social or educational help (A13).</summary>
    public bool DeniesNoHelp { get; init; }

    /// <summary>Accepts the rules of conduct (U9).</summary>
    public bool AcceptsConduct { get; init; }

    public static Declarations None { get; } = new();
}
