namespace UnionPortal.Domain.Charter;

/// <summary>The body that decided, or how the decision came to the register.</summary>
public enum DecidingBody
{
    Board,
    GeneralMeeting,
    President,
    Founders,

    /// <summary>The organisation itself: leaving needs nobody's consent.</summary>
    Organisation,

    /// <summary>A list kept before the portal, brought in by an import.</summary>
    EarlierRegister,
}

/// <summary>
/// The record that every change of standing rests on: which body, when, under which number. Nothing in the register
/// begins, is suspended or ends without one (U1). Never changed once written.
/// </summary>
public class DecisionRecord
{
    public const int ReferenceLength = 100;
    public const int SummaryLength = 1000;

    private DecisionRecord() { }

    public DecisionRecord(DecidingBody body, DateOnly on, string reference, string summaryRu, string summaryEn)
    {
        Body = body;
        On = on;
        Reference = reference;
        SummaryRu = summaryRu;
        SummaryEn = summaryEn;
    }

    public int Id { get; private set; }

    public DecidingBody Body { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>Number of the minutes or of the decision, as people cite it.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>One public line on what was decided, without reasons that concern the organisation only.</summary>
    public string SummaryRu { get; private set; } = "";

    public string SummaryEn { get; private set; } = "";
}
