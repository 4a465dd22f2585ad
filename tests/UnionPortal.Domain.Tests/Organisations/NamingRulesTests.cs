using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;

namespace UnionPortal.Domain.Tests.Organisations;

public class NamingRulesTests
{
    private readonly Representative mandate = new(A.Person(), A.Organisation(), RepresentativeRole.Head, null, A.Day(2020, 1, 1));

    [Fact]
    public void A_consent_has_its_day_and_taken_back_it_has_another()
    {
        mandate.AgreeToBeShown(A.Today);
        mandate.AgreeToBeShown(A.Today.AddDays(3));
        Assert.Equal((true, A.Today), (mandate.ShownPublicly, mandate.ConsentedOn));

        mandate.AskToBeHidden(A.Today.AddDays(9));
        mandate.AskToBeHidden(A.Today.AddDays(12));
        Assert.Equal((false, A.Today.AddDays(9)), (mandate.ShownPublicly, mandate.ConsentWithdrawnOn));

        mandate.AgreeToBeShown(A.Today.AddDays(20));
        Assert.Equal((true, A.Today.AddDays(20), null), (mandate.ShownPublicly, mandate.ConsentedOn!.Value, mandate.ConsentWithdrawnOn));
    }

    [Fact]
    public void Nobody_is_shown_twice_or_after_the_mandate()
    {
        Assert.Empty(NamingRules.ObjectionsToShowing(mandate, A.Today));
        mandate.AgreeToBeShown(A.Today);
        Assert.Equal([NamingRules.ShownAlready], NamingRules.ObjectionsToShowing(mandate, A.Today));
        mandate.EndOn(A.Today);
        Assert.Equal(["NamingMandateOver"], NamingRules.ObjectionsToShowing(mandate, A.Today).Select(one => one.Code));
    }

    [Fact]
    public void An_entry_names_so_many_and_each_once()
    {
        List<string> shown = [.. Enumerable.Range(1, NamingRules.Most - 1).Select(number => $"Имя {number}")];
        Assert.Empty(NamingRules.ObjectionsToNaming(shown, "Новое имя"));
        Assert.Equal([NamingRules.ShownAlready], NamingRules.ObjectionsToNaming(shown, "ИМЯ 1"));
        Assert.Equal(["NamingEnough"], NamingRules.ObjectionsToNaming([.. shown, "Ещё имя"], "Новое имя").Select(one => one.Code));
    }

    [Fact]
    public void A_consent_is_taken_back_once()
    {
        var person = new PersonInCharge(A.Organisation(), "Ёлкина Анна", null, "Председатель совета", null, A.Today);
        Assert.True(person.IsShown);
        person.Withdraw(A.Today);
        Assert.Throws<ForbiddenActException>(() => person.Withdraw(A.Today));
    }

    [Fact]
    public void An_entry_holds_so_many_documents_and_each_is_removed_once()
    {
        Assert.Empty(PublicDocumentRules.ObjectionsToAdding(PublicDocumentRules.Most - 1));
        Assert.Equal(["DocumentsEnough"], PublicDocumentRules.ObjectionsToAdding(PublicDocumentRules.Most).Select(one => one.Code));
        var document = new PublicDocument(A.Organisation(), PublicDocumentKind.Charter, "Устав", "ru", A.Today, new PublicFile(1, 10), A.Today);
        document.Remove(A.Today);
        Assert.Throws<ForbiddenActException>(() => document.Remove(A.Today));
    }
}
