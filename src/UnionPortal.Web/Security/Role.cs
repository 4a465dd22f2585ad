namespace UnionPortal.Web.Security;

/// <summary>In what capacity someone acts. Computed from mandates and their dates on each request, kept nowhere.</summary>
public enum Role
{
    /// <summary>Nobody has signed in.</summary>
    Visitor,

    /// <summary>Signed in, whatever else.</summary>
    Account,

    /// <summary>Speaks for an organisation that is neither member, candidate nor partner (yet).</summary>
    Applicant,

    /// <summary>Speaks for a candidate.</summary>
    Candidate,

    /// <summary>Speaks for a member, suspended ones included: what a suspension forbids is the charter's matter.</summary>
    Member,

    /// <summary>Speaks for a partner.</summary>
    Partner,

    BoardMember,

    /// <summary>Chairs the board.</summary>
    BoardChair,

    /// <summary>President or executive director.</summary>
    President,

    /// <summary>Staff of the union's office.</summary>
    Office,

    /// <summary>Sits on the expert council.</summary>
    ExpertCouncil,

    /// <summary>Keeps the portal; has no say in the union's affairs.</summary>
    Administrator,
}
