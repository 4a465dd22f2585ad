namespace UnionPortal.Print.Tests;

public sealed class ApplicationTests
{
    [Fact]
    public void The_copy_is_sound_tagged_and_in_English()
    {
        using var printed = Printed.Of(ApplicationSample.Copy());
        Assert.Contains("No syntax or stream encoding errors", Tools.Run("qpdf", "--check", printed.Path), StringComparison.Ordinal);
        Assert.Equal("u:en", printed.Objects[printed.Objects.Catalogue, "/Lang"].GetString());
        var walk = StructureWalk.Of(printed.Objects);
        Assert.Equal(3, walk.Count("H1"));
        Assert.Equal(13, walk.Count("TH"));
    }

    [Fact]
    public void The_signature_stays_with_what_is_signed()
    {
        using var printed = Printed.Of(ApplicationSample.Copy());
        Assert.Matches("Declaration We have read .* signature Place and date", printed.Words(2));
    }

    [Fact]
    public void Answers_stand_beside_their_questions()
    {
        using var printed = Printed.Of(ApplicationSample.Copy());
        Assert.Contains("Registration number (OGRN) 1027700132195", printed.Words(), StringComparison.Ordinal);
        Assert.Contains("Donations of natural persons 398,500.00 33.1 %", printed.Words(), StringComparison.Ordinal);
    }
}
