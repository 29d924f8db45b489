using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.TimeWait;

/// <summary>
/// A method that opens, uses and closes a connection, called in every turn of a tight loop with the same peer. A loop that may be left when
/// the call succeeds is a retry; one that accepts connections goes as fast as its clients.
/// </summary>
internal sealed class CalledPerIteration
{
    private const int MaxDepth = 5;
    private const int MaxCalls = 8;

    private readonly FlowBody _method;
    private readonly IInvocationOperation _call;
    private readonly LoopConstant _loop;

    private CalledPerIteration(FlowBody method, IInvocationOperation call, LoopConstant loop)
    {
        _method = method;
        _call = call;
        _loop = loop;
    }

    private FlowContext Context => _method.Context;

    /// <summary>Such a call of the method, for a connection that goes to the given end points; null when there is none.</summary>
    public static IOperation? Of(FlowBody method, IReadOnlyCollection<IOperation> endPoints)
    {
        if (method.Method is not { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsOverride: false, IsAbstract: false } symbol
            || !method.Context.Model.Names.Find(symbol.Name, method.Context.Cancellation).Any(Repeats.IsInLoop) || new Pauses(method.Context).In(method))
            return null;
        foreach (var name in method.Context.Model.Names.References(symbol, method.Context.Cancellation).Where(Repeats.IsInLoop).Take(MaxCalls))
        {
            if (name.FirstAncestorOrSelf<InvocationExpressionSyntax>(i => i.Expression.Span.Contains(name.Span)) is not { } written || method.Context.Origins.Tree(written) is not IInvocationOperation call || LoopConstant.Around(call) is not { } loop)
                continue;
            var called = new CalledPerIteration(method, call, loop);
            if (IsGoneOn(call, method.Context) && endPoints.All(e => called.IsSame(e, 0)) && called.IsTight())
                return call;
        }

        return null;
    }

    /// <summary>Whether the loop goes on whatever the call has done: nothing in it leaves it, or sets what its condition asks.</summary>
    private static bool IsGoneOn(IInvocationOperation call, FlowContext context)
    {
        IOperation inner = call;
        while (inner.Parent is not (null or ILoopOperation))
            inner = inner.Parent;
        if (inner.Parent is not ILoopOperation loop || inner.Syntax.Ancestors().TakeWhile(a => a != loop.Syntax).Any(a => a.IsInnerFunction()))
            return false;
        var condition = loop switch
        {
            IWhileLoopOperation each => each.Condition,
            IForLoopOperation each => each.Condition,
            _ => null,
        };
        if (condition?.Syntax.Span.Contains(call.Syntax.Span) == true)
            return false;
        var asked = new HashSet<ISymbol>(condition?.WithDescendants().Select(PossibleValues.Variable).OfType<ISymbol>() ?? Enumerable.Empty<ISymbol>(), SymbolEqualityComparer.Default);
        return inner.WithDescendants().All(o => o switch
        {
            IBranchOperation { BranchKind: not BranchKind.Continue } or IReturnOperation { Kind: OperationKind.Return } => o.Syntax is not (BreakStatementSyntax or ReturnStatementSyntax or GotoStatementSyntax) || IsInSwitch(o.Syntax) || IsInHandler(o.Syntax, loop.Syntax),
            ISimpleAssignmentOperation assignment => PossibleValues.Variable(assignment.Target) is not { } variable || !asked.Contains(variable),
            IInvocationOperation other => context.Types.Find(other.TargetMethod) is not { Call: SocketCall.Accept },
            _ => true,
        });
    }

    private static bool IsInSwitch(SyntaxNode leave) => leave is BreakStatementSyntax { Parent: SwitchSectionSyntax or BlockSyntax { Parent: SwitchSectionSyntax } };

    private static bool IsInHandler(SyntaxNode leave, SyntaxNode loop) => leave.Ancestors().TakeWhile(a => a != loop).Any(a => a is CatchClauseSyntax);

    private bool IsTight()
    {
        var caller = _call.SemanticModel?.GetEnclosingSymbol(_call.Syntax.SpanStart, Context.Cancellation);
        while (caller is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            caller = caller.ContainingSymbol;
        if (caller is not IMethodSymbol method || Context.Summaries.BodyOf(method) is not { } outer)
            return false;
        return outer.WithNested().Any(b => b.Operations.FirstOrDefault(o => o is IInvocationOperation && o.Syntax == _call.Syntax) is { } call && TightLoop.Around(b, call) is not null);
    }

    /// <summary>Whether an expression of the method has the same value in each call.</summary>
    private bool IsSame(IOperation value, int depth)
    {
        value = value.Plain();
        if (value.ConstantValue.HasValue || value.Type?.Name == "CancellationToken")
            return true;
        if (depth == MaxDepth)
            return false;
        return value switch
        {
            ILocalReferenceOperation => Context.Values.Of(value) is var sources && sources.All(s => s is not ILocalReferenceOperation && IsSame(s, depth + 1)),
            IParameterReferenceOperation { Parameter: var parameter } => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _method.Owner)
                && _call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal) is { } given && _loop.Is(given.Value),
            IInstanceReferenceOperation => _call.Instance is null || _loop.Is(_call.Instance),
            IFieldReferenceOperation field => (field.Instance is null || IsSame(field.Instance, depth + 1)) && _loop.Is(value),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => (property.Instance is null || IsSame(property.Instance, depth + 1)) && _loop.Is(value),
            IObjectCreationOperation creation => creation.Initializer is null && creation.Arguments.All(a => IsSame(a.Value, depth + 1)),
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Parse" or "ToInt32" or "GetHostAddresses" or "GetHostEntry" } } call => call.Arguments.All(a => IsSame(a.Value, depth + 1)),
            IInvalidOperation { Syntax: MemberAccessExpressionSyntax or IdentifierNameSyntax } missing => missing.ChildOperations.All(c => c.Kind == OperationKind.None || IsSame(c, depth + 1)),
            _ => false,
        };
    }
}
