using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

public class SocketApiTests
{
    [Fact]
    public void Every_row_resolves_in_exactly_the_frameworks_that_it_claims() => Assert.Empty(
        from row in SocketApi.Members
        let having = FrameworkApi.All.Where(framework => framework.Members.Any(member => Belongs(member.Member, member.Row, row))).ToList()
        where FrameworkApi.Since(having) != row.Since
        select $"{row.Id} claims {row.Since}, is in {FrameworkApi.Since(having)}");

    [Fact]
    public void A_claim_names_the_frameworks_from_the_first_version_on() => Assert.Empty(
        from row in SocketApi.Members
        from framework in FrameworkApi.All
        where framework.IsIn(row.Since) != framework.Members.Any(member => Belongs(member.Member, member.Row, row))
        select $"{row.Id}: {framework}");

    [Fact]
    public void Every_member_is_in_the_table_or_irrelevant_for_a_reason() => Assert.Empty(
        from framework in FrameworkApi.All
        from member in framework.Members
        where member.Row is null && !Overridden(member.Member).Any(symbol => IsObjects(symbol) || IrrelevantAs(symbol).Any())
        select $"{framework}: {member.Member.GetDocumentationCommentId()}");

    [Fact]
    public void What_is_irrelevant_exists_has_no_row_and_is_listed_once()
    {
        var listed = SocketApi.Irrelevant.SelectMany(entry => entry.Names.Split(' ').Select(name => (entry.Type, Name: name))).ToList();
        Assert.Equal(listed.Distinct(), listed);
        Assert.All(SocketApi.Irrelevant, entry => Assert.NotEmpty(entry.Reason));
        var members = FrameworkApi.All.SelectMany(framework => framework.Members).ToLookup(member => (TypeName(member.Member), member.Member.MetadataName));
        Assert.All(listed, entry => Assert.NotEmpty(members[entry]));
        Assert.All(listed, entry => Assert.All(members[entry], member => Assert.Null(member.Row)));
    }

    [Fact]
    public void Every_row_says_what_the_name_and_signature_of_its_members_say() => Assert.Empty(
        from hit in RowHits.All
        from violation in ApiExpectations.Violations(hit.Row, hit.Members)
        select violation);

    [Fact]
    public void Row_ids_are_unique_and_well_formed()
    {
        Assert.Distinct(SocketApi.Members.Select(row => row.Id));
        Assert.All(SocketApi.Members, row => Assert.Matches(@"^[MPE]:[\w.]+\.#?\w+(\([^()]+\))?$", row.Id));
    }

    internal static bool Belongs(ISymbol member, SocketMember? found, SocketMember row) =>
        ReferenceEquals(found, row) && TypeName(member) == SocketApi.TypeOf(row);

    private static string TypeName(ISymbol member) => member.ContainingType.OriginalDefinition.ToDisplayString();

    private static IEnumerable<ISymbol> Overridden(ISymbol? member)
    {
        for (; member is not null; member = (member as IMethodSymbol)?.OverriddenMethod ?? (ISymbol?)(member as IPropertySymbol)?.OverriddenProperty)
            yield return member;
    }

    private static bool IsObjects(ISymbol member) => member.ContainingType.SpecialType == SpecialType.System_Object;

    private static IEnumerable<IrrelevantMembers> IrrelevantAs(ISymbol member) =>
        SocketApi.Irrelevant.Where(entry => entry.Type == TypeName(member) && entry.Names.Split(' ').Contains(member.MetadataName));
}
