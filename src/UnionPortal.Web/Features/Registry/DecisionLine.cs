using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry;

/// <summary>A decision in one line: body, number, date.</summary>
public sealed class DecisionLine(RegistryEvent one, string language, RegistryWords words)
{
    public string Body => words.Body(one, language);

    public string Reference => one.Reference;

    public DateOnly On => one.DecidedOn;

    /// <summary>The line as plain text, for files and paper; <paramref name="date"/> writes the day.</summary>
    public string InWords(Func<DateOnly, string> date) => $"{Body}, {Reference}, {date(On)}";
}
