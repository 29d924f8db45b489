using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Protocol;

/// <summary>
/// TCP6001: the type closes its listener, which ends the accept that waits; the callback swallows the exception of that and begins the next
/// accept all the same, on a thread where nobody catches what it throws.
/// </summary>
internal sealed class AcceptAfterClose : IBodyRule
{
    private static readonly HashSet<string> s_ends = SocketApi.NamesOf(SocketCall.Close, SocketCall.Stop);

    public DiagnosticDescriptor Descriptor => InvalidInState.Rule;

    public IEnumerable<Diagnostic> Ask(FlowBody body)
    {
        foreach (var end in body.Operations.OfType<IInvocationOperation>())
        {
            if (body.Context.Types.Find(end.TargetMethod) is not { Call: SocketCall.Accept, Form: CallForm.End } || Field(end.Syntax, body.Context) is not { } listener || SocketStates.Of(body.Context.Types.KindOf(listener.Type)) is not { } table)
                continue;
            if (Again(end.Syntax, listener, body.Context) is not { } again || !IsClosedInType(listener, end.Syntax, body.Context))
                continue;
            var closed = table.States.Contains(HandleState.Disposed) ? HandleState.Disposed : HandleState.New;
            yield return Diagnostic.Create(Descriptor, again.GetLocation(), Naming.Of(listener), "closed, once its close has ended this accept,", BrokenCall.NameOf(again.Expression)!, table.ExceptionOf(SocketOperation.Accept, closed));
        }
    }

    /// <summary>The field that a call is on.</summary>
    private static IFieldSymbol? Field(SyntaxNode call, FlowContext context) => call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } }
        ? context.Compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(Written.Plain(receiver), context.Cancellation).Symbol as IFieldSymbol
        : null;

    /// <summary>The call by which the next accept is begun whatever became of this one.</summary>
    private static InvocationExpressionSyntax? Again(SyntaxNode end, IFieldSymbol listener, FlowContext context)
    {
        var within = end.AroundInFunction().ToList();
        // What an outer handler catches does no harm; without a handler nothing is caught.
        var attempts = within.OfType<TryStatementSyntax>().Where(t => t.Catches.Count > 0 || t.Finally?.Block.Statements.Count > 0).ToList();
        if (attempts.Count != 1 || attempts[0] is not { Parent: BlockSyntax { Parent: not (IfStatementSyntax or ElseClauseSyntax) } around } attempt || !attempt.Block.Span.Contains(end.Span))
            return null;
        if (attempt.Finally is { Block.Statements: var last } && !MayLeave(around, attempt.SpanStart) && First(last, listener, context, 0) is { } inFinally)
            return inFinally;
        return IsSwallowed(attempt, listener.Type, context) && !MayLeave(around, end.SpanStart) ? First(around.Statements.SkipWhile(s => s != attempt).Skip(1), listener, context, 0) : null;
    }

    /// <summary>Whether something before a position may leave the function: a test whether there is anything to be done.</summary>
    private static bool MayLeave(SyntaxNode code, int before) => code.OwnNodes()
        .Any(n => n.SpanStart < before && n is ReturnStatementSyntax or ThrowStatementSyntax or GotoStatementSyntax);

    /// <summary>Whether every exception that the close of the listener brings is caught, and none of the handlers leaves.</summary>
    private static bool IsSwallowed(TryStatementSyntax attempt, ITypeSymbol listener, FlowContext context)
    {
        var brought = context.Types.KindOf(listener) == ConnectionKind.Listener ? new[] { "ObjectDisposedException" } : new[] { "ObjectDisposedException", "SocketException" };
        return brought.All(b => attempt.Catches.FirstOrDefault(c => Catches(c, b)) is { Filter: null, Block: var handler } && !MayLeave(handler, handler.Span.End));
    }

    private static bool Catches(CatchClauseSyntax clause, string exception)
    {
        var caught = clause.Declaration?.Type.ToString().Split('.').Last() ?? "Exception";
        return caught == exception || caught is "Exception" or "SystemException" || caught == "InvalidOperationException" && exception == "ObjectDisposedException";
    }

    /// <summary>The first of some statements that begins an accept, itself or in a method that does so at once; null when a test or a handler may keep it from that.</summary>
    private static InvocationExpressionSyntax? First(IEnumerable<StatementSyntax> statements, IFieldSymbol listener, FlowContext context, int depth)
    {
        foreach (var statement in statements)
        {
            if (statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } && Begins(call, listener, context, depth))
                return call;
            if (statement is TryStatementSyntax { Catches.Count: 0, Block.Statements: var inner } && First(inner, listener, context, depth) is { } within)
                return within;
            if (statement is not (ExpressionStatementSyntax or LocalDeclarationStatementSyntax or IfStatementSyntax) || MayLeave(statement, statement.Span.End))
                return null;
        }

        return null;
    }

    private static bool Begins(InvocationExpressionSyntax call, IFieldSymbol listener, FlowContext context, int depth)
    {
        if (context.Compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call, context.Cancellation).Symbol is not IMethodSymbol method)
            return false;
        if (context.Types.Find(method) is { Call: SocketCall.Accept, Form: CallForm.Begin })
            return SymbolEqualityComparer.Default.Equals(Field(call, context), listener);
        return depth < 2 && !method.IsAsync && SymbolEqualityComparer.Default.Equals(method.ContainingType, listener.ContainingType) && ReadHelpers.Mentions(method, "BeginAccept", context)
            && method.DeclaringSyntaxReferences[0].GetSyntax(context.Cancellation) switch
            {
                MethodDeclarationSyntax { Body.Statements: var statements } => First(statements, listener, context, depth + 1) is not null,
                MethodDeclarationSyntax { ExpressionBody.Expression: InvocationExpressionSyntax inner } => Begins(inner, listener, context, depth + 1),
                _ => false,
            };
    }

    private static bool IsClosedInType(IFieldSymbol listener, SyntaxNode callback, FlowContext context) =>
        context.Model.Names.References(listener, context.Cancellation).Any(name => !name.Ancestors().OfType<MemberDeclarationSyntax>().First().Span.Contains(callback.Span) && IsEnded(name));

    private static bool IsEnded(SyntaxNode name)
    {
        var use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        while (use.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            use = use.Parent;
        return use.Parent switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called, Parent: InvocationExpressionSyntax } => s_ends.Contains(called),
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: var called } } } => s_ends.Contains(called),
            _ => false,
        };
    }
}
