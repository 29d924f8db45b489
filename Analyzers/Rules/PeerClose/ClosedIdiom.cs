using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.PeerClose;

/// <summary><c>Poll(…, SelectRead) &amp;&amp; Available == 0</c>: true when the peer has closed, and read the other way round surprisingly often.</summary>
internal sealed class ClosedIdiom
{
    private const long SelectRead = 0;

    private static readonly string[] s_open = { "Connected", "Alive", "Open", "Online", "Active", "Healthy", "Usable" };
    private static readonly string[] s_closed = { "Dis", "dis", "Not", "Closed", "Dead", "Lost", "Gone" };

    private readonly ExpressionSyntax _whole;

    private ClosedIdiom(ExpressionSyntax whole) => _whole = whole;

    /// <summary>The idiom around a poll; null when it is another use of it.</summary>
    public static ClosedIdiom? Of(IInvocationOperation poll)
    {
        if (poll.Arguments.Argument("mode").Integer() != SelectRead || Both(poll.Syntax) is not var (both, other))
            return null;
        while (other is ParenthesizedExpressionSyntax inner)
            other = inner.Expression;
        if (other is IdentifierNameSyntax name && Initial(name) is { } value)
            other = value;
        return other is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal
            && (IsAvailable(equal.Left) && equal.Right.ToString() == "0" || IsAvailable(equal.Right) && equal.Left.ToString() == "0")
            ? new ClosedIdiom(both) : null;
    }

    /// <summary>The conjunction that a poll is a part of, by itself or by a local, and its other part.</summary>
    private static (ExpressionSyntax Both, ExpressionSyntax Other)? Both(SyntaxNode poll)
    {
        if (poll.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.BitwiseAndExpression } both)
            return (both, both.Left == poll ? both.Right : both.Left);
        if (poll.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name, Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } } })
            return null;
        var uses = block.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == name).ToList();
        return uses.Count == 1 && uses[0].Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.BitwiseAndExpression } later
            ? (later, later.Left == uses[0] ? later.Right : later.Left) : null;
    }

    /// <summary>What a local of the same block is declared with.</summary>
    private static ExpressionSyntax? Initial(IdentifierNameSyntax name)
    {
        var value = name.FirstAncestorOrSelf<BlockSyntax>()?.DescendantNodes().OfType<VariableDeclaratorSyntax>().FirstOrDefault(v => v.Identifier.ValueText == name.Identifier.ValueText)?.Initializer?.Value;
        while (value is ParenthesizedExpressionSyntax inner)
            value = inner.Expression;
        return value;
    }

    /// <summary>Whether the code around takes true for "still open".</summary>
    public bool IsReadAsOpen(FlowBody body)
    {
        SyntaxNode node = _whole;
        while (node.Parent is ParenthesizedExpressionSyntax)
            node = node.Parent;
        switch (node.Parent)
        {
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                return SaysOpen(NameOf(body));
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                return SaysOpen(variable.Identifier.ValueText);
            case IfStatementSyntax test when test.Condition == node:
                if (Only(test.Statement) is ReturnStatementSyntax { Expression: LiteralExpressionSyntax literal })
                    return literal.IsKind(SyntaxKind.TrueLiteralExpression) ? SaysOpen(NameOf(body)) : false;
                return Does(body, test.Statement, SocketCall.Send) && !Does(body, test.Statement, SocketCall.Close) && test.Else is { } otherwise && Does(body, otherwise, SocketCall.Close);
            default:
                return false;
        }
    }

    private static StatementSyntax Only(StatementSyntax statement) => statement is BlockSyntax { Statements: { Count: 1 } one } ? one[0] : statement;

    private static bool IsAvailable(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Available" };

    private static string NameOf(FlowBody body) => (body.Method?.AssociatedSymbol ?? body.Owner).Name;

    private static bool SaysOpen(string name) => s_open.Any(name.Contains) && !s_closed.Any(name.Contains);

    private static bool Does(FlowBody body, SyntaxNode within, SocketCall call) =>
        body.Operations.OfType<IInvocationOperation>().Any(c => within.Span.Contains(c.Syntax.Span) && body.Context.Types.Find(c.TargetMethod)?.Call == call);
}
