using System.Security.Cryptography;
using System.Text;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Reports;

public enum ReportVersionState
{
    Draft,
    Submitted,
    Returned,
    Accepted,
}

/// <summary>One version of a report. Once submitted it never changes; what comes after is a version of its own.</summary>
public class ReportVersion
{
    public const int HashLength = 64;

    private readonly List<ReportSection> sections = [];
    private readonly List<ReportFile> files = [];

    private ReportVersion() { }

    internal ReportVersion(int number, IEnumerable<ReportSection> sections, IEnumerable<ReportFile> files, DateOnly startedOn)
    {
        Number = number;
        StartedOn = startedOn;
        this.sections.AddRange(sections);
        this.files.AddRange(files);
    }

    public int Id { get; private set; }

    public int Number { get; private set; }

    public DateOnly StartedOn { get; private set; }

    /// <summary>Who signed first, where the organisation wants two signatures.</summary>
    public Person? SignedBy { get; private set; }

    public DateOnly? SignedOn { get; private set; }

    public Person? SubmittedBy { get; private set; }

    public DateOnly? SubmittedOn { get; private set; }

    public DateOnly? ReturnedOn { get; private set; }

    public DateOnly? AcceptedOn { get; private set; }

    /// <summary>Hash of everything answered, set on submission: a printed copy can be held against it.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>The figures others reckon with, set on submission.</summary>
    public ReportFigures Figures { get; private set; } = new();

    public int Version { get; private set; }

    public IReadOnlyList<ReportSection> Sections => sections;

    public IReadOnlyList<ReportFile> Files => files;

    public ReportVersionState State => AcceptedOn is not null ? ReportVersionState.Accepted
        : ReturnedOn is not null ? ReportVersionState.Returned
        : SubmittedOn is not null ? ReportVersionState.Submitted : ReportVersionState.Draft;

    public ReportSection? Section(string key) => sections.Find(section => section.Key == key);

    /// <summary>The next section of the form, after this one, that may be written and is not finished.</summary>
    public ReportSection? UnfinishedAfter(string key) => ReportCatalogue.Parts.SkipWhile(part => part.Key != key).Skip(1)
        .Select(part => Section(part.Key)).FirstOrDefault(section => section is { IsOpen: true, Finished: false });

    public ReportAnswers AnswersOf(string key) => Section(key)?.Answers ?? ReportAnswers.Empty;

    internal void Write(string key, ReportAnswers answers, bool finished, Person? by, DateOnly today)
    {
        Section(key)!.Write(answers, finished, by, today);
        Unsign();
    }

    internal void Attach(ReportFile file)
    {
        files.Add(file);
        Unsign();
    }

    internal void Detach(ReportFile file)
    {
        files.Remove(file);
        Unsign();
    }

    internal void Sign(Person by, DateOnly today)
    {
        SignedBy = by;
        SignedOn = today;
    }

    internal void Submit(Person by, IncomeTerms terms, DateOnly today)
    {
        SubmittedBy = by;
        SubmittedOn = today;
        Figures = ReportFigures.Of(this, terms);
        Sha256 = HashOf(sections);
    }

    internal void Accept(DateOnly today) => AcceptedOn = today;

    internal void Return(IReadOnlyDictionary<string, string> comments, DateOnly today)
    {
        foreach ((string key, string comment) in comments) Section(key)!.Say(comment);
        ReturnedOn = today;
    }

    /// <summary>The next version: open only where something was asked for, or everywhere.</summary>
    internal ReportVersion Next(IReadOnlyDictionary<string, string>? asked, DateOnly today) => new(
        Number + 1,
        sections.Select(one => new ReportSection(one.Key, one.Content, asked?.ContainsKey(one.Key) != true, asked?.ContainsKey(one.Key) != false, asked?.GetValueOrDefault(one.Key))),
        files.Select(one => new ReportFile(one.FileId, one.FileName, one.AddedOn)), today);

    private static string HashOf(IEnumerable<ReportSection> sections) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', sections.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={one.Content}")))));

    /// <summary>What was signed is no longer what stands there.</summary>
    private void Unsign() => (SignedBy, SignedOn) = (null, null);
}
