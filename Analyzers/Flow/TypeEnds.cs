using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Flow;

/// <summary>The members in which the life of an object ends, by their names: the code of .NET and of its users agrees on them.</summary>
internal static class TypeEnds
{
    private static readonly string[] s_names = { "Dispose", "Close", "Stop", "Shutdown", "ShutDown", "Disconnect", "Terminate", "Finalize", "Abort", "Kill", "Quit", "Exit", "End", "Destroy", "Release", "Cleanup", "CleanUp", "TearDown" };

    public static bool IsEnd(IMethodSymbol method) => method.MethodKind == MethodKind.Destructor || IsEnd(method.Name);

    /// <summary>Whether a declaration is such a member.</summary>
    public static bool IsEnd(SyntaxNode body) => body switch
    {
        DestructorDeclarationSyntax => true,
        MethodDeclarationSyntax method => IsEnd(method.Identifier.ValueText),
        _ => false,
    };

    private static bool IsEnd(string name) =>
        name.Substring(name.LastIndexOf('.') + 1) is var simple && s_names.Any(n => simple.StartsWith(n, System.StringComparison.Ordinal) || simple == "On" + n);
}
