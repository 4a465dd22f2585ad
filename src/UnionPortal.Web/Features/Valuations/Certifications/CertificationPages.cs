using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Standards;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Valuations.Certifications;

/// <summary>One certification: the checklist with its answers, who reads, and the result.</summary>
public sealed record CertificationPage(Certification Certification, string Organisation, CertificationState State)
{
    /// <summary>Whether names of readers and conflicts may be told.</summary>
    public bool IsInside { get; init; }

    public bool MayWrite { get; init; }

    public bool MayReply { get; init; }

    public bool MayAssign { get; init; }

    /// <summary>Assessments as the reader of the page may see them.</summary>
    public IReadOnlyList<Assessment> Assessments { get; init; } = [];

    public IReadOnlyList<Option> Candidates { get; init; } = [];

    public AssignAssessorForm Form { get; init; } = new();

    public ReplyForm Reply { get; init; } = new();

    public IReadOnlyList<Objection> Refused { get; init; } = [];
}

/// <summary>One question as it is filled in.</summary>
public sealed record QuestionPage(Certification Certification, StandardQuestion Question, AnswerForm Form)
{
    public IReadOnlyList<Objection> Refused { get; init; } = [];
}

/// <summary>What a reader fills in.</summary>
public sealed record AssessmentPage(Certification Certification, string Organisation, AssessmentForm Form, AssessorConflictForm Declaration)
{
    /// <summary>Whether there is still something to give.</summary>
    public bool IsOpen { get; init; }

    public IReadOnlyList<Objection> Refused { get; init; } = [];
}

/// <summary>Why a certification cannot begin.</summary>
public sealed record CertificationRefusal(IReadOnlyList<Objection> Objections)
{
    public static readonly CertificationRefusal Nothing = new([]);
}
