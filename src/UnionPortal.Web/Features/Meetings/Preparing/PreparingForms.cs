using FluentValidation;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Features.Meetings.Holding;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Meetings.Preparing;

/// <summary>When a meeting begins, and where to join from afar.</summary>
[TextTopic("Preparing")]
public sealed class ScheduleForm
{
    /// <summary>Time of day in the zone of the union.</summary>
    public string? Time { get; set; }

    public string? Link { get; set; }

    public int? Version { get; set; }
}

public sealed class ScheduleFormValidator : AbstractValidator<ScheduleForm>
{
    public ScheduleFormValidator()
    {
        RuleFor(form => form.Time).NotEmpty().Must(time => string.IsNullOrWhiteSpace(time) || ClockTime.Read(time) is not null).WithErrorCode("Clock");
        RuleFor(form => form.Link).MaximumLength(GeneralMeeting.LinkLength)
            .Must(link => string.IsNullOrWhiteSpace(link) || (Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && address.Scheme == Uri.UriSchemeHttps)).WithErrorCode("Https");
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>The new wording of a question.</summary>
[TextTopic("Preparing")]
public sealed class WordingForm
{
    public string? TextRu { get; set; }

    public string? TextEn { get; set; }

    public int? Version { get; set; }
}

public sealed class WordingFormValidator : AbstractValidator<WordingForm>
{
    public WordingFormValidator()
    {
        RuleFor(form => form.TextRu).NotEmpty().MaximumLength(AgendaItem.TextLength);
        RuleFor(form => form.TextEn).NotEmpty().MaximumLength(AgendaItem.TextLength);
        RuleFor(form => form.Version).NotNull();
    }
}

/// <summary>A paper for a question of the agenda.</summary>
[TextTopic("Preparing")]
public sealed class AgendaPaperForm
{
    public string? NameRu { get; set; }

    public string? NameEn { get; set; }

    public IFormFile? File { get; set; }
}

public sealed class AgendaPaperFormValidator : AbstractValidator<AgendaPaperForm>
{
    public AgendaPaperFormValidator()
    {
        RuleFor(form => form.NameRu).NotEmpty().MaximumLength(AgendaFile.NameLength);
        RuleFor(form => form.NameEn).NotEmpty().MaximumLength(AgendaFile.NameLength);
        RuleFor(form => form.File).NotNull();
    }
}
