namespace UnionPortal.Web.Data.Seeding;

internal sealed record SoyuzName(string Form, string Full, string Short, string English, string Purpose);

/// <summary>
/// Names for the organisations of the large union, put together from words: the n-th is always the same, and no two of the
/// first 7,000 are alike.
/// </summary>
internal static class SoyuzNames
{
    private static readonly (string Ru, string En)[] Adjectives =
    [
        ("Ясная", "Clear"), ("Тихая", "Quiet"), ("Новая", "New"), ("Дальняя", "Distant"), ("Светлая", "Bright"), ("Родная", "Native"),
        ("Северная", "Northern"), ("Зелёная", "Green"), ("Добрая", "Kind"), ("Живая", "Living"), ("Общая", "Common"), ("Верная", "Faithful"),
        ("Синяя", "Blue"), ("Тёплая", "Warm"), ("Широкая", "Wide"), ("Утренняя", "Morning"), ("Степная", "Steppe"), ("Лесная", "Forest"),
        ("Речная", "River"), ("Горная", "Mountain"), ("Янтарная", "Amber"), ("Хлебная", "Bread"), ("Вольная", "Free"), ("Певучая", "Singing"),
        ("Звёздная", "Starry"), ("Медовая", "Honey"), ("Рябиновая", "Rowan"), ("Серебряная", "Silver"), ("Высокая", "High"), ("Открытая", "Open"),
    ];

    private static readonly (string Ru, string En)[] Nouns =
    [
        ("дорога", "Road"), ("пристань", "Landing"), ("мастерская", "Workshop"), ("поляна", "Glade"), ("страница", "Page"), ("роща", "Grove"),
        ("станция", "Station"), ("лестница", "Stairs"), ("тропа", "Path"), ("гавань", "Haven"), ("слобода", "Quarter"), ("улица", "Street"),
        ("околица", "Outskirts"), ("переправа", "Crossing"), ("беседа", "Talk"), ("весна", "Spring"), ("нить", "Thread"), ("волна", "Wave"),
        ("высота", "Height"), ("забота", "Care"), ("грань", "Edge"), ("искра", "Spark"), ("вершина", "Summit"), ("опора", "Support"),
        ("ладья", "Boat"), ("верста", "Mile"), ("звонница", "Belfry"), ("копилка", "Store"), ("артель", "Guild"),
    ];

    /// <summary>Form, long and short words for it, what follows the name in English, and the purposes. Seven, so that it turns against the others.</summary>
    private static readonly (string Form, string Long, string Short, string En, string Purpose)[] Kinds =
    [
        ("20200", "Общественная организация поддержки семьи", "ОО", "Family Support Society", "Поддержка семей с детьми, помощь в трудной жизненной ситуации."),
        ("71400", "Автономная некоммерческая организация развития местных сообществ", "АНО", "Community Development Centre", "Развитие местных сообществ, поддержка инициатив жителей."),
        ("70401", "Благотворительный фонд помощи пожилым людям", "БФ", "Foundation for Older People", "Помощь пожилым людям, уход и общение."),
        ("20200", "Общественная организация ветеранов и молодёжи", "ОО", "Society of Veterans and Youth", "Работа с ветеранами и молодёжью, сохранение памяти."),
        ("71400", "Автономная некоммерческая организация культурных программ", "АНО", "Cultural Programmes Centre", "Фестивали, выставки и просветительские программы."),
        ("70400", "Фонд охраны природы", "Фонд", "Nature Conservation Fund", "Охрана природы и экологическое просвещение."),
        ("20200", "Общественная организация людей с инвалидностью", "ОО", "Society of People with Disabilities", "Защита прав людей с инвалидностью, доступная среда."),
    ];

    private static readonly (string Country, string City)[] Cities =
    [
        ("DK", "Копенгаген"), ("RS", "Белград"), ("BY", "Минск"), ("KZ", "Алматы"), ("AM", "Ереван"), ("FI", "Хельсинки"),
        ("DE", "Берлин"), ("IT", "Рим"), ("KG", "Бишкек"), ("BG", "София"), ("FR", "Париж"), ("UZ", "Ташкент"),
    ];

    public static SoyuzName At(int ordinal)
    {
        var adjective = Adjectives[ordinal % Adjectives.Length];
        var noun = Nouns[ordinal % Nouns.Length];
        var kind = Kinds[ordinal % Kinds.Length];
        string quoted = ordinal >= Adjectives.Length * Nouns.Length * Kinds.Length ? $"«{adjective.Ru} {noun.Ru} {ordinal}»" : $"«{adjective.Ru} {noun.Ru}»";
        return new SoyuzName(kind.Form, $"{kind.Long} {quoted}", $"{kind.Short} {quoted}", $"{adjective.En} {noun.En} {kind.En}", kind.Purpose);
    }

    public static (string Country, string City) Abroad(int ordinal) => Cities[ordinal / 90 % Cities.Length];
}
