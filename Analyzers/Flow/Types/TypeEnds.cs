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

    /// <summary>Whether a method of that name is one: <c>Dispose</c>, <c>CloseAll</c>, <c>OnStop</c>; of an explicit implementation, its last part.</summary>
    public static bool IsEnd(string name)
    {
        var from = name.LastIndexOf('.') + 1;
        foreach (var end in s_names)
        {
            if (StandsAt(from, end) || StandsAt(from, "On") && from + 2 + end.Length == name.Length && StandsAt(from + 2, end))
                return true;
        }

        return false;

        bool StandsAt(int at, string word) => string.CompareOrdinal(name, at, word, 0, word.Length) == 0;
    }
}
