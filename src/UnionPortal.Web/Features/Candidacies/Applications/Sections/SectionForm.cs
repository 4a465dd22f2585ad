using System.Security.Cryptography;
using System.Text.Json;
using FluentValidation;

namespace UnionPortal.Web.Features.Candidacies.Applications.Sections;

/// <summary>What every section's form carries besides its answers.</summary>
public abstract class SectionForm
{
    /// <summary>Mark of what the page showed: where it no longer fits what is stored, a colleague saved meanwhile.</summary>
    public string? Token { get; set; }

    /// <summary>The applicant says the section is finished; only then must it be complete.</summary>
    public bool Finished { get; set; }

    /// <summary>The mark of a form's answers.</summary>
    public static string TokenOf(SectionForm form)
    {
        string token = form.Token ?? "";
        form.Token = null;
        byte[] answers = JsonSerializer.SerializeToUtf8Bytes(form, form.GetType());
        form.Token = token;
        return Convert.ToHexStringLower(SHA256.HashData(answers))[..16];
    }
}

/// <summary>Rules that hold for every section.</summary>
public abstract class SectionFormValidator<T> : AbstractValidator<T> where T : SectionForm
{
    protected SectionFormValidator() => RuleFor(form => form.Token).MaximumLength(16);

    /// <summary>What must be answered before the section can be called finished.</summary>
    protected void WhenFinished(Action rules) => When(form => form.Finished, rules);
}
