using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace UnionPortal.Web.Shell.Binding;

/// <summary>Numbers and dates of forms are read leniently, those of addresses strictly: the same rule for every model.</summary>
public sealed class LenientBinderProvider : IModelBinderProvider
{
    private static readonly Type[] NumberTypes = [typeof(decimal), typeof(int), typeof(long)];

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        if (type == typeof(DateOnly)) return new DateBinder();
        return NumberTypes.Contains(type) ? new NumberBinder(type) : null;
    }
}

/// <summary>Binds decimal, int and long from what people type.</summary>
public sealed class NumberBinder(Type type) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        if (string.IsNullOrWhiteSpace(value.FirstValue)) bindingContext.Result = Nothing(bindingContext);
        else Read(bindingContext, value);
        return Task.CompletedTask;
    }

    private static ModelBindingResult Nothing(ModelBindingContext context) =>
        context.ModelMetadata.IsReferenceOrNullableType ? ModelBindingResult.Success(null) : ModelBindingResult.Failed();

    private void Read(ModelBindingContext context, ValueProviderResult value)
    {
        var inAddress = value.Culture.Equals(CultureInfo.InvariantCulture);
        var reading = inAddress
            ? NumberInput.ReadPlain(value.FirstValue!, out var number) ? NumberReading.Good : NumberReading.NotANumber
            : NumberInput.Read(value.FirstValue!, out number);
        if (reading != NumberReading.Good) BindingProblems.Add(context, reading == NumberReading.Ambiguous ? "NumberAmbiguous" : "NotANumber");
        else if (type != typeof(decimal) && decimal.Truncate(number) != number) BindingProblems.Add(context, "NotWhole");
        else if (OutOfRange(number)) BindingProblems.Add(context, "NumberTooLarge");
        else context.Result = ModelBindingResult.Success(Convert.ChangeType(number, type, CultureInfo.InvariantCulture));
    }

    private bool OutOfRange(decimal number) =>
        type == typeof(int) && number is < int.MinValue or > int.MaxValue || type == typeof(long) && number is < long.MinValue or > long.MaxValue;
}

/// <summary>Binds DateOnly from one field (ISO or typed) or from three: Day, Month, Year.</summary>
public sealed class DateBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None) ReadThree(bindingContext);
        else ReadOne(bindingContext, value);
        return Task.CompletedTask;
    }

    private static void ReadOne(ModelBindingContext context, ValueProviderResult value)
    {
        context.ModelState.SetModelValue(context.ModelName, value);
        if (string.IsNullOrWhiteSpace(value.FirstValue))
        {
            if (context.ModelMetadata.IsReferenceOrNullableType) context.Result = ModelBindingResult.Success(null);
            return;
        }
        var inAddress = value.Culture.Equals(CultureInfo.InvariantCulture);
        var good = inAddress
            ? DateOnly.TryParseExact(value.FirstValue, Dates.Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            : DateInput.Read(value.FirstValue, out date);
        if (good) context.Result = ModelBindingResult.Success(date);
        else BindingProblems.Add(context, "NotADate");
    }

    private static void ReadThree(ModelBindingContext context)
    {
        string[] parts = [Part(context, "Day"), Part(context, "Month"), Part(context, "Year")];
        if (parts.All(p => p.Length == 0))
        {
            if (context.ModelMetadata.IsReferenceOrNullableType) context.Result = ModelBindingResult.Success(null);
            return;
        }
        var missing = Array.FindIndex(parts, p => p.Length == 0);
        if (missing >= 0) BindingProblems.Add(context, new[] { "DayMissing", "MonthMissing", "YearMissing" }[missing]);
        else if (Whole(parts) is { } date) context.Result = ModelBindingResult.Success(date);
        else BindingProblems.Add(context, "NotADate");
    }

    private static string Part(ModelBindingContext context, string name)
    {
        var key = $"{context.ModelName}.{name}";
        var value = context.ValueProvider.GetValue(key);
        if (value != ValueProviderResult.None)
        {
            context.ModelState.SetModelValue(key, value);
            context.ModelState.MarkFieldValid(key);
        }
        return value.FirstValue?.Trim() ?? "";
    }

    private static DateOnly? Whole(string[] parts) =>
        DateInput.Month(parts[1]) is { } month
        && DateOnly.TryParseExact(string.Create(CultureInfo.InvariantCulture, $"{parts[2]}-{month}-{parts[0]}"),
            "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}

/// <summary>Messages of the binders, in the language of the request.</summary>
internal static class BindingProblems
{
    public static void Add(ModelBindingContext context, string code)
    {
        var texts = context.HttpContext.RequestServices.GetRequiredService<Texts>();
        context.ModelState.TryAddModelError(context.ModelName, texts[$"Validation.{code}"]);
    }

    /// <summary>The framework's own messages are English in every culture; these replace the ones a visitor can meet.</summary>
    public static void Localise(Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.DefaultModelBindingMessageProvider messages, Texts texts)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts["Validation.ChooseFromList"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["Validation.ChooseFromList"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => texts["Validation.ChooseFromList"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["Validation.ChooseFromList"]);
        messages.SetValueIsInvalidAccessor(_ => texts["Validation.ChooseFromList"]);
        messages.SetValueMustBeANumberAccessor(_ => texts["Validation.NotANumber"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["Validation.NotANumber"]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["Validation.Required"]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["Validation.Required"]);
        messages.SetMissingKeyOrValueAccessor(() => texts["Validation.Required"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["Validation.Required"]);
    }
}
