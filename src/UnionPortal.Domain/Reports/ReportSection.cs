using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Reports;

/// <summary>One section of one version: its answers, whether its authors call it finished, what the office said of it.</summary>
public class ReportSection
{
    public const int KeyLength = 20;
    public const int ContentLength = 400_000;
    public const int CommentLength = 2000;

    private ReportSection() { }

    internal ReportSection(string key, string content, bool finished, bool isOpen, string? asked)
    {
        Key = key;
        Content = content;
        Finished = finished;
        IsOpen = isOpen;
        Asked = asked;
    }

    public int Id { get; private set; }

    public string Key { get; private set; } = "";

    /// <summary>The answers as written (<see cref="ReportAnswers"/>).</summary>
    public string Content { get; private set; } = "";

    public bool Finished { get; private set; }

    /// <summary>Whether it may be changed: in a version that answers the office only the sections it returned.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>What the office asked for when it returned the version before.</summary>
    public string? Asked { get; private set; }

    /// <summary>What the office says of this version's section.</summary>
    public string? Comment { get; private set; }

    public DateOnly? ChangedOn { get; private set; }

    public Person? ChangedBy { get; private set; }

    public int Version { get; private set; }

    public ReportAnswers Answers => ReportAnswers.Read(Content);

    internal void Write(ReportAnswers answers, bool finished, Person? by, DateOnly today)
    {
        Content = answers.Write();
        Finished = finished;
        ChangedBy = by;
        ChangedOn = today;
    }

    internal void Say(string comment) => Comment = comment;
}
