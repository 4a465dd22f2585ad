using System.Globalization;
using System.Reflection;

namespace UnionPortal.Web.Shell.Forms;

/// <summary>Names the topic of a form's texts when it is not the first folder under Features.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum)]
public sealed class TextTopicAttribute(string topic) : Attribute
{
    public string Topic { get; } = topic;
}

/// <summary>
/// The keys of a form's words: <c>{Topic}.{Form without "Form"}.{Property}</c> is the label, <c>….Hint</c> the hint,
/// <c>….{ErrorCode}</c> the message of one rule. Topic: the first folder under Features.
/// </summary>
public static class FormLabels
{
    public static string KeyFor(Type form, string property) => $"{TopicOf(form)}.{WithoutForm(form.Name)}.{property}";

    public static string KeyFor(Type owner, Type choice, object value) =>
        $"{(choice.Namespace?.Contains(".Features.", StringComparison.Ordinal) == true || choice.IsDefined(typeof(TextTopicAttribute)) ? TopicOf(choice) : TopicOf(owner))}.{choice.Name}.{value}";

    public static string TopicOf(Type type)
    {
        if (type.GetCustomAttribute<TextTopicAttribute>() is { } named) return named.Topic;
        var parts = (type.Namespace ?? "").Split('.');
        var features = Array.IndexOf(parts, "Features");
        return features >= 0 && features + 1 < parts.Length ? parts[features + 1] : "Shell";
    }

    /// <summary>Follows <c>Founders[0].Name</c> from a form to the type that holds the last property.</summary>
    public static (Type Owner, string Property) Follow(Type form, string path)
    {
        var steps = path.Split('.');
        var owner = steps[..^1].Aggregate(form, (type, step) => Step(type, NameOf(step)));
        return (owner, NameOf(steps[^1]));
    }

    /// <summary>Sorts errors as the fields are declared; what is not a property of the form comes first.</summary>
    public static string OrderOf(Type form, string path)
    {
        var order = "";
        foreach (var step in path.Split('.'))
        {
            var index = Array.FindIndex(form.GetProperties(), p => p.Name.Equals(NameOf(step), StringComparison.OrdinalIgnoreCase));
            order += (index + 1).ToString("D3", CultureInfo.InvariantCulture) + step[NameOf(step).Length..].PadLeft(6, '0');
            if (index < 0) break;
            form = Step(form, NameOf(step));
        }
        return order;
    }

    private static Type Step(Type type, string property)
    {
        var found = type.GetProperty(property, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance)?.PropertyType ?? type;
        if (found == typeof(string) || !typeof(System.Collections.IEnumerable).IsAssignableFrom(found)) return found;
        return found.IsArray ? found.GetElementType()! : found.GetGenericArguments().FirstOrDefault() ?? found;
    }

    private static string NameOf(string step) => step.Split('[')[0];

    private static string WithoutForm(string name) => name.EndsWith("Form", StringComparison.Ordinal) ? name[..^4] : name;
}
