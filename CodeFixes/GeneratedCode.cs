using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TcpLint.CodeFixes;

/// <summary>Files that a tool writes again and again: a change in them would be lost.</summary>
internal static class GeneratedCode
{
    private static readonly string[] s_endings = { ".designer.cs", ".g.cs", ".g.i.cs", ".generated.cs" };

    public static bool IsGenerated(Document document) =>
        document is SourceGeneratedDocument || s_endings.Any(e => (document.FilePath ?? document.Name).EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
