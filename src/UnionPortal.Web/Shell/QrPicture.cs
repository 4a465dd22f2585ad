using System.Globalization;
using System.Text;
using QRCoder;

namespace UnionPortal.Web.Shell;

/// <summary>A code to point a phone at, as a drawing that is sharp at every size, in a data address: black on white whatever the theme.</summary>
public static class QrPicture
{
    public static string Of(string text) => "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(Drawing(text)));

    private static string Drawing(string text)
    {
        using var generator = new QRCodeGenerator();
        using QRCodeData code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        int size = code.ModuleMatrix.Count;
        var ink = new StringBuilder();
        for (int row = 0; row < size; row++) Trace(ink, code.ModuleMatrix[row], row);
        return string.Create(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" width=\"{size}\" height=\"{size}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path d=\"{ink}\"/></svg>");
    }

    /// <summary>A rectangle for each run of ink in the row.</summary>
    private static void Trace(StringBuilder ink, System.Collections.BitArray modules, int row)
    {
        for (int start = 0; start < modules.Count; start++)
        {
            int end = start;
            while (end < modules.Count && modules[end]) end++;
            if (end > start) ink.Append(CultureInfo.InvariantCulture, $"M{start} {row}h{end - start}v1h{start - end}z");
            start = end;
        }
    }
}
