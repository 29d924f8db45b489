using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TcpLint.Sockets;

/// <summary>Tells the framework's own types from others of the same name.</summary>
internal static class FrameworkAssembly
{
    /// <summary>The public key tokens with which .NET, .NET Framework, Mono and Unity sign their class libraries.</summary>
    private static readonly string[] Tokens = ["b77a5c561934e089", "b03f5f7f11d50a3a", "cc7b13ffcd2ddd51", "7cec85d7bea7798e", "adb9793829ddae60", "31bf3856ad364e35"];

    /// <summary>The framework's type of this metadata name; null when no reference has it.</summary>
    public static INamedTypeSymbol? Resolve(Compilation compilation, string metadataName)
    {
        var type = compilation.GetTypeByMetadataName(metadataName);
        if (type is not null && IsFramework(type.ContainingAssembly))
            return type;

        // A type of the same name in source or in another reference stands in front.
        return compilation.GetTypesByMetadataName(metadataName).FirstOrDefault(candidate => IsFramework(candidate.ContainingAssembly));
    }

    private static bool IsFramework(IAssemblySymbol assembly) =>
        assembly is not ISourceAssemblySymbol && Tokens.Contains(Token(assembly.Identity.PublicKeyToken));

    private static string Token(ImmutableArray<byte> bytes) => string.Concat(bytes.Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
}
