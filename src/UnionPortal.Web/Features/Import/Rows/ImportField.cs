namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>What a column of a list can tell; the names, in camel case, are those of the command line.</summary>
public enum ImportField
{
    Name,
    ShortName,
    NameEn,
    Ogrn,
    Inn,
    OtherId,
    LegalForm,
    Region,
    Country,
    City,
    Website,
    JoinedOn,
    Status,
    LeftOn,
    LeftReason,

    /// <summary>The number in the register of this union, kept where it is still free.</summary>
    RegisterNumber,
}
