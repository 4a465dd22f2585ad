using FluentValidation;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Candidacies.Applications.Recommendations;

/// <summary>Which member to ask, and what to write to it.</summary>
[TextTopic("Applications")]
public sealed class RequestForm
{
    /// <summary>Id of the member chosen among those found.</summary>
    public int? Member { get; set; }

    public string? Note { get; set; }

    /// <summary>The search that found it, so that the page can show it again.</summary>
    public string? Search { get; set; }
}

public sealed class RequestFormValidator : AbstractValidator<RequestForm>
{
    public RequestFormValidator()
    {
        RuleFor(form => form.Member).NotNull();
        RuleFor(form => form.Note).MaximumLength(Recommendation.NoteLength);
        RuleFor(form => form.Search).MaximumLength(200);
    }
}
