using Microsoft.AspNetCore.Http;
using UnionPortal.Web.Features.Appearances;
using UnionPortal.Web.Features.Specimen;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Tests.Shell;

/// <summary>The names and the order of a form's words, and the pages of a list.</summary>
public class FormsTests
{
    private sealed class FounderForm
    {
        public string? Name { get; set; }
    }

    private sealed class FoundersForm
    {
        public string? Title { get; set; }

        public List<FounderForm> Founders { get; set; } = [];
    }

    [Fact]
    public void A_label_is_named_after_topic_form_and_property()
    {
        Assert.Equal("Appearances.Appearance.Theme", FormLabels.KeyFor(typeof(AppearanceForm), nameof(AppearanceForm.Theme)));
        Assert.Equal("Specimen.SpecimenVote.Against", FormLabels.KeyFor(typeof(SpecimenForm), typeof(SpecimenVote), SpecimenVote.Against));
        Assert.Equal("Appearances.Theme.Dark", FormLabels.KeyFor(typeof(AppearanceForm), typeof(Theme), Theme.Dark));
    }

    [Fact]
    public void A_path_leads_to_the_form_that_holds_the_field() =>
        Assert.Equal((typeof(FounderForm), "Name"), FormLabels.Follow(typeof(FoundersForm), "Founders[2].Name"));

    [Fact]
    public void Errors_stand_in_the_order_of_the_fields()
    {
        string[] paths = ["Founders[10].Name", "Founders[2].Name", "Title", "Founders"];
        Assert.Equal(["Title", "Founders", "Founders[2].Name", "Founders[10].Name"], paths.OrderBy(p => FormLabels.OrderOf(typeof(FoundersForm), p), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(7, 13, "1 … 6 7 8 … 13")]
    [InlineData(3, 5, "1 2 3 4 5")]
    [InlineData(99, 4, "1 2 3 4")]
    public void A_pager_shows_the_ends_and_what_is_near(int page, int count, string shown)
    {
        var pager = Pager.Of(Asked("?q=дом&page=2"), page, 20, count * 20);
        Assert.Equal(shown, string.Join(' ', pager.Numbers.Select(n => n?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")));
    }

    [Fact]
    public void Links_of_a_pager_keep_the_filters()
    {
        var pager = Pager.Of(Asked("?status=member&status=candidate&page=2"), 2, 20, 100);
        Assert.Equal("/ru/registry?status=member&status=candidate&page=3", pager.LinkTo(3));
        Assert.Equal("/ru/registry?status=member&status=candidate", pager.LinkTo(1));
    }

    [Fact]
    public void The_menu_marks_the_deepest_page_only()
    {
        var menu = Navigation.For(UnionPortal.Web.Security.Actor.Visitor);
        Assert.Equal("/registry/editions", Navigation.Current(menu, "/ru/registry/editions/4")?.Path);
        Assert.Equal("/registry", Navigation.Current(menu, "/en/registry/0417")?.Path);
        Assert.Null(Navigation.Current(menu, "/ru"));
    }

    private static HttpRequest Asked(string query)
    {
        var request = new DefaultHttpContext().Request;
        request.Path = "/ru/registry";
        request.QueryString = new(query);
        return request;
    }
}
