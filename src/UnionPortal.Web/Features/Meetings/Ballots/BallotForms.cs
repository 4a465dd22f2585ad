using FluentValidation;
using UnionPortal.Domain.Voting;
using UnionPortal.Domain.Voting.Secret;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>A sealed ballot as the browser sends it; what is inside no form can say.</summary>
[TextTopic("Ballots")]
public sealed class EnvelopeForm
{
    public Guid? Id { get; set; }

    /// <summary>The envelope in base64.</summary>
    public string? Sealed { get; set; }
}

public sealed class EnvelopeFormValidator : AbstractValidator<EnvelopeForm>
{
    private const int LongestSealed = 16 * 1024;

    public EnvelopeFormValidator()
    {
        RuleFor(form => form.Id).NotNull();
        RuleFor(form => form.Sealed).NotEmpty().MaximumLength(LongestSealed).Must(IsBase64);
    }

    private static bool IsBase64(string? text) => text is not null && System.Buffers.Text.Base64.IsValid(text);
}

/// <summary>Who is to keep the key of the urn.</summary>
[TextTopic("Ballots")]
public sealed class KeyForm
{
    public UrnKeeper? Keeper { get; set; }

    public List<int> Holders { get; set; } = [];
}

public sealed class KeyFormValidator : AbstractValidator<KeyForm>
{
    public KeyFormValidator() => RuleFor(form => form.Keeper).NotNull().IsInEnum();
}

/// <summary>The text of a key file, brought by a holder.</summary>
[TextTopic("Ballots")]
public sealed class UrnForm
{
    public const int LongestKey = 2000;

    public string? Key { get; set; }
}

public sealed class UrnFormValidator : AbstractValidator<UrnForm>
{
    public UrnFormValidator() => RuleFor(form => form.Key).MaximumLength(UrnForm.LongestKey);
}

/// <summary>An organisation named by its register number: it takes a paper, or says a vote was not its own.</summary>
[TextTopic("Ballots")]
public sealed class NumberForm
{
    public int? Number { get; set; }
}

public sealed class NumberFormValidator : AbstractValidator<NumberForm>
{
    public NumberFormValidator() => RuleFor(form => form.Number).NotNull().GreaterThan(0);
}

/// <summary>A paper ballot as one of the two reads it.</summary>
[TextTopic("Ballots")]
public sealed class PaperForm
{
    public string? Code { get; set; }

    public List<PaperAnswer> Answers { get; set; } = [];
}

public sealed class PaperAnswer
{
    public int Question { get; set; }

    public PollChoice? Choice { get; set; }
}

public sealed class PaperFormValidator : AbstractValidator<PaperForm>
{
    public PaperFormValidator()
    {
        RuleFor(form => form.Code).Must(code => PaperCode.Normal(code).Length == PaperCode.Length).WithErrorCode("Length");
        RuleForEach(form => form.Answers).Must(answer => answer.Choice is PollChoice.For or PollChoice.Against or PollChoice.Abstained).WithErrorCode("Choice");
    }
}
