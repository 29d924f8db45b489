using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.PeerClose;

/// <summary>TCP2003: <c>Connected</c>, which only tells how the last operation went, is asked whether the peer is still there; or a poll is read the wrong way round.</summary>
internal sealed class ConnectedTrusted : IBodyRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP2003", "Connected does not tell whether the peer is still there", "{0}",
        Category.PeerClose, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP2003"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public IEnumerable<Diagnostic> Ask(FlowBody body)
    {
        foreach (var operation in body.Operations)
        {
            switch (operation)
            {
                case IPropertyReferenceOperation property when body.Context.Types.Find(property.Property) is { Call: SocketCall.Connected }:
                    if (EndsLoop(property, body) || IsPolled(property, body) || WriteOnlyClient.Trusts(property, body))
                        yield return Diagnostic.Create(s_descriptor, property.Syntax.GetLocation(), $"Connected{Naming.OfIt(property.Instance)} tells how the last operation went: it stays true when the peer has closed (CLOSE_WAIT), and nothing here would notice");
                    break;
                case IInvocationOperation poll when body.Context.Types.Find(poll.TargetMethod) is { Call: SocketCall.Poll } && ClosedIdiom.Of(poll) is { } idiom:
                    if (idiom.IsReadAsOpen(body))
                        yield return Diagnostic.Create(s_descriptor, poll.Syntax.GetLocation(), $"This is true when the peer{Naming.OfIt(poll.Instance)} has closed (CLOSE_WAIT): a closed connection is readable and has nothing available");
                    break;
            }
        }
    }

    /// <summary>Whether it is all that can end a loop that sends or waits.</summary>
    private static bool EndsLoop(IPropertyReferenceOperation connected, FlowBody body)
    {
        SyntaxNode condition = connected.Syntax;
        while (condition.Parent is ParenthesizedExpressionSyntax)
            condition = condition.Parent;
        var each = condition.Parent switch
        {
            WhileStatementSyntax loop when loop.Condition == condition => loop.Statement,
            DoStatementSyntax loop when loop.Condition == condition => loop.Statement,
            ForStatementSyntax loop when loop.Condition == condition => loop.Statement,
            _ => null,
        };
        return each is not null
            && !each.DescendantNodes().Any(n => n is BreakStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or GotoStatementSyntax or YieldStatementSyntax)
            && !Calls(body, each).Any(c => c is SocketCall.Receive or SocketCall.ReceiveToEnd or SocketCall.Poll or SocketCall.Available or SocketCall.Accept or SocketCall.Connect);
    }

    /// <summary>Whether a loop that pauses, or a timer, asks it to find out that the peer is gone.</summary>
    private static bool IsPolled(IPropertyReferenceOperation connected, FlowBody body)
    {
        if (connected.Syntax.FirstAncestorOrSelf<IfStatementSyntax>() is not { } test || !test.Condition.Span.Contains(connected.Syntax.Span) || connected.Syntax.Parent is not PrefixUnaryExpressionSyntax { Parent: IfStatementSyntax })
            return false;
        SyntaxNode? around = test.Ancestors().FirstOrDefault(a => a is WhileStatementSyntax or DoStatementSyntax && Pauses(a));
        if (!Calls(body, test.Statement).Any(c => c is SocketCall.Close or SocketCall.Connect or SocketCall.CreateConnected) && !(around is not null && Leaves(test.Statement) && OnlyPauses(around, but: test.Statement)))
            return false;
        around ??= IsTimer(body) ? connected.Syntax.FirstAncestorOrSelf<SyntaxNode>(n => n is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax) : null;
        return around is not null && !Calls(body, around).Any(c => c is SocketCall.Receive or SocketCall.ReceiveToEnd or SocketCall.Send or SocketCall.Poll or SocketCall.Available);
    }

    private static bool Leaves(StatementSyntax branch) =>
        (branch is BlockSyntax { Statements: { Count: > 0 } statements } ? statements.Last() : branch) is BreakStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax;

    /// <summary>Whether a loop does nothing that could find out: it calls nothing but what pauses it.</summary>
    private static bool OnlyPauses(SyntaxNode loop, SyntaxNode but) => loop.DescendantNodes(n => n != but).OfType<InvocationExpressionSyntax>().All(c => IsPause(c) || c.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" });

    internal static IEnumerable<SocketCall> Calls(FlowBody body, SyntaxNode within) =>
        body.Operations.Where(o => within.Span.Contains(o.Syntax.Span)).Select(o => o switch
        {
            IInvocationOperation call => body.Context.Types.Find(call.TargetMethod)?.Call,
            IPropertyReferenceOperation property => body.Context.Types.Find(property.Property)?.Call,
            IObjectCreationOperation { Constructor: { } constructor } => body.Context.Types.Find(constructor)?.Call,
            _ => null,
        }).Where(c => c is not null).Select(c => c!.Value);

    private static bool Pauses(SyntaxNode loop) =>
        loop.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(IsPause);

    private static bool IsPause(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Sleep" or "Delay" or "WaitForNextTickAsync" or "WaitOne" };

    /// <summary>Whether a timer runs the body.</summary>
    private static bool IsTimer(FlowBody body) =>
        body.Method is { MethodKind: MethodKind.Ordinary } method
        && body.Context.Model.Names.References(method, body.Context.Cancellation).Any(n => n.Ancestors().Any(a => a switch
        {
            ObjectCreationExpressionSyntax creation => creation.Type.ToString().EndsWith("Timer", System.StringComparison.Ordinal),
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Elapsed" or "Tick" } } => true,
            _ => false,
        }));
}
