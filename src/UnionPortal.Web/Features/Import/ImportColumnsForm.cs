using FluentValidation;
using UnionPortal.Web.Features.Import.Rows;

namespace UnionPortal.Web.Features.Import;

/// <summary>What each column of the list tells, corrected by a person; empty: nothing the portal takes over.</summary>
public sealed class ImportColumnsForm
{
    public List<string?> Fields { get; set; } = [];

    /// <summary>The columns as the list needs them.</summary>
    public IReadOnlyList<ImportField?> Chosen =>
        Fields.ConvertAll(name => Enum.TryParse<ImportField>(name, out var known) ? known : (ImportField?)null);
}

public sealed class ImportColumnsFormValidator : AbstractValidator<ImportColumnsForm>
{
    public ImportColumnsFormValidator() =>
        RuleFor(form => form.Fields).Must(fields => fields.Contains(nameof(ImportField.Name))).WithErrorCode("NoName");
}
