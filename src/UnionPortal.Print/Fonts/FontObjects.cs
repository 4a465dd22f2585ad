using UnionPortal.Print.Files;

namespace UnionPortal.Print.Fonts;

/// <summary>Writes a used cut into the file: Type 0 font with Identity-H codes, its descriptor, its subset and its way back to Unicode.</summary>
internal static class FontObjects
{
    public static int Write(PdfFile file, FontInUse use)
    {
        var (type0, descendant, descriptor, data, unicode) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        var name = Tag(use) + "+" + use.Font.PostScriptName;
        WriteFont(file, type0, name, descendant, unicode);
        WriteDescendant(file, descendant, name, descriptor, use);
        WriteDescriptor(file, descriptor, name, data, use);
        var subset = FontSubset.Build(use);
        file.WriteStream(data, $"/Length1 {subset.Length}", subset);
        file.WriteStream(unicode, "", ToUnicode.Map(use.Characters).Memory);
        return type0;
    }

    private static void WriteFont(PdfFile file, int number, string name, int descendant, int unicode) =>
        file.WriteObject(number, new ByteWriter().Raw("<</Type/Font/Subtype/Type0/BaseFont/"u8).Raw(name)
            .Raw("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant).Raw("]/ToUnicode"u8).Reference(unicode).Raw(">>"u8));

    private static void WriteDescendant(PdfFile file, int number, string name, int descriptor, FontInUse use)
    {
        var body = new ByteWriter(2048).Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont/"u8).Raw(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor"u8)
            .Reference(descriptor).Raw("/DW 1000/W[0["u8);
        for (var code = 0; code < use.Glyphs.Count; code++)
            body.Number(WidthOf(use, code)).Byte((byte)' ');
        file.WriteObject(number, body.Raw("]]>>"u8));
    }

    private static int WidthOf(FontInUse use, int code) =>
        use.Glyphs[code] == FontInUse.Box ? FontInUse.BoxWidth : use.Font.Thousandths(use.Font.AdvanceOf(use.Glyphs[code]));

    private static void WriteDescriptor(PdfFile file, int number, string name, int data, FontInUse use)
    {
        const int fixedPitch = 1, serif = 2, symbolic = 4;
        var font = use.Font;
        var flags = symbolic | (font.IsMonospaced ? fixedPitch : 0) | (FontLibrary.FaceOf(use.Index) == Face.Serif ? serif : 0);
        var body = new ByteWriter(512).Raw("<</Type/FontDescriptor/FontName/"u8).Raw(name).Raw("/Flags "u8).Number(flags).Raw("/FontBBox["u8);
        foreach (var bound in font.Bounds)
            body.Number(font.Thousandths(bound)).Byte((byte)' ');
        body.Raw("]/ItalicAngle 0/Ascent "u8).Number(font.Ascent).Raw("/Descent "u8).Number(font.Descent)
            .Raw("/CapHeight "u8).Number(font.CapHeight).Raw("/StemV "u8).Number(10 + font.Weight / 5)
            .Raw("/FontFile2"u8).Reference(data).Raw(">>"u8);
        file.WriteObject(number, body);
    }

    /// <summary>Six capitals before the name of a subset; they follow from the characters in it.</summary>
    private static string Tag(FontInUse use)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in use.Characters)
            hash = (hash ^ (uint)character) * 1099511628211UL;
        return string.Create(6, hash, (tag, value) =>
        {
            for (var i = 0; i < tag.Length; i++, value /= 26)
                tag[i] = (char)('A' + value % 26);
        });
    }
}
