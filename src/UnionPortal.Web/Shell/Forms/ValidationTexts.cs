using FluentValidation.Results;

namespace UnionPortal.Web.Shell.Forms;

/// <summary>
/// The words of a failed rule. In this order: the key given by <c>WithMessage("Topic.…")</c>; the field's own
/// <c>{label key}.{ErrorCode}</c>; the general <c>Validation.{ErrorCode}</c>. Gaps have names: {Label}, {MaxLength}, {ComparisonValue} …; in
/// lists {Row}, counted from one as people count.
/// </summary>
public static class ValidationTexts
{
    private const string Suffix = "Validator";

    public static string For(ValidationFailure failure, Type form, Texts texts)
    {
        var (owner, property) = FormLabels.Follow(form, failure.PropertyName);
        var label = FormLabels.KeyFor(owner, property);
        var code = failure.ErrorCode.EndsWith(Suffix, StringComparison.Ordinal) ? failure.ErrorCode[..^Suffix.Length] : failure.ErrorCode;
        string[] keys = [failure.ErrorMessage, $"{label}.{code}"];
        var key = keys.FirstOrDefault(texts.Has) ?? $"Validation.{code}";
        var values = new Dictionary<string, object?>(failure.FormattedMessagePlaceholderValues ?? []);
        if (values.GetValueOrDefault("CollectionIndex") is int index) values["Row"] = index + 1;
        if (texts.Has(label)) values["Label"] = texts[label];
        return texts.Named(key, values);
    }
}
