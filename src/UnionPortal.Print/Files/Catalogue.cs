using UnionPortal.Print.Structure;

namespace UnionPortal.Print.Files;

/// <summary>The catalogue: where everything in the file begins.</summary>
internal sealed class Catalogue(PdfFile file, DocumentFacts facts)
{
    public int Write(int pages, int structure, int outlines)
    {
        var (catalogue, metadata, profile) = (file.Reserve(), file.Reserve(), file.Reserve());
        Metadata.WriteXmp(file, metadata, facts);
        file.WriteStream(profile, "/N 3/Alternate/DeviceRGB", SrgbProfile.Build());
        var body = new ByteWriter(512).Raw("<</Type/Catalog/Pages"u8).Reference(pages)
            .Raw("/Metadata"u8).Reference(metadata).Raw(Attributes.Language(facts.Language))
            .Raw("/MarkInfo<</Marked true>>/StructTreeRoot"u8).Reference(structure)
            .Raw("/ViewerPreferences<</DisplayDocTitle true>>"u8)
            .Raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile"u8)
            .Reference(profile).Raw(">>]"u8);
        if (outlines != 0)
            body.Raw("/PageMode/UseOutlines/Outlines"u8).Reference(outlines);
        file.WriteObject(catalogue, body.Raw(">>"u8));
        return catalogue;
    }
}
