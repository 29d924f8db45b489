using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

public class HandlerApiTests
{
    private static readonly SymbolDisplayFormat WithoutArity = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    [Fact]
    public void Every_member_with_a_role_exists()
    {
        var framework = FrameworkApi.All.Single(framework => framework.Name == "net10.0");
        var members = (
            from type in Types(framework.Compilation.GlobalNamespace)
            from member in type.GetMembers()
            select $"{type.ToDisplayString(WithoutArity)}.{member.MetadataName.Replace(".ctor", "#ctor")}").ToHashSet();
        Assert.Empty(HandlerApi.Members.Except(members));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol symbol) => symbol.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Where(member => member is INamespaceSymbol || member.DeclaredAccessibility == Accessibility.Public)
        .SelectMany(member => member is INamedTypeSymbol type ? Types(member).Prepend(type) : Types(member));
}
