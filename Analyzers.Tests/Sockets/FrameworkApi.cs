using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TcpLint.Sockets;
using TcpLint.Testing;

namespace TcpLint.Tests.Sockets;

/// <summary>The members that one framework has of the table's types, with the row that each resolves to.</summary>
internal sealed class FrameworkApi
{
    private FrameworkApi(ReferenceAssemblies references)
    {
        Name = references.TargetFramework;
        Compilation = CSharpCompilation.Create("Empty", references: references.ResolveAsync(LanguageNames.CSharp, default).Result);
        Types = SocketTypes.Create(Compilation)!;
        Members =
        [
            .. from name in SocketApi.Types
               let type = FrameworkAssembly.Resolve(Compilation, name)
               where type is not null
               from member in type.GetMembers()
               where member is (IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol or IEventSymbol or IFieldSymbol) and { IsImplicitlyDeclared: false }
               where member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
               select (member, Types.Find(member)),
        ];
    }

    public static IReadOnlyList<FrameworkApi> All { get; } =
    [
        new(ReferenceAssemblies.NetFramework.Net472.Default),
        new(ReferenceAssemblies.NetStandard.NetStandard20),
        new(ReferenceAssemblies.NetStandard.NetStandard21),
        new(ReferenceAssemblies.NetCore.NetCoreApp31),
        new(ReferenceAssemblies.Net.Net50),
        new(ReferenceAssemblies.Net.Net60),
        new(ReferenceAssemblies.Net.Net80),
        new(ReferenceAssemblies.Net.Net90),
        new(ReferenceAssemblies.Net.Net100),
    ];

    public string Name { get; }

    public Compilation Compilation { get; }

    public SocketTypes Types { get; }

    public IReadOnlyList<(ISymbol Member, SocketMember? Row)> Members { get; }

    /// <summary>Whether a row's <see cref="SocketMember.Since"/> claims this framework.</summary>
    public bool IsIn(string since) => since == "all" || since.Split(' ').Any(first => Family(first) == Family(Name) && Number(first) <= Number(Name));

    /// <summary>The first version of each family, in the words of <see cref="SocketMember.Since"/>.</summary>
    public static string Since(IEnumerable<FrameworkApi> frameworks)
    {
        var first = string.Join(' ', frameworks.GroupBy(framework => Family(framework.Name)).Select(family => family.MinBy(framework => Number(framework.Name))!.Name));
        return first == "net472 netstandard2.0 netcoreapp3.1" ? "all" : first;
    }

    public override string ToString() => Name;

    private static string Family(string framework) => framework switch
    {
        "net472" => "Framework",
        _ when framework.StartsWith("netstandard", StringComparison.Ordinal) => "Standard",
        _ => "Core",
    };

    private static Version Number(string framework) => framework == "net472" ? new(4, 7) : Version.Parse(framework.TrimStart([.. "netcoreapstandard"]));
}
