using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TcpLint.Flow;

/// <summary>What the code around a stream, whose origin is not in sight, says of it: whoever asks whether it is a connection expects one.</summary>
internal static class StreamEvidence
{
    private static readonly string[] s_streams = { "NetworkStream", "SslStream" };
    private static readonly string[] s_errors = { "SocketException", "SocketError" };

    /// <summary>Whether a variable is tested for, or cast to, a stream over a connection.</summary>
    public static bool IsTested(SyntaxNode name)
    {
        var reference = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        while (reference.Parent is ParenthesizedExpressionSyntax)
            reference = reference.Parent;
        return reference.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression or (int)SyntaxKind.AsExpression } asked => asked.Left == reference && Names(asked.Right),
            CastExpressionSyntax cast => Names(cast.Type),
            IsPatternExpressionSyntax { Pattern: var pattern } => pattern.DescendantNodesAndSelf().Any(n => n is DeclarationPatternSyntax { Type: var type } && Names(type) || n is RecursivePatternSyntax { Type: { } whole } && Names(whole) || n is TypePatternSyntax { Type: var only } && Names(only)),
            _ => false,
        };
    }

    /// <summary>The same for a variable of a function, by its name.</summary>
    public static bool IsTested(string variable, SyntaxNode function) =>
        function.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == variable && IsTested(n));

    /// <summary>
    /// Whether a read of the same expression in the same member is guarded by a <c>catch</c> that looks for the error of a socket: no other stream throws one.
    /// </summary>
    public static bool ExpectsSocketErrors(SyntaxNode read)
    {
        if (read.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not BaseMethodDeclarationSyntax member)
            return false;
        var text = read.ToString();
        return member.DescendantNodes().OfType<TryStatementSyntax>().Any(t =>
            t.Catches.Any(Expects) && t.Block.DescendantNodes().Any(n => n is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } access && called.StartsWith("Read", System.StringComparison.Ordinal) && access.Expression.ToString() == text));
    }

    private static bool Expects(CatchClauseSyntax clause) => clause.DescendantTokens().Any(t => s_errors.Contains(t.ValueText));

    private static bool Names(SyntaxNode type) => type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => s_streams.Contains(n.Identifier.ValueText));
}
