using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Features.Import.Matching;

namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>As what the organisations of a list are taken in.</summary>
public enum ImportKind
{
    Members,
    Candidates,
    Partners,
}

/// <summary>What the status column of a list says.</summary>
internal enum ListedStatus
{
    Silent,
    Present,
    Suspended,
    Left,
    Member,
    Candidate,
    Partner,
    Unknown,
}

/// <summary>The words of status and of grounds for leaving, in Russian and English, by the beginnings of words.</summary>
internal static class StatusWords
{
    private static readonly (string Start, ListedStatus Status)[] Statuses =
    [
        ("исключ", ListedStatus.Left), ("выбыл", ListedStatus.Left), ("вышел", ListedStatus.Left), ("вышла", ListedStatus.Left),
        ("вышло", ListedStatus.Left), ("выход", ListedStatus.Left), ("прекра", ListedStatus.Left), ("ликвид", ListedStatus.Left),
        ("недейств", ListedStatus.Left), ("неактив", ListedStatus.Left), ("архив", ListedStatus.Left), ("бывш", ListedStatus.Left),
        ("removed", ListedStatus.Left), ("left", ListedStatus.Left), ("departed", ListedStatus.Left), ("expel", ListedStatus.Left),
        ("withdr", ListedStatus.Left), ("resign", ListedStatus.Left), ("dissol", ListedStatus.Left), ("inactive", ListedStatus.Left),
        ("former", ListedStatus.Left), ("terminat", ListedStatus.Left), ("liquid", ListedStatus.Left), ("closed", ListedStatus.Left),
        ("приост", ListedStatus.Suspended), ("suspend", ListedStatus.Suspended),
        ("кандид", ListedStatus.Candidate), ("candid", ListedStatus.Candidate),
        ("партн", ListedStatus.Partner), ("partner", ListedStatus.Partner),
        ("зарег", ListedStatus.Present), ("действ", ListedStatus.Present), ("актив", ListedStatus.Present), ("состоит", ListedStatus.Present),
        ("принят", ListedStatus.Present), ("registered", ListedStatus.Present), ("active", ListedStatus.Present),
        ("current", ListedStatus.Present), ("good", ListedStatus.Present), ("admitted", ListedStatus.Present),
        ("член", ListedStatus.Member), ("member", ListedStatus.Member),
    ];

    private static readonly (string Start, DepartureGround Ground)[] Grounds =
    [
        ("доброволь", DepartureGround.Withdrawal), ("заявлен", DepartureGround.Withdrawal), ("желани", DepartureGround.Withdrawal),
        ("withdr", DepartureGround.Withdrawal), ("resign", DepartureGround.Withdrawal), ("request", DepartureGround.Withdrawal),
        ("ликвид", DepartureGround.Liquidation), ("dissol", DepartureGround.Liquidation), ("liquid", DepartureGround.Liquidation),
        ("слиян", DepartureGround.Merger), ("присоед", DepartureGround.Merger), ("реорган", DepartureGround.Merger), ("merge", DepartureGround.Merger),
        ("связ", DepartureGround.LossOfContact), ("contact", DepartureGround.LossOfContact),
        ("lossofcontact", DepartureGround.LossOfContact), ("candidacyended", DepartureGround.CandidacyEnded), ("partnershipended", DepartureGround.PartnershipEnded),
        ("исключ", DepartureGround.Expulsion), ("expel", DepartureGround.Expulsion), ("expulsion", DepartureGround.Expulsion),
    ];

    public static ListedStatus Status(string cell)
    {
        if (cell.Length == 0) return ListedStatus.Silent;
        if (IsNegated(cell)) return ListedStatus.Left;
        return First(cell, Statuses, ListedStatus.Unknown);
    }

    public static DepartureGround Ground(string cell) => First(cell, Grounds, DepartureGround.NotStated);

    /// <summary>What an organisation was that left on a ground only such organisations have.</summary>
    public static ImportKind? EndedAs(DepartureGround ground) => ground switch
    {
        DepartureGround.CandidacyEnded => ImportKind.Candidates,
        DepartureGround.PartnershipEnded => ImportKind.Partners,
        _ => null,
    };

    /// <summary>"не действует", "not active".</summary>
    private static bool IsNegated(string cell) => Words.Of(cell) is ["не" or "not", _, ..];

    private static T First<T>(string cell, (string Start, T Meaning)[] table, T otherwise)
    {
        var words = Words.Of(cell);
        foreach (var (start, meaning) in table)
        {
            if (words.Exists(word => word.StartsWith(start, StringComparison.Ordinal))) return meaning;
        }

        return otherwise;
    }
}
