using System.Globalization;

namespace UnionPortal.Print;

/// <summary>An sRGB colour. The named ones are the inks of the register book.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Text.</summary>
    public static readonly Colour Black = new(0, 0, 0);

    /// <summary>Notes, running heads: dark enough to read.</summary>
    public static readonly Colour Faded = Hex("#57524A");

    /// <summary>Hairlines only, never text.</summary>
    public static readonly Colour Rule = Hex("#D8D1C2");

    /// <summary>Bands behind table heads.</summary>
    public static readonly Colour Sunken = Hex("#F2EEE4");

    /// <summary>The margin line; expelled.</summary>
    public static readonly Colour Madder = Hex("#A3201D");

    /// <summary>Links.</summary>
    public static readonly Colour Spruce = Hex("#0B5A5E");

    /// <summary>Member, done.</summary>
    public static readonly Colour Moss = Hex("#1F6B3A");

    /// <summary>Suspended, waiting.</summary>
    public static readonly Colour Umber = Hex("#7A4A00");

    /// <summary>Candidate.</summary>
    public static readonly Colour Indigo = Hex("#2B4C8C");

    /// <summary>Left.</summary>
    public static readonly Colour Stone = Hex("#57524A");

    public static readonly Colour White = new(255, 255, 255);

    /// <summary>A colour from <c>#RRGGBB</c>.</summary>
    public static Colour Hex(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var value = int.Parse(code.AsSpan().TrimStart('#'), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }
}
