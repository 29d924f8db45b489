using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.CodeFixes;

/// <summary>The habits of a file where the language leaves a choice. New code follows them.</summary>
internal sealed class CodeStyle
{
    /// <summary>One step of indentation in lines that are still to be laid out.</summary>
    public const string Step = "    ";

    private readonly SyntaxNode _root;

    public CodeStyle(SyntaxNode root) => _root = root;

    public bool UsesVarInLoops => !Nodes<ForEachStatementSyntax>().Any(l => !l.Type.IsVar);

    public bool UsesExpressionBodies => Nodes<MethodDeclarationSyntax>().Any(m => m.ExpressionBody is not null);

    /// <summary>Whether the only statement of an <c>if</c> or a loop goes without braces.</summary>
    public bool OmitsBraces => Nodes<StatementSyntax>().Any(s => s is not (BlockSyntax or IfStatementSyntax) && s.Parent is IfStatementSyntax or ElseClauseSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax);

    /// <summary>Whether opening braces of members stand at the end of a line.</summary>
    public bool BracesEndLines => Nodes<BlockSyntax>().Where(b => b.Parent is BaseMethodDeclarationSyntax && b.ToString().Contains("\n")).Select(b => b.OpenBraceToken)
        .Concat(Nodes<BaseTypeDeclarationSyntax>().Select(t => t.OpenBraceToken))
        .Select(brace => brace.GetPreviousToken().TrailingTrivia.Concat(brace.LeadingTrivia).All(t => !t.IsKind(SyntaxKind.EndOfLineTrivia)))
        .FirstOrDefault();

    /// <summary>A statement under a header.</summary>
    public IEnumerable<string> Embedded(string header, string statement) => OmitsBraces ? new[] { header, Step + statement } : Braced(header, new[] { statement });

    /// <summary>Lines in braces under a header.</summary>
    public IEnumerable<string> Braced(string header, IEnumerable<string> lines) =>
        (BracesEndLines ? new[] { header + " {" } : new[] { header, "{" }).Concat(lines.Select(l => l.Length == 0 ? l : Step + l)).Append("}");

    private IEnumerable<T> Nodes<T>() where T : SyntaxNode => _root.DescendantNodes().OfType<T>();
}
