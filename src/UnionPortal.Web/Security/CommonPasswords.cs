namespace UnionPortal.Web.Security;

/// <summary>
/// Knows passwords that everybody guesses first. Instead of a long list it keeps the words such lists are made of, and
/// takes off what people add to them: figures, signs, capitals, letters replaced by figures, repetition, rows of the keyboard.
/// </summary>
public static class CommonPasswords
{
    private static readonly string[] Words =
    [
        "password", "passw", "pass", "qwerty", "qwertz", "azerty", "admin", "administrator", "root", "user", "login", "welcome", "letmein", "iloveyou", "loveyou",
        "monkey", "dragon", "master", "superman", "batman", "princess", "sunshine", "football", "baseball", "hockey", "soccer", "shadow", "michael", "jennifer",
        "jordan", "hunter", "killer", "trustno", "freedom", "whatever", "starwars", "computer", "internet", "secret", "flower", "summer", "winter", "spring",
        "autumn", "monday", "friday", "january", "december", "hello", "chocolate", "cookie", "cheese", "pepper", "ginger", "charlie", "thomas", "george", "daniel",
        "andrew", "joshua", "maggie", "nicole", "hannah", "jessica", "samsung", "google", "facebook", "liverpool", "chelsea", "arsenal", "spartak", "zenit",
        "access", "default", "guest", "test", "temp", "changeme", "money", "angel", "baby", "lover", "love", "forever", "family", "mother", "father", "number",
        "пароль", "йцукен", "привет", "люблю", "любовь", "солнце", "наташа", "марина", "сергей", "андрей", "александр", "дмитрий", "максим", "настя", "катя",
        "россия", "москва", "спартак", "динамо", "зенит", "админ", "администратор", "компьютер", "котик", "зайка", "счастье", "мама", "папа", "осень", "весна", "зима", "лето",
        "parol", "privet", "lyubov", "lubov", "natasha", "marina", "sergey", "andrey", "alexander", "dmitry", "maxim", "nastya", "katya", "russia", "moscow", "rossiya", "moskva",
        "solnce", "solnyshko", "zayka", "kotik", "mama", "papa", "the", "you", "and", "my", "is", "new", "мой", "моя", "новый",
    ];

    private static readonly string[] Rows =
    [
        "1234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "abcdefghijklmnopqrstuvwxyz", "qazwsxedcrfvtgbyhnujmikolp",
        "йцукенгшщзхъфывапролджэячсмитьбю", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "йфяцычувскамепинртгоьшлбщдюзжэ",
    ];

    private static readonly string[] Longest = [.. Words.OrderByDescending(word => word.Length)];

    /// <summary>Whether nothing but common things is left of the password; <paramref name="context"/> are words of the place and the person.</summary>
    public static bool Contains(string password, IEnumerable<string> context)
    {
        string plain = password.ToLowerInvariant();
        if (IsRepetition(plain) || IsRow(plain)) return true;
        string[] own = [.. context.Select(word => word.ToLowerInvariant()).Where(word => word.Length >= 3).OrderByDescending(word => word.Length)];
        return IsMadeOfWords(plain, own) || IsMadeOfWords(Straightened(plain), own);
    }

    private static bool IsMadeOfWords(string plain, string[] own)
    {
        string rest = own.Concat(Longest).Aggregate(plain, (text, word) => text.Replace(word, " ", StringComparison.Ordinal));
        if (!rest.Contains(' ', StringComparison.Ordinal)) return false;
        return rest.Count(char.IsLetter) <= 2; // Only figures, signs and a stray letter or two beside common words.
    }

    /// <summary>Figures and signs read as the letters they stand for: p@ssw0rd.</summary>
    private static string Straightened(string plain) => new([.. plain.Select(sign => sign switch
    {
        '0' => 'o', '1' or '!' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => sign,
    })]);

    private static bool IsRepetition(string plain) =>
        Enumerable.Range(1, Math.Min(6, plain.Length / 2)).Any(length => Enumerable.Range(0, plain.Length).All(at => plain[at] == plain[at % length]));

    private static bool IsRow(string plain)
    {
        string backwards = new([.. plain.Reverse()]);
        return IsCovered(plain) || IsCovered(backwards);
    }

    /// <summary>Whether the text falls into pieces of at least three neighbours of some row.</summary>
    private static bool IsCovered(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int length = text.Length - at;
            while (length >= 3 && !Rows.Any(row => row.Contains(text.Substring(at, length), StringComparison.Ordinal))) length--;
            if (length < 3) return text.Length - at <= 2 && at > 0;
            at += length;
        }

        return true;
    }
}
