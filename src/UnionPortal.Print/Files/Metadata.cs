using System.Globalization;
using System.Security;
using System.Security.Cryptography;
using System.Text;

namespace UnionPortal.Print.Files;

/// <summary>What the file says about itself, twice: in the information dictionary and as XMP, word for word the same.</summary>
internal static class Metadata
{
    public static void WriteInformation(PdfFile file, int number, DocumentFacts facts)
    {
        var date = $"(D:{facts.CreatedAt.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z)";
        var body = new ByteWriter(1024);
        body.Raw("<</Title"u8).Text(facts.Title).Raw("/Author"u8).Text(facts.Author);
        if (facts.Subject.Length > 0)
            body.Raw("/Subject"u8).Text(facts.Subject);
        if (facts.Keywords.Length > 0)
            body.Raw("/Keywords"u8).Text(facts.Keywords);
        body.Raw("/Creator"u8).Text(facts.Producer).Raw("/Producer"u8).Text(facts.Producer)
            .Raw("/CreationDate"u8).Raw(date).Raw("/ModDate"u8).Raw(date).Raw(">>"u8);
        file.WriteObject(number, body);
    }

    /// <summary>Uncompressed, so that archives can read it without opening the file.</summary>
    public static void WriteXmp(PdfFile file, int number, DocumentFacts facts) =>
        file.WriteStream(number, "/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(Xmp(facts)), compress: false);

    /// <summary>The identifier of the file: 32 hexadecimal digits that follow from what identifies the document.</summary>
    public static string FileId(DocumentFacts facts)
    {
        var source = $"{facts.Id}\n{facts.Title}\n{facts.Language}\n{facts.CreatedAt:O}";
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, 16));
    }

    private static string Xmp(DocumentFacts facts)
    {
        var date = facts.CreatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var producer = Escape(facts.Producer);
        var language = Escape(facts.Language);
        var subject = facts.Subject.Length == 0 ? "" : $"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(facts.Subject)}</rdf:li></rdf:Alt></dc:description>";
        var keywords = facts.Keywords.Length == 0 ? "" : $"<pdf:Keywords>{Escape(facts.Keywords)}</pdf:Keywords>";
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(facts.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escape(facts.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
            {subject}{keywords}<pdf:Producer>{producer}</pdf:Producer>
            <xmp:CreatorTool>{producer}</xmp:CreatorTool>
            <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
            <xmpMM:DocumentID>{Escape(facts.Id)}</xmpMM:DocumentID>
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;
    }

    private static string Escape(string words) => SecurityElement.Escape(words);
}
