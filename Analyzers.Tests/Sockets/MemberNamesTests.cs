using Microsoft.CodeAnalysis;
using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

/// <summary>The tables of members of .NET that no symbol is looked up for: each name is one.</summary>
public class MemberNamesTests
{
    private static readonly SymbolDisplayFormat WithoutArity = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>In a package of its own, which no framework here has.</summary>
    private const string RateLimiting = "System.Threading.RateLimiting.";

    [Fact]
    public void Every_member_with_a_role_exists() => Assert.Empty(HandlerApi.Members.Except(Members()));

    [Fact]
    public void Every_member_that_lets_time_pass_exists() => Assert.Empty(PauseApi.Members.Where(member => !member.StartsWith(RateLimiting, StringComparison.Ordinal)).Except(Members()));

    private static HashSet<string> Members()
    {
        var framework = FrameworkApi.All.Single(framework => framework.Name == "net10.0");
        return (
            from type in Types(framework.Compilation.GlobalNamespace)
            from member in type.GetMembers()
            select $"{type.ToDisplayString(WithoutArity)}.{member.MetadataName.Replace(".ctor", "#ctor")}").ToHashSet();
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol symbol) => symbol.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Where(member => member is INamespaceSymbol || member.DeclaredAccessibility == Accessibility.Public)
        .SelectMany(member => member is INamedTypeSymbol type ? Types(member).Prepend(type) : Types(member));
}
