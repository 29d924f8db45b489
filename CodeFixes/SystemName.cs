using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TcpLint.CodeFixes;

/// <summary>How code at a place names the types of the namespace <c>System</c>: plainly, with a new <c>using</c>, or in full where no <c>using</c> fits in.</summary>
internal sealed class SystemName
{
    private readonly UsingDirectiveSyntax? _above;

    private SystemName(string prefix, UsingDirectiveSyntax? above)
    {
        Prefix = prefix;
        _above = above;
    }

    /// <summary>What stands before the name of a type.</summary>
    public string Prefix { get; }

    public static SystemName At(TypeDeclarationSyntax type, FixSite site)
    {
        var model = type.SyntaxTree == site.Node.SyntaxTree ? site.Model : site.Model.Compilation.GetSemanticModel(type.SyntaxTree);
        var known = model.LookupNamespacesAndTypes(type.SpanStart, name: "IDisposable");
        if (known.Any(s => s is INamedTypeSymbol { SpecialType: SpecialType.System_IDisposable }))
            return new SystemName("", null);
        var root = type.SyntaxTree.GetRoot(site.Cancellation);
        var usings = root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().ToList();
        var first = usings.FirstOrDefault(u => u.GlobalKeyword.IsKind(SyntaxKind.None));
        return first is null || !known.IsEmpty || usings.Any(u => u.ContainsDirectives && u.GetLeadingTrivia().Any(t => t.IsDirective && !t.IsKind(SyntaxKind.NullableDirectiveTrivia)))
            ? new SystemName("System.", null)
            : new SystemName("", first);
    }

    /// <summary>The <c>using</c> that makes the plain name known, if one is needed.</summary>
    public IEnumerable<TextChange> Using(SourceText text)
    {
        if (_above is null)
            yield break;
        var layout = Layout.Of(_above, text);
        yield return new TextChange(new TextSpan(_above.SpanStart, 0), "using System;" + layout.NewLine + layout.Indent);
    }
}
