using UnionPortal.Print.Files;

namespace UnionPortal.Print.Pages;

/// <summary>Writes the page objects, in a tree of two levels so that a reader finds page 5,000 quickly.</summary>
internal sealed class PageTree(PdfFile file, PageLayout layout, IReadOnlyList<Page> pages, int[] running)
{
    private const int Fan = 64;

    public int Write(IReadOnlyList<(int Index, int Number)> fonts, IReadOnlyList<(string Name, int Number)> pictures)
    {
        var resources = WriteResources(fonts, pictures);
        var root = file.Reserve();
        var kids = new ByteWriter(512);
        for (var first = 0; first < pages.Count; first += Fan)
            kids.Reference(WriteBranch(root, first, Math.Min(first + Fan, pages.Count), resources));

        var body = new ByteWriter(kids.Length + 256).Raw("<</Type/Pages/Count "u8).Number(pages.Count).Raw("/MediaBox[0 0 "u8)
            .Numbers(layout.Width * Press.Millimetre, layout.Height * Press.Millimetre).Raw("]/Kids["u8).Raw(kids.Written).Raw("]>>"u8);
        file.WriteObject(root, body);
        return root;
    }

    private int WriteResources(IReadOnlyList<(int Index, int Number)> fonts, IReadOnlyList<(string Name, int Number)> pictures)
    {
        var number = file.Reserve();
        var body = new ByteWriter().Raw("<</Font<<"u8);
        foreach (var (index, font) in fonts)
            body.Raw("/F"u8).Number(index).Reference(font);
        body.Raw(">>"u8);
        if (pictures.Count > 0)
        {
            body.Raw("/XObject<<"u8);
            foreach (var (name, picture) in pictures)
                body.Byte((byte)'/').Raw(name).Reference(picture);
            body.Raw(">>"u8);
        }

        file.WriteObject(number, body.Raw(">>"u8));
        return number;
    }

    private int WriteBranch(int root, int first, int end, int resources)
    {
        var branch = file.Reserve();
        var body = new ByteWriter(1024).Raw("<</Type/Pages/Parent"u8).Reference(root).Raw("/Count "u8).Number(end - first)
            .Raw("/Resources"u8).Reference(resources).Raw("/Kids["u8);
        for (var i = first; i < end; i++)
        {
            body.Reference(pages[i].Number);
            WritePage(pages[i], branch, running[i]);
        }

        file.WriteObject(branch, body.Raw("]>>"u8));
        return branch;
    }

    private void WritePage(Page page, int branch, int runningLines)
    {
        var body = new ByteWriter().Raw("<</Type/Page/Parent"u8).Reference(branch).Raw("/Contents["u8).Reference(page.Content);
        if (runningLines != 0)
            body.Reference(runningLines);
        body.Raw("]/StructParents "u8).Number(page.Key).Raw("/Tabs/S"u8);
        if (page.Annotations.Count > 0)
        {
            body.Raw("/Annots["u8);
            foreach (var annotation in page.Annotations)
                body.Reference(annotation);
            body.Byte((byte)']');
        }

        file.WriteObject(page.Number, body.Raw(">>"u8));
    }
}
