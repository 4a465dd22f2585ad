using System.Globalization;
using UnionPortal.Print.Files;
using UnionPortal.Print.Setting;

namespace UnionPortal.Print.Pages;

/// <summary>Fills in the page numbers that were not known when their page was set.</summary>
internal sealed class LatePages(GlyphSetter setter, Destinations destinations)
{
    public ByteWriter Fill(ByteWriter content, IReadOnlyList<LateSlot> slots)
    {
        var full = new ByteWriter(content.Length + 64 * slots.Count);
        var copied = 0;
        foreach (var slot in slots)
        {
            full.Raw(content.Written[copied..slot.At]);
            copied = slot.At;
            WriteNumber(full, slot);
        }

        return full.Raw(content.Written[copied..]);
    }

    private void WriteNumber(ByteWriter content, LateSlot slot)
    {
        var font = setter.Case.Font(slot.Font);
        var number = destinations.Find(slot.Anchor).Index.ToString(CultureInfo.InvariantCulture);
        var width = number.Length * setter.DigitWidth(font, slot.Size);
        var x = slot.FlushRight ? slot.X + slot.Width - width : slot.X;
        content.Raw("BT/F"u8).Number(slot.Font).Byte((byte)' ').Number(slot.Size).Raw(" Tf "u8).Numbers(x, slot.Baseline).Raw("Td("u8);
        foreach (var digit in number)
        {
            var code = setter.Case.Find(font, digit).Code;
            content.Literal((byte)(code >> 8));
            content.Literal((byte)code);
        }

        content.Raw(")Tj ET\n"u8);
    }
}
