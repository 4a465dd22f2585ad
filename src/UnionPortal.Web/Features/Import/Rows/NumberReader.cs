using UnionPortal.Domain.Organisations;

namespace UnionPortal.Web.Features.Import.Rows;

/// <summary>Reads registration numbers: what is merely doubtful is kept "to verify" with a warning, what stands for nothing is refused.</summary>
internal sealed class NumberReader(ColumnPlan plan, string homeCountry)
{
    private static readonly string[] Labels = ["ОГРН", "ИНН", "OGRN", "INN", "№"];

    public ImportedNumber? Read(RowCells cells, ImportField field, string? country)
    {
        var cell = cells.First(field);
        if (cell.Length == 0) return null;
        var (scheme, text) = SchemeOf(cells, field, Bare(cell), country);
        var objections = RegistrationNumberRules.ObjectionsTo(scheme, text);
        if (objections.Contains(RegistrationNumberRules.Missing)) return null;
        foreach (var objection in objections)
        {
            if (RegistrationNumberRules.Refuses(objection)) cells.Refuse(objection, field);
            else cells.Warn(objection, field);
        }

        if (objections.Count == 0) return new ImportedNumber(scheme.Code, scheme.Normalise(text), Verification.FormatCorrect);
        if (objections.Any(RegistrationNumberRules.Refuses)) return null;
        var number = RegistrationNumber.CarriedOver(scheme, text);
        return new ImportedNumber(number.Scheme, number.Value, number.Verification);
    }

    private (IdentifierScheme Scheme, string Text) SchemeOf(RowCells cells, ImportField field, string text, string? country) => field switch
    {
        ImportField.Ogrn => (IdentifierSchemes.Ogrn, text),
        ImportField.Inn => (IdentifierSchemes.Inn, text.Split('/', '\\')[0]),
        _ when plan.Columns[cells.ColumnOf(field)].Scheme is { } named => (named, text),
        _ => IdentifierSchemes.Recognise(text, country ?? homeCountry),
    };

    /// <summary>"ОГРН: 1067799030639" is the number alone.</summary>
    private static string Bare(string cell)
    {
        foreach (var label in Labels)
        {
            if (cell.StartsWith(label, StringComparison.OrdinalIgnoreCase)) return cell[label.Length..].TrimStart(' ', ':', '-', '№');
        }

        return cell;
    }
}
