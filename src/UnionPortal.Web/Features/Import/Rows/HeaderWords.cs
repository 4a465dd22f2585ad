using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Features.Import.Matching;

namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>Recognises what a header means, in Russian and English: whole headers first, then telling words.</summary>
internal static class HeaderWords
{
    private static readonly Dictionary<string, ImportField> Whole = Table(
        (ImportField.Name, "name fullname наименование полноенаименование название полноеназвание организация наименованиеорганизации названиеорганизации наименованиенко названиенко нко organisation organization organisationname organizationname charityname title"),
        (ImportField.ShortName, "shortname краткоенаименование сокращенноенаименование краткоеназвание сокращенноеназвание сокращение аббревиатура abbreviation acronym"),
        (ImportField.NameEn, "nameen englishname nameinenglish наименованиенаанглийском названиенаанглийском наименованиеангл названиеангл"),
        (ImportField.Ogrn, "ogrn огрн номерогрн основнойгосударственныйрегистрационныйномер"),
        (ImportField.Inn, "inn инн иннкпп номеринн taxnumber taxid taxpayernumber"),
        (ImportField.OtherId, "otherid minjustregno учетныйномер учетныйномерминюста номерминюста regnumber regno registrationnumber registrationno registernumber charitynumber charityno регистрационныйномер номерврегистре реестровыйномер идентификатор identifier orgid"),
        (ImportField.LegalForm, "legalform legalformru okopf окопф опф форма организационноправоваяформа правоваяформа видорганизации"),
        (ImportField.Region, "region regionru isoregion регион субъектрф субъектфедерации субъектроссийскойфедерации область"),
        (ImportField.Country, "country countrycode страна государство кодстраны"),
        (ImportField.City, "city town город населенныйпункт местонахождение"),
        (ImportField.Website, "website site url web homepage сайт вебсайт интернетсайт адрессайта"),
        (ImportField.JoinedOn, "joinedon joined datejoined membersince admittedon admitted датавступления датаприема датапринятия членс принят вступил вступление"),
        (ImportField.Status, "status statusru статус состояние standing membershipstatus"),
        (ImportField.LeftOn, "lefton left dateleft departedon датавыхода датаисключения датавыбытия датапрекращения вышел выбыл"),
        (ImportField.LeftReason, "leftreason reason reasonforleaving причина причинавыхода причинаисключения причинавыбытия основаниевыбытия основаниевыхода"));

    public static ImportField? Field(string header)
    {
        if (Enum.TryParse<ImportField>(header, ignoreCase: true, out var named) && !char.IsDigit(header[0])) return named;
        return Whole.TryGetValue(Words.Joined(header), out var field) ? field : Telling(Words.Of(header));
    }

    /// <summary>The register a header names, where it names one.</summary>
    public static IdentifierScheme? Scheme(string header)
    {
        var words = Words.Of(header);
        if (words.Exists(word => word is "minjust" or "минюст" or "минюста") || Words.Joined(header) == "учетныйномер") return IdentifierSchemes.Minjust;
        if (words.Contains("cvr")) return IdentifierSchemes.Find("DK-CVR");
        if (words.Exists(word => word is "бин" or "bin")) return IdentifierSchemes.Find("KZ-BIN");
        return words.Exists(word => word is "унп" or "unp") ? IdentifierSchemes.Find("BY-ADR") : null;
    }

    private static ImportField? Telling(List<string> words)
    {
        bool Any(params string[] starts) => words.Exists(word => starts.Any(start => word.StartsWith(start, StringComparison.Ordinal)));
        if (words.Contains("valid")) return null;
        if (Any("дата", "date")) return Any("вступ", "прием", "принят", "join", "admi") ? ImportField.JoinedOn
            : Any("выход", "исключ", "выбыт", "прекращ", "left", "leav", "depart") ? ImportField.LeftOn : null;
        if (words.Contains("огрн") || words.Contains("ogrn")) return ImportField.Ogrn;
        if (words.Contains("инн") || words.Contains("inn")) return ImportField.Inn;
        if (Any("причин", "основан", "reason")) return Any("выход", "исключ", "выбыт", "left", "leav", "depart") ? ImportField.LeftReason : null;
        if (Any("статус", "status")) return ImportField.Status;
        if (Any("окопф", "okopf") || (Any("форма", "form") && Any("прав", "legal"))) return ImportField.LegalForm;
        if (Any("регион", "region", "субъект")) return ImportField.Region;
        if (Any("стран", "country")) return ImportField.Country;
        if (Any("город", "city", "town")) return ImportField.City;
        if (Any("сайт", "website", "url")) return ImportField.Website;
        if (!Any("наименован", "назван", "name")) return null;
        if (Any("англ", "english")) return ImportField.NameEn;
        if (Any("кратк", "сокращ", "short")) return ImportField.ShortName;
        return Any("полн", "full", "организац", "organi", "нко", "член") ? ImportField.Name : null;
    }

    private static Dictionary<string, ImportField> Table(params (ImportField Field, string Headers)[] rows) =>
        rows.SelectMany(row => row.Headers.Split(' ').Select(header => (header, row.Field))).ToDictionary(pair => pair.header, pair => pair.Field);
}
