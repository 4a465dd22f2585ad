using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>What the organisation declares, each by a tick of its own (A12b, A13, U9); finished when all of it is declared.</summary>
[TextTopic("Applications")]
public sealed class DeclarationsForm : SectionForm
{
    public bool CommitsToMission { get; set; }

    public bool IsIndependentOfState { get; set; }

    public bool HasNoPoliticalAims { get; set; }

    public bool DeniesNoHelp { get; set; }

    public bool AcceptsConduct { get; set; }

    public Declarations ToDeclarations() => new()
    {
        CommitsToMission = CommitsToMission, IsIndependentOfState = IsIndependentOfState, HasNoPoliticalAims = HasNoPoliticalAims,
        DeniesNoHelp = DeniesNoHelp, AcceptsConduct = AcceptsConduct,
    };
}

public sealed class DeclarationsFormValidator : SectionFormValidator<DeclarationsForm>;
