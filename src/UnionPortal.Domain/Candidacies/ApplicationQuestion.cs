using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Candidacies;

/// <summary>
/// What the board or the office asks an applicant before it decides. While the answer is awaited the days of the board do not
/// run: they go on with the answer (A15).
/// </summary>
public class ApplicationQuestion
{
    public const int TextLength = 2000;
    public const int AnswerLength = 4000;

    private ApplicationQuestion() { }

    internal ApplicationQuestion(string text, Person askedBy, DateOnly askedOn)
    {
        Text = text;
        AskedBy = askedBy;
        AskedOn = askedOn;
    }

    public int Id { get; private set; }

    public string Text { get; private set; } = "";

    public Person AskedBy { get; private set; } = null!;

    public DateOnly AskedOn { get; private set; }

    public string? Answer { get; private set; }

    public Person? AnsweredBy { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public bool IsOpen => AnsweredOn is null;

    /// <summary>Days for which the decision has waited for the answer, up to a day.</summary>
    public int DaysAwaited(DateOnly today) => (AnsweredOn ?? today).DayNumber - AskedOn.DayNumber;

    internal void Reply(string answer, Person by, DateOnly on)
    {
        Answer = answer;
        AnsweredBy = by;
        AnsweredOn = on;
    }
}
