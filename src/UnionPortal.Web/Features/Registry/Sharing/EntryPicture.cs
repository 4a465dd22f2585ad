using UnionPortal.Domain.Registry;
using UnionPortal.Print;
using UnionPortal.Print.Raster;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Sharing;

/// <summary>What a picture of an entry says; the same words make the same picture.</summary>
public sealed record EntryPictureWords(string Sign, string Number, string Name, string Standing, string Since, string Union, PublicStanding Colour);

/// <summary>
/// An entry as a picture for places that show a link with one: number, name, standing and union as in a line of the register book.
/// </summary>
public sealed class EntryPicture(RegistryWords words, CharterBook charter)
{
    public const int Width = 1200, Height = 630;

    private const int Margin = 300, Left = 352, Right = 72, Top = 84;
    private const float Leading = 1.18f;
    private static readonly Colour Paper = Colour.Hex("#FBF9F4"), Ink = Colour.Hex("#1C1A17");

    public EntryPictureWords WordsOf(RegistryEntry entry, string language)
    {
        Texts texts = words.In(language);
        string since = entry.Standing == PublicStanding.Departed ? "Registry.Picture.On" : "Registry.Picture.Since";
        return new EntryPictureWords(texts["Registry.NumberSign"], entry.Written(), entry.NameIn(language), words.Standing(entry.Standing, language), texts[since, entry.Since], charter.Union.NameIn(language), entry.Standing);
    }

    public static byte[] Draw(EntryPictureWords said)
    {
        var picture = new Picture(Width, Height, Paper);
        picture.Fill(0, 0, Width, 14, ColourOf(said.Colour)).Fill(Margin, 14, 4, Height - 14, Colour.Madder);
        Number(picture, said);
        Name(picture, said.Name);
        Standing(picture, said);
        Union(picture, said.Union);
        return picture.ToPng();
    }

    private static void Number(Picture picture, EntryPictureWords said)
    {
        var sign = new Lettering(Face.Serif, Weight.Regular, 40);
        FittedWords fitted = FittedWords.Of(said.Number, new Lettering(Face.Mono, Weight.Bold, 78), 30, Margin - 72, 100, 1);
        float right = Margin - 36;
        picture.Write(said.Sign, right - Picture.WidthOf(said.Sign, sign), Top + 20, sign, Colour.Faded);
        picture.Write(fitted.Lines[0], right - Picture.WidthOf(fitted.Lines[0], fitted.Lettering), Top + 96, fitted.Lettering, Ink);
    }

    private static void Name(Picture picture, string name)
    {
        FittedWords fitted = FittedWords.Of(name, new Lettering(Face.Serif, Weight.Bold, 72), 34, Width - Left - Right, 300, Leading);
        float baseline = Top + fitted.Lettering.Size * 0.72f;
        foreach (string line in fitted.Lines)
        {
            picture.Write(line, Left, baseline, fitted.Lettering, Ink);
            baseline += fitted.Lettering.Size * Leading;
        }
    }

    private static void Standing(Picture picture, EntryPictureWords said)
    {
        Colour colour = ColourOf(said.Colour);
        FittedWords fitted = FittedWords.Of(said.Standing, new Lettering(Face.Sans, Weight.Bold, 44), 26, Width - Left - Right - 40, 56, 1);
        picture.Fill(Left, 424, 22, 22, colour).Write(fitted.Lines[0], Left + 40, 448, fitted.Lettering, colour);
        picture.Write(said.Since, Left + 40, 496, new Lettering(Face.Sans, Weight.Regular, 32), Colour.Faded);
    }

    private static void Union(Picture picture, string union)
    {
        picture.Fill(Left, 532, Width - Left - Right, 2, Colour.Rule);
        FittedWords fitted = FittedWords.Of(union, new Lettering(Face.Sans, Weight.Regular, 30), 22, Width - Left - Right, 60, 1.1f);
        float baseline = fitted.Lines.Count == 1 ? 580 : 568;
        foreach (string line in fitted.Lines)
        {
            picture.Write(line, Left, baseline, fitted.Lettering, Colour.Faded);
            baseline += fitted.Lettering.Size * 1.2f;
        }
    }

    private static Colour ColourOf(PublicStanding standing) => standing switch
    {
        PublicStanding.Member => Colour.Moss,
        PublicStanding.Candidate or PublicStanding.UnderReview or PublicStanding.Partner => Colour.Indigo,
        PublicStanding.Suspended => Colour.Umber,
        _ => Colour.Stone,
    };
}
