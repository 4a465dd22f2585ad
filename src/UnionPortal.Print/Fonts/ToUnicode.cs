using UnionPortal.Print.Files;

namespace UnionPortal.Print.Fonts;

/// <summary>The map from codes back to characters, by which text is searched and copied.</summary>
internal static class ToUnicode
{
    private const int RowsPerBlock = 100;

    public static ByteWriter Map(IReadOnlyList<int> characters)
    {
        var map = new ByteWriter(4096);
        map.Raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"u8)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8)
            .Raw("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"u8)
            .Raw("1 begincodespacerange<0000><FFFF>endcodespacerange\n"u8);
        for (var first = 1; first < characters.Count; first += RowsPerBlock)
            WriteBlock(map, characters, first, Math.Min(first + RowsPerBlock, characters.Count));
        return map.Raw("endcmap CMapName currentdict/CMap defineresource pop end end"u8);
    }

    private static void WriteBlock(ByteWriter map, IReadOnlyList<int> characters, int first, int end)
    {
        map.Number(end - first).Raw(" beginbfchar\n"u8);
        for (var code = first; code < end; code++)
        {
            map.Byte((byte)'<').Hex(code).Raw("><"u8);
            foreach (var unit in char.ConvertFromUtf32(characters[code]))
                map.Hex(unit);
            map.Raw(">\n"u8);
        }

        map.Raw("endbfchar\n"u8);
    }
}
