namespace UnionPortal.Print.Pages;

/// <summary>A page that has been set: what is needed to write its object once the whole book is known.</summary>
internal sealed class Page(int number, int content, int index)
{
    private List<int>? _annotations;

    /// <summary>Object number.</summary>
    public int Number { get; } = number;

    /// <summary>Object number of the content stream.</summary>
    public int Content { get; } = content;

    /// <summary>The printed number, from 1.</summary>
    public int Index { get; } = index;

    /// <summary>Key in the parent tree.</summary>
    public int Key { get; set; }

    /// <summary>The first-level heading in force at its top, or opened on it.</summary>
    public string Chapter { get; set; } = "";

    /// <summary>The second-level heading in force at its top, or opened on it.</summary>
    public string Section { get; set; } = "";

    public IReadOnlyList<int> Annotations => _annotations ?? [];

    public void Add(int annotation) => (_annotations ??= []).Add(annotation);
}

/// <summary>A place in the document that can be led to.</summary>
internal readonly record struct Place(int Page, int Index, double Y);
