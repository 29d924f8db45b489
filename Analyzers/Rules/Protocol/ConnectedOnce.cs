using System;
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
/// TCP6001: a type makes its client once and connects it again when the connection is lost. A handle that was connected cannot be connected a
/// second time, so that the type never comes back.
/// </summary>
internal sealed class ConnectedOnce : IBodyRule
{
    private const int MaxDepth = 3;

    /// <summary>How methods are called that establish a connection: that they ask whether there is one makes them no repetition.</summary>
    private static readonly string[] s_first = ["connect", "open", "start", "init", "login", "begin", "run", "ensure", "tryconnect", "create"];

    private static readonly HashSet<string> s_traffic = SocketApi.NamesOf(SocketCall.Send, SocketCall.Receive, SocketCall.Flush);

    /// <summary>The states of a handle whose connection was lost.</summary>
    private static readonly HandleStateSet s_used = HandleStateSet.Of(HandleState.Connected, HandleState.PeerClosed, HandleState.PeerResetSeen);

    public DiagnosticDescriptor Descriptor => InvalidInState.Rule;

    public IEnumerable<Diagnostic> Ask(FlowBody body)
    {
        if (body.IsConstructor)
            yield break;
        foreach (var connect in body.Operations)
        {
            if (connect is not (IInvocationOperation or IInvalidOperation) || connect.Syntax is not InvocationExpressionSyntax written || BrokenCall.NameOf(written.Expression)?.Contains("Connect") != true || WrittenCall.Of(connect) is not { } call
                || body.Context.Types.Find(call.Method) is not { Call: SocketCall.Connect, Form: not CallForm.End } member || FieldOf(written, body.Context) is not { } client)
                continue;
            var kind = body.Context.Types.KindOf(client.Type);
            if (SocketStates.Of(kind) is not { } table || SocketStates.OperationOf(member) is not { } operation || !IsMadeOnce(client, body.Context) || !body.Context.Origins.IsConnection(call.Instance))
                continue;
            if (EndedBefore(written, client, body.Context) is { } ended && table.ExceptionOf(operation, ended) is { } refusal)
                yield return Diagnostic.Create(Descriptor, connect.Syntax.GetLocation(), Naming.Of(client), HandleStateWords.Of(ended, kind), call.Method.Name, refusal);
            else if (IsRepeated(written, client, body.Context, 0) && table.ExceptionOf(operation, s_used) is { } exception)
                yield return Diagnostic.Create(Descriptor, connect.Syntax.GetLocation(), Naming.Of(client), "still the one that has been connected before, and that nothing replaces,", call.Method.Name, exception);
        }
    }

    private static IFieldSymbol? FieldOf(InvocationExpressionSyntax call, FlowContext context) => call.Expression is MemberAccessExpressionSyntax access && Written.Plain(access.Expression) is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
        && context.Compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(Written.Plain(access.Expression), context.Cancellation).Symbol is IFieldSymbol { IsStatic: false } field ? field : null;

    /// <summary>Whether the object makes it, unconnected, while it is made itself, and nothing replaces it, its socket, or lets it be used again.</summary>
    private static bool IsMadeOnce(IFieldSymbol client, FlowContext context)
    {
        if (!MemberUses.IsHidden(client) && !client.IsReadOnly)
            return false;
        var isMade = TypeFacts.Initializers(client, context).Any(i => i.Plain() is IObjectCreationOperation { Arguments.IsEmpty: true } or IObjectCreationOperation { Type.Name: "Socket" });
        foreach (var name in context.Model.Names.References(client, context.Cancellation))
        {
            SyntaxNode use = name.Parent is MemberAccessExpressionSyntax own && own.Name == name ? own : name;
            while (use.Parent is ParenthesizedExpressionSyntax)
                use = use.Parent;
            switch (use.Parent)
            {
                case AssignmentExpressionSyntax assignment when assignment.Left == use:
                    if (use.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not ConstructorDeclarationSyntax || use.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not null || !IsUnconnected(assignment.Right))
                        return false;
                    isMade = true;
                    break;
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0 }:
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Client", Parent: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax } socket } access when socket.Left == access:
                case MemberAccessExpressionSyntax disconnect when MayReuse(disconnect):
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Client", Parent: MemberAccessExpressionSyntax inner } when MayReuse(inner):
                    return false;
            }
        }

        return isMade;
    }

    /// <summary>Whether it disconnects a socket so that it can be connected again; <c>Disconnect(false)</c> does not.</summary>
    private static bool MayReuse(MemberAccessExpressionSyntax called) => called.Name.Identifier.ValueText is "Disconnect" or "DisconnectAsync" or "BeginDisconnect"
        && (called.Parent as InvocationExpressionSyntax)?.ArgumentList.Arguments.FirstOrDefault()?.Expression.IsKind(SyntaxKind.FalseLiteralExpression) != true;

    /// <summary>The state to which a statement before the connect has certainly brought the handle; null when there is none.</summary>
    private static HandleState? EndedBefore(InvocationExpressionSyntax connect, IFieldSymbol client, FlowContext context)
    {
        foreach (var block in connect.AroundInFunction().OfType<BlockSyntax>())
        {
            foreach (var statement in block.Statements.TakeWhile(s => !s.Span.Contains(connect.Span)).OfType<ExpressionStatementSyntax>())
            {
                if (statement.Expression is not InvocationExpressionSyntax call || BrokenCall.NameOf(call.Expression) is not ("Close" or "Dispose" or "Disconnect" or "DisconnectAsync") || !SymbolEqualityComparer.Default.Equals(FieldOf(call, context), client))
                    continue;
                return BrokenCall.NameOf(call.Expression) is "Close" or "Dispose" ? HandleState.Disposed : HandleState.Disconnected;
            }
        }

        return null;
    }

    private static bool IsUnconnected(ExpressionSyntax made) =>
        made is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: not 2 } };

    /// <summary>Whether the code around a connect, or around a call that leads to it, runs when there was a connection.</summary>
    private static bool IsRepeated(SyntaxNode call, IFieldSymbol client, FlowContext context, int depth)
    {
        if (call.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method)
            return false;
        if (method.Identifier.ValueText.IndexOf("reconnect", StringComparison.OrdinalIgnoreCase) >= 0)
            return true;
        if (IsAfterFailure(call) || !s_first.Any(f => method.Identifier.ValueText.StartsWith(f, StringComparison.OrdinalIgnoreCase)) && IsAskedFor(call, method, client, context))
            return true;
        if (depth >= MaxDepth || context.Compilation.GetSemanticModel(method.SyntaxTree).GetDeclaredSymbol(method, context.Cancellation) is not { } symbol)
            return false;
        return context.Model.Names.References(symbol, context.Cancellation)
            .Any(n => n.FirstAncestorOrSelf<TypeDeclarationSyntax>() == method.Parent && n.FirstAncestorOrSelf<MethodDeclarationSyntax>() != method && IsRepeated(n, client, context, depth + 1));
    }

    /// <summary>Whether it stands where a failed send or receive is handled.</summary>
    private static bool IsAfterFailure(SyntaxNode call) => call.Ancestors().TakeWhile(a => a is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax)).OfType<CatchClauseSyntax>()
        .Any(handler => handler.Parent is TryStatementSyntax { Block: var attempt } && attempt.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => BrokenCall.NameOf(c.Expression) is { } name && s_traffic.Contains(name)));

    /// <summary>Whether it is the answer to a question for the connection, in a method that is there for something else: <c>if (!client.Connected)</c>, or a stream that is nulled when it fails.</summary>
    private static bool IsAskedFor(SyntaxNode call, MethodDeclarationSyntax method, IFieldSymbol client, FlowContext context)
    {
        if (!method.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => BrokenCall.NameOf(c.Expression) is { } name && (s_traffic.Contains(name) || name.StartsWith("Write", StringComparison.Ordinal) || name.StartsWith("Send", StringComparison.Ordinal))))
            return false;
        var tests = method.DescendantNodes().OfType<IfStatementSyntax>().Where(i => i.Statement.Span.Contains(call.Span) || i.Span.End <= call.SpanStart && Leaves(i.Statement));
        return tests.Any(test => test.Condition.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == "Connected"
            ? name.Parent is MemberAccessExpressionSyntax { Expression: var asked } && context.Compilation.GetSemanticModel(asked.SyntaxTree).GetSymbolInfo(Written.Plain(asked), context.Cancellation).Symbol is { } of && SymbolEqualityComparer.Default.Equals(of, client)
            : test.Statement.Span.Contains(call.Span) && IsNullTest(test.Condition) && IsLostStream(name, client, context)));
    }

    private static bool Leaves(StatementSyntax statement) => (statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement) is ReturnStatementSyntax;

    private static bool IsNullTest(ExpressionSyntax condition) => condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right.RawKind: (int)SyntaxKind.NullLiteralExpression }
        or IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } };

    /// <summary>Whether a field holds the client's stream, and loses it elsewhere than where the object ends.</summary>
    private static bool IsLostStream(SimpleNameSyntax name, IFieldSymbol client, FlowContext context) =>
        context.Compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name, context.Cancellation).Symbol is IFieldSymbol { IsStatic: false } stream
        && context.Types.KindOf(stream.Type) is not (ConnectionKind.None or ConnectionKind.Socket or ConnectionKind.Client)
        && context.Origins.MadeFrom(stream).Contains(client, SymbolEqualityComparer.Default)
        && context.Model.Names.References(stream, context.Cancellation).Any(n => (n.Parent is MemberAccessExpressionSyntax own && own.Name == n ? own : n).Parent is AssignmentExpressionSyntax { Right.RawKind: (int)SyntaxKind.NullLiteralExpression }
            && n.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } member && !TypeEnds.IsEnd(member));
}
