namespace UnionPortal.Domain.Charter;

/// <summary>
/// One reason why an act is forbidden: a code that the resources translate, the clause it rests on,
/// and the facts that fill the sentence (dates, numbers, names), in the order of the placeholders.
/// Two objections are the same when their codes are.
/// </summary>
public sealed class Objection(string code, string clause = "", params object[] facts) : IEquatable<Objection>
{
    public string Code { get; } = code;

    /// <summary>Id of the clause, as in docs/clauses.md; empty where plain order, not the charter, objects.</summary>
    public string Clause { get; } = clause;

    public IReadOnlyList<object> Facts { get; } = facts;

    /// <summary>The same objection, told with the facts of the case.</summary>
    public Objection With(params object[] facts) => new(Code, Clause, facts);

    public bool Equals(Objection? other) => other is not null && other.Code == Code;

    public override bool Equals(object? obj) => Equals(obj as Objection);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    public override string ToString() => Clause.Length == 0 ? Code : $"{Code} ({Clause})";
}
