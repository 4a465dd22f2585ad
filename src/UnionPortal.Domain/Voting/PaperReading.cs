using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Voting;

/// <summary>
/// How one of two people read the paper of an organisation. The vote counts once two different people have read the same; readings that
/// differ are shown until one of them is put right.
/// </summary>
public class PaperReading
{
    public const int ChoicesLength = 2000;

    private PaperReading() { }

    public PaperReading(Poll poll, Organisation organisation, Person person, IReadOnlyDictionary<int, PollChoice> choices)
    {
        Poll = poll;
        Organisation = organisation;
        Person = person;
        Choices = Written(choices);
    }

    public int Id { get; private set; }

    public Poll Poll { get; private set; } = null!;

    public int PollId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;

    public int OrganisationId { get; private set; }

    public Person Person { get; private set; } = null!;

    public int PersonId { get; private set; }

    /// <summary>Question and choice, in the order of the questions: <c>1:For 2:Against</c>.</summary>
    public string Choices { get; private set; } = "";

    public void Reread(IReadOnlyDictionary<int, PollChoice> choices) => Choices = Written(choices);

    /// <summary>Whether another person read the same.</summary>
    [Clause("A2")]
    public bool AgreesWith(PaperReading other) => other.PersonId != PersonId && other.Choices == Choices;

    public static string Written(IReadOnlyDictionary<int, PollChoice> choices) =>
        string.Join(' ', choices.OrderBy(one => one.Key).Select(one => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{one.Key}:{one.Value}")));
}
