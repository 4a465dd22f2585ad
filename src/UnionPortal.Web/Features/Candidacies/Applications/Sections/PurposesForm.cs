using FluentValidation;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>What the organisation is for, in its own words and by the union's lists (A12a).</summary>
[TextTopic("Applications")]
public sealed class PurposesForm : SectionForm
{
    public string? Purposes { get; set; }

    public List<string> TargetGroups { get; set; } = [];

    public List<string> Fields { get; set; } = [];
}

public sealed class PurposesFormValidator : SectionFormValidator<PurposesForm>
{
    public PurposesFormValidator(CharterBook charter, UnionCalendar calendar)
    {
        var terms = charter.TermsOn(calendar.Today).Admission;
        RuleFor(form => form.Purposes).MaximumLength(Organisation.PurposesLength);
        RuleFor(form => form.TargetGroups).Must(keys => keys.All(key => key == OtherGroup || terms.TargetGroups.Contains(key)));
        RuleFor(form => form.Fields).Must(keys => keys.All(terms.Fields.Contains));
        WhenFinished(() =>
        {
            RuleFor(form => form.Purposes).NotEmpty();
            RuleFor(form => form.TargetGroups).NotEmpty();
            RuleFor(form => form.Fields).NotEmpty();
        });
    }

    /// <summary>Help to none of the union's groups: kept, so that the passport can say so.</summary>
    public const string OtherGroup = "other";
}
