namespace UnionPortal.Domain.Organisations;

/// <summary>A non-profit organisation as such, whatever its standing in the union.</summary>
public class Organisation
{
    public const int KeyLength = 20;
    public const int CityLength = 200;
    public const int WebsiteLength = 300;
    public const int PurposesLength = 4000;

    private readonly List<OrganisationName> names = [];
    private readonly List<RegistrationNumber> numbers = [];
    private readonly List<Founder> founders = [];
    private readonly List<IncomeStatement> incomes = [];
    private readonly List<Document> documents = [];

    private Organisation() { }

    public Organisation(OrganisationName name, string countryCode)
    {
        names.Add(name);
        CountryCode = countryCode;
    }

    public int Id { get; private set; }

    /// <summary>Every name with its first day, oldest first.</summary>
    public IReadOnlyList<OrganisationName> Names => names;

    public IReadOnlyList<RegistrationNumber> Numbers => numbers;

    public IReadOnlyList<Founder> Founders => founders;

    public IReadOnlyList<IncomeStatement> Incomes => incomes;

    public IReadOnlyList<Document> Documents => documents;

    /// <summary>OKOPF code; the abbreviation stays part of the name.</summary>
    public string? LegalFormCode { get; private set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string CountryCode { get; private set; } = "RU";

    /// <summary>Key of the union's own region directory.</summary>
    public string? RegionKey { get; private set; }

    public string? City { get; private set; }

    public string? Website { get; private set; }

    /// <summary>Day of state registration.</summary>
    public DateOnly? RegisteredOn { get; private set; }

    /// <summary>First day of practical activity; the three years of A12c are counted from it.</summary>
    public DateOnly? ActiveSince { get; private set; }

    /// <summary>Statutory purposes in the organisation's own words.</summary>
    public string? Purposes { get; private set; }

    /// <summary>Keys of fields of activity.</summary>
    public List<string> Fields { get; private set; } = [];

    /// <summary>Keys of target groups.</summary>
    public List<string> TargetGroups { get; private set; } = [];

    public int Version { get; private set; }

    public OrganisationName Name => NameOn(DateOnly.MaxValue);

    /// <summary>The name borne on a day: the latest that had begun, or the first known.</summary>
    public OrganisationName NameOn(DateOnly date) => OrganisationName.BorneOn(names, date);

    public RegistrationNumber? Number(string scheme) => numbers.Find(number => number.Scheme == scheme);

    public IncomeStatement? IncomeOf(int year) => incomes.Find(income => income.Year == year);

    /// <summary>Takes a new name from a day on; a name that says the same changes nothing.</summary>
    public bool TakeName(OrganisationName name)
    {
        if (Name.Says(name.Full, name.Short, name.English)) return false;
        names.RemoveAll(former => former.From == name.From);
        names.Add(name);
        return true;
    }

    /// <summary>Puts right how the present name is written; it counts from the same day, and no former name remains.</summary>
    public void CorrectName(string full, string? abbreviated, string? english)
    {
        OrganisationName present = Name;
        if (present.Says(full, abbreviated, english)) return;
        names.Remove(present);
        names.Add(new OrganisationName(present.From, full, abbreviated, english));
    }

    /// <summary>Sets the number under its scheme, in place of an earlier one.</summary>
    public void SetNumber(RegistrationNumber number)
    {
        numbers.RemoveAll(known => known.Scheme == number.Scheme);
        numbers.Add(number);
    }

    /// <summary>Strikes out the number under a scheme.</summary>
    public void DropNumber(string scheme) => numbers.RemoveAll(known => known.Scheme == scheme);

    public void Locate(string countryCode, string? regionKey, string? city)
    {
        CountryCode = countryCode;
        RegionKey = regionKey;
        City = city;
    }

    public void Describe(string? legalFormCode, string? website, DateOnly? registeredOn, DateOnly? activeSince)
    {
        LegalFormCode = legalFormCode;
        Website = website;
        RegisteredOn = registeredOn;
        ActiveSince = activeSince;
    }

    public void StatePurposes(string? purposes, IEnumerable<string> fields, IEnumerable<string> targetGroups)
    {
        Purposes = purposes;
        Fields = [.. fields];
        TargetGroups = [.. targetGroups];
    }

    public void NameFounders(IEnumerable<Founder> all)
    {
        founders.Clear();
        founders.AddRange(all);
    }

    public void StateIncome(IncomeStatement statement)
    {
        incomes.RemoveAll(known => known.Year == statement.Year);
        incomes.Add(statement);
    }

    public void Attach(Document document) => documents.Add(document);

    public void Detach(Document document) => documents.Remove(document);
}
