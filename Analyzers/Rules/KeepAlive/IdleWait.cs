using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.KeepAlive;

/// <summary>
/// Looks for a read that waits, again and again, for what the peer may send of itself, and that nothing but the peer can end. Generous with
/// whatever could end it: an option, a token with a time, a timer, a heartbeat, a clock, by their names if need be.
/// </summary>
internal sealed class IdleWait
{
    private const int MaxDepth = 3;

    private static readonly Regex s_attention = new(
        "heartbeat|keep_?alive|(^|_|(?<=[a-z]))(Ping|Pings|Pong|Idle|Watchdog|Inactiv\\w*|Timer|Noop|NoOp|Expire[sd]?|Stale)($|_|(?=[A-Z]))|^_?(ping|pong|idle|watchdog|timer|inactiv)|cancelafter|waitasync|last(seen|active|activity|rec|read|message|packet|contact|data)",
        RegexOptions.CultureInvariant);

    private static readonly Regex s_attentionAnyCase = new("heartbeat|keep_?alive|cancelafter|waitasync|last(seen|active|activity|rec|read|message|packet|contact|data)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly SocketUses _uses;
    private readonly SourceCode _code;
    private readonly PossibleValues _values;
    private readonly HashSet<ISymbol> _sending = new(SymbolEqualityComparer.Default);

    /// <summary>The loops that stand still while the read waits: what they send is no heartbeat.</summary>
    private readonly HashSet<SyntaxNode> _waiting = new();

    public IdleWait(SocketUses uses, SourceCode code, PossibleValues values)
    {
        _uses = uses;
        _code = code;
        _values = values;
    }

    private FlowContext Context => _code.Context;

    /// <summary>The read; null when there is none, or something may end it.</summary>
    /// <param name="ofClient">Whether this side opened the connection: then a read that follows a request waits for its answer.</param>
    public IOperation? Find(bool ofClient)
    {
        var reads = _uses.All.Where(u => u.Call is SocketCall.Receive or SocketCall.ReceiveToEnd && u.Form != CallForm.End).ToList();
        if (reads.Count == 0 || _uses.IsExposed || _uses.All.Any(Ends))
            return null;
        var sends = _uses.All.Where(u => u.Call == SocketCall.Send).Select(u => u.Operation).ToList();
        foreach (var send in sends)
        {
            if (Owner(send) is { } owner)
                _sending.Add(owner.OriginalDefinition);
        }

        var hasTimeout = _uses.All.Any(u => u.Option is { Kind: OptionKind.ReceiveTimeout } option && option.Value is null or > 0);
        if (reads.Any(IsTimed))
            return null;
        // The timeout ends the synchronous reads only: that of a handshake says nothing of those that callbacks wait for.
        var isTimed = hasTimeout && reads.Any(r => r.Form == CallForm.Synchronous);
        var wait = reads.FirstOrDefault(r => (!isTimed || r.Form is CallForm.Begin or CallForm.EventArgs) && IsRepeated(r, sends, ofClient));
        return wait is null || IsAttended() || sends.Any(s => IsPeriodic(s, 0)) ? null : wait.Operation;
    }

    /// <summary>What may end the wait, or hides what would.</summary>
    public static bool Ends(SocketUse use) =>
        use.Call is SocketCall.Escape or SocketCall.Poll || use.Call == SocketCall.Available && !IsAskedAfterRead(use.Operation.Syntax)
        || use.Option is { Kind: OptionKind.Unknown or OptionKind.KeepAliveValues } || use.Option is { Kind: OptionKind.KeepAlive, Value: not 0 };

    /// <summary>Whether it is only asked if there is more of what a read has already waited for: <c>do { … } while (stream.DataAvailable)</c>.</summary>
    private static bool IsAskedAfterRead(SyntaxNode available) => available.FirstAncestorOrSelf<DoStatementSyntax>() is { } loop && loop.Condition.Span.Contains(available.Span);

    /// <summary>Whether a loop ends when all that has come is read: the next message is not waited for in it.</summary>
    private bool TakesOneMessage(ILoopOperation loop) =>
        loop is IWhileLoopOperation { ConditionIsTop: false, Condition: { } condition } && _uses.All.Any(u => u.Call == SocketCall.Available && IsWithin(u.Operation, condition));

    /// <summary>Whether a token with a time, or a wait that ends, is on the read. A task that is not awaited as it is may have one.</summary>
    private bool IsTimed(SocketUse read)
    {
        if (read.Form != CallForm.Task)
            return false;
        if (read.Operation is not IInvocationOperation call || !IsAwaited(call))
            return true;
        return call.Arguments.FirstOrDefault(a => a.Value.Type is { Name: "CancellationToken" } && a.ArgumentKind != ArgumentKind.DefaultValue) is { } token && !IsUntimed(token.Value);
    }

    private static bool IsAwaited(IOperation task) => task.Parent switch
    {
        IAwaitOperation => true,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "GetAwaiter" or "GetResult" } passed => passed.TargetMethod.Name == "GetResult" || IsAwaited(passed),
        IPropertyReferenceOperation { Property.Name: "Result" } => true,
        IReturnOperation => true,
        _ => false,
    };

    /// <summary>A token that only a stop can cancel: none, one from outside, or that of a source without a time. (<c>CancelAfter</c> is looked for elsewhere.)</summary>
    private bool IsUntimed(IOperation token) => _values.Of(token).All(t => t switch
    {
        IDefaultValueOperation or IParameterReferenceOperation => true,
        IPropertyReferenceOperation { Property: { Name: "None", IsStatic: true } } => true,
        IPropertyReferenceOperation { Property.Name: "Token", Instance: { } source } => _values.Of(source).All(s => s switch
        {
            IObjectCreationOperation creation => creation.Arguments.IsEmpty,
            IInvocationOperation { TargetMethod.Name: "CreateLinkedTokenSource" } linked => linked.Arguments.SelectMany(a => a.Value is IArrayCreationOperation { Initializer: { } all } ? all.ElementValues.AsEnumerable() : new[] { a.Value }).All(IsUntimed),
            _ => false,
        }),
        IFieldReferenceOperation { Field.Type.Name: "CancellationToken" } => true,
        _ => false,
    });

    /// <summary>Whether the read is run again and again without a question to the peer in between.</summary>
    private bool IsRepeated(SocketUse read, IReadOnlyList<IOperation> sends, bool ofClient) => read.Form switch
    {
        CallForm.EventArgs => true,
        CallForm.Begin => Owner(read.Operation) is { } owner && _uses.All.Any(u => u.Call == SocketCall.Receive && u.Form == CallForm.End && IsWithin(u.Operation, owner, read.Operation)),
        _ => read.Call == SocketCall.Receive && IsInLoop(read.Operation, sends, ofClient, 0),
    };

    /// <summary>Whether an operation stands in the function, or in one that is written in it or calls it.</summary>
    private bool IsWithin(IOperation end, IMethodSymbol owner, IOperation begin)
    {
        if (Owner(end) is not { } callback)
            return false;
        return SymbolEqualityComparer.Default.Equals(callback, owner) || end.Syntax.Span.IntersectsWith(begin.Syntax.Span) || begin.Syntax.Span.Contains(end.Syntax.Span)
            || Context.Model.Names.References(owner, Context.Cancellation).Any(n => n.SyntaxTree == end.Syntax.SyntaxTree && Member(n) == Member(end.Syntax));
    }

    private static MemberDeclarationSyntax? Member(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    private bool IsInLoop(IOperation operation, IReadOnlyList<IOperation> sends, bool ofClient, int depth)
    {
        var owner = Owner(operation);
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                break;
            // A loop that takes one connection after the other reads from each once.
            if (parent is ILoopOperation accepting && _uses.All.Any(u => u.Call == SocketCall.Accept && IsWithin(u.Operation, accepting)))
                return false;
            if (parent is ILoopOperation loop && !TakesOneMessage(loop) && !IsBounded(loop, operation))
            {
                if (!IsOpenEnded(loop, operation, owner, sends, ofClient))
                    return false;
                _waiting.Add(loop.Syntax);
                return true;
            }
        }

        if (owner is null || depth >= MaxDepth || owner.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction))
            return false;
        return Context.Model.Names.References(owner, Context.Cancellation)
            .Select(n => n.FirstAncestorOrSelf<InvocationExpressionSyntax>(i => i.Expression.Span.Contains(n.Span)))
            .Where(i => i is not null && Context.Compilation.ContainsSyntaxTree(i.SyntaxTree))
            .Select(i => Context.Compilation.GetSemanticModel(i!.SyntaxTree).GetOperation(i, Context.Cancellation))
            .Any(c => c is not null && IsAwaitedOrSync(c) && IsInLoop(c, sends, ofClient, depth + 1));
    }

    private static bool IsWithin(IOperation operation, IOperation around) =>
        operation.Syntax.SyntaxTree == around.Syntax.SyntaxTree && around.Syntax.Span.Contains(operation.Syntax.Span);

    private static bool IsAwaitedOrSync(IOperation call) => !call.Type.IsTask() || IsAwaited(call);

    /// <summary>A loop that takes what comes: it asks the peer nothing first, and it is no part of a call that returns an answer.</summary>
    private bool IsOpenEnded(ILoopOperation loop, IOperation read, IMethodSymbol? owner, IReadOnlyList<IOperation> sends, bool ofClient)
    {
        if (owner is null || !owner.ReturnsVoid && !(owner.ReturnType.IsTask() && owner.ReturnType is INamedTypeSymbol { Arity: 0 }) && !loop.Syntax.DescendantNodes().OfType<YieldStatementSyntax>().Any(y => y.Expression is not null))
            return false;
        var span = loop.Syntax.Span;
        if (AsksIn(loop, span.Start, read.Syntax.SpanStart))
            return false;
        IOperation body = loop;
        while (body.Parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
            body = body.Parent;
        return ofClient ? !AsksIn(body, body.Syntax.SpanStart, span.Start) : AsksIn(loop, span.Start, span.End) || !AsksIn(body, span.End, body.Syntax.Span.End);

        bool AsksIn(IOperation within, int from, int to) => within.WithDescendants().Any(o => o.Syntax.SpanStart >= from && o.Syntax.Span.End <= to && !(o.Syntax.Span == read.Syntax.Span)
            && (sends.Any(s => s.Syntax.Span == o.Syntax.Span && s.Syntax.SyntaxTree == o.Syntax.SyntaxTree) || o is IInvocationOperation call && _sending.Contains(call.TargetMethod.OriginalDefinition)));
    }

    /// <summary>A loop over elements, a counter, or until so many bytes have come.</summary>
    private static bool IsBounded(ILoopOperation loop, IOperation read)
    {
        var condition = loop switch
        {
            IForEachLoopOperation => null,
            IForLoopOperation each => each.Condition,
            IWhileLoopOperation other => other.Condition,
            _ => null,
        };
        if (condition is null)
            return loop is not IForLoopOperation;
        if (loop is IForLoopOperation && !condition.Syntax.Span.Contains(read.Syntax.Span))
            return condition.ConstantValue is not { HasValue: true };
        var tested = new HashSet<ISymbol>(condition.WithDescendants().Where(o => !read.Syntax.Span.Contains(o.Syntax.Span)).Select(PossibleValues.Variable).Where(v => v is not null)!, SymbolEqualityComparer.Default);
        return loop.WithDescendants().Any(o => o switch
        {
            ICompoundAssignmentOperation compound => PossibleValues.Variable(compound.Target) is { } variable && tested.Contains(variable),
            IIncrementOrDecrementOperation step => PossibleValues.Variable(step.Target) is { } variable && tested.Contains(variable),
            _ => false,
        });
    }

    /// <summary>Whether the types that hold or read the connection speak of heartbeats, idle times and the like.</summary>
    private bool IsAttended()
    {
        var types = _uses.Names.Select(n => n.ContainingType).Concat(_uses.All.Select(u => Owner(u.Operation)?.ContainingType)).Where(t => t is not null).Distinct(SymbolEqualityComparer.Default);
        return types.SelectMany(t => t!.DeclaringSyntaxReferences).SelectMany(r => r.GetSyntax(Context.Cancellation).DescendantTokens())
            .Where(t => t.IsKind(SyntaxKind.IdentifierToken) && t.Parent?.Parent is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "SocketOptionName" } } && !IsTurn(t)).Select(t => t.ValueText).Distinct()
            .Any(w => s_attention.IsMatch(w) || s_attentionAnyCase.IsMatch(w));
    }

    /// <summary>A wait for one's turn is no wait for the peer.</summary>
    private bool IsTurn(SyntaxToken word) => word is { ValueText: "WaitAsync", Parent.Parent: MemberAccessExpressionSyntax { Expression: var waited } }
        && Context.Compilation.GetSemanticModel(waited.SyntaxTree).GetTypeInfo(waited, Context.Cancellation).Type?.Name == "SemaphoreSlim";

    /// <summary>Whether something is sent at intervals: in a loop with a pause, or from a method that such a loop calls.</summary>
    private bool IsPeriodic(IOperation send, int depth)
    {
        for (var parent = send.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation && !_waiting.Contains(parent.Syntax) && parent.WithDescendants().Any(o => NameOf(o) is "Sleep" or "Delay" or "WaitOne" or "Wait" or "WaitForNextTickAsync" or "SpinUntil"))
                return true;
        }

        return depth < MaxDepth && Owner(send) is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } owner && Context.Model.Names.References(owner, Context.Cancellation)
            .Select(n => n.FirstAncestorOrSelf<InvocationExpressionSyntax>(i => i.Expression.Span.Contains(n.Span)))
            .Where(i => i is not null && Context.Compilation.ContainsSyntaxTree(i.SyntaxTree))
            .Select(i => Context.Compilation.GetSemanticModel(i!.SyntaxTree).GetOperation(i, Context.Cancellation))
            .Any(c => c is not null && IsPeriodic(c, depth + 1));
    }

    /// <summary>The name of a method that is called, bound or not.</summary>
    private static string? NameOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        IInvalidOperation { Syntax: InvocationExpressionSyntax broken } => BrokenCall.NameOf(broken.Expression),
        _ => null,
    };

    /// <summary>The function that an operation stands in.</summary>
    private IMethodSymbol? Owner(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda)
                return lambda.Symbol;
            if (parent is ILocalFunctionOperation local)
                return local.Symbol;
        }

        return operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart, Context.Cancellation) as IMethodSymbol;
    }
}
