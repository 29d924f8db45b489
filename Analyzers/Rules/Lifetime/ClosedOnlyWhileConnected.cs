using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Lifetime;

/// <summary>
/// TCP1002 for a connection that comes from outside: a body that closes it does so only where <c>Connected</c> is true, and that is false
/// after a reset or a failed connect, when the descriptor needs the close most.
/// </summary>
internal static class ClosedOnlyWhileConnected
{
    private static readonly ImmutableDictionary<string, string?> s_aboutFailure = FindingProperties.Of(FindingProperties.AboutFailure, null);

    /// <summary>The findings in one body.</summary>
    public static IEnumerable<Diagnostic> Ask(FlowBody body) =>
        Asked(body, body.Operations).Concat(AskedByOwnMembers(body))
            .Where(c => c is not null && !IsToldElsewhere(c.Variable, body)).Distinct()
            .Select(c => Ask(c!.Holder is { } holder ? FlowRun.OfHeld(body, holder, c.Variable) : FlowRun.OfInput(body, c.Variable), $"'{c.Name}'"))
            .Where(f => f is not null)!;

    /// <summary>The variables and members whose <c>Connected</c> is asked.</summary>
    private static IEnumerable<OutsideConnection?> Asked(FlowBody body, IEnumerable<IOperation> operations) =>
        operations.OfType<IPropertyReferenceOperation>()
            .Where(p => p.Property.Name == "Connected" && body.Context.Types.Find(p.Property)?.Call == SocketCall.Connected)
            .Select(p => Root(body, p.Instance));

    /// <summary>The members whose <c>Connected</c> is asked by a property or method of the same object that the body tests: <c>IsConnected</c>.</summary>
    private static IEnumerable<OutsideConnection?> AskedByOwnMembers(FlowBody body) =>
        body.Operations.Select(Test).Where(m => m is not null).Distinct(SymbolEqualityComparer.Default)
            .Where(m => m!.DeclaringSyntaxReferences.Any(d => body.Context.Model.Names.Stands("Connected", d, body.Context.Cancellation)))
            .Select(m => body.Context.Summaries.BodyOf((IMethodSymbol)m!))
            .SelectMany(b => b is null ? Enumerable.Empty<OutsideConnection?>() : Asked(b, b.Operations))
            .Where(c => c is { Holder: null, Variable: IFieldSymbol or IPropertySymbol });

    /// <summary>The getter or method of the same object that an expression asks a yes or no.</summary>
    private static IMethodSymbol? Test(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Property: { Type.SpecialType: SpecialType.System_Boolean, GetMethod: { } getter } property } when !Places.IsAutoProperty(property) => getter,
        IInvocationOperation { Instance: null or IInstanceReferenceOperation, TargetMethod: { ReturnType.SpecialType: SpecialType.System_Boolean, Parameters.IsEmpty: true } method } => method,
        _ => null,
    };

    /// <summary>
    /// Whether another finding tells of it: the body overwrites the member (TCP1005), or a caller hands over what it has opened and is told
    /// that this method does not close it everywhere (TCP1002).
    /// </summary>
    private static bool IsToldElsewhere(ISymbol variable, FlowBody body)
    {
        if (variable is not IParameterSymbol parameter)
            return IsClosedByAnotherEnd(variable, body) || body.Operations.OfType<ISimpleAssignmentOperation>().Any(a => !a.Value.IsNull() && (a.Target as IMemberReferenceOperation)?.Member is { } member && SymbolEqualityComparer.Default.Equals(member, variable));
        return body.Method is { MethodKind: MethodKind.Ordinary } method && body.Context.Model.Names.References(method, body.Context.Cancellation)
            .Select(n => n.FirstAncestorOrSelf<InvocationExpressionSyntax>())
            .Any(call => call is not null && IsOpened(Plain(call.ArgumentList.Arguments.ElementAtOrDefault(parameter.Ordinal)?.Expression), call));
    }

    /// <summary>Whether an end of the type, other than this one, closes what a member holds whatever <c>Connected</c> says.</summary>
    private static bool IsClosedByAnotherEnd(ISymbol member, FlowBody body) =>
        member.ContainingType.GetMembers().OfType<IMethodSymbol>()
            .Where(m => TypeEnds.IsEnd(m) && !SymbolEqualityComparer.Default.Equals(m, body.Owner) && m.DeclaringSyntaxReferences.Any(d => body.Context.Model.Names.Stands(member.Name, d, body.Context.Cancellation)))
            .Select(body.Context.Summaries.BodyOf)
            .Any(end => end is not null && FlowRun.OfInput(end, member) is var run && run.Note() is { IsClosed: true } && run.Solve() is { } states && end.Graph.Exit is { } exit && states[exit.Id] is { } ended
                && ended.Worlds.All(w => !w.Current.IsOpen || w.Current.Has(ConnectionFacts.Doubtful)));

    private static ExpressionSyntax? Plain(ExpressionSyntax? expression) => expression is ParenthesizedExpressionSyntax inner ? Plain(inner.Expression) : expression;

    /// <summary>Whether what is handed over is opened on the spot, or held in a variable of the member around the call that gets what it opens.</summary>
    private static bool IsOpened(ExpressionSyntax? argument, SyntaxNode call) => argument is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax or AwaitExpressionSyntax
        || argument is IdentifierNameSyntax name && IsOpenedBy(call, name.Identifier.ValueText);

    private static bool IsOpenedBy(SyntaxNode call, string variable) =>
        call.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Any(d => d.Identifier.ValueText == variable && d.Initializer?.Value is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax or AwaitExpressionSyntax) == true;

    private static OutsideConnection? Root(FlowBody body, IOperation? instance) => instance?.Plain() switch
    {
        IPropertyReferenceOperation { Instance: { } inner } wrapper when body.Context.Types.Find(wrapper.Property)?.Call == SocketCall.Wrap => Root(body, inner),
        // 'c?.Connected', 'c is { Connected: true }'
        IFlowCaptureReferenceOperation { Id: var id } => body.Operations.OfType<IFlowCaptureOperation>().FirstOrDefault(c => c.Id.Equals(id)) is { Value: not IFlowCaptureReferenceOperation } capture ? Root(body, capture.Value) : null,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } input when Around(input) is { } test => Root(body, test.Value),
        { } operation => OutsideConnections.Of(body, operation) is { } found && (found.Holder is not null || found.Variable is not ILocalSymbol) ? found : null,
        null => null,
    };

    private static IIsPatternOperation? Around(IOperation input)
    {
        for (var parent = input.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IIsPatternOperation test)
                return test;
        }

        return null;
    }

    private static Diagnostic? Ask(FlowRun run, string name)
    {
        // What is overwritten after it is another rule's.
        if (run.Note() is not { IsClosed: true, ConnectedTest: { } test } notes || notes.Losses.Any(l => l.Kind is LossKind.Overwritten or LossKind.Nulled) || run.Solve() is not { } states)
            return null;
        var ends = new[] { run.Body.Graph.Exit, run.Body.Graph.ExceptionalExit }
            .Where(n => n is not null).Select(n => states[n!.Id]).Where(s => s is not null).SelectMany(s => s!.Worlds)
            .Select(w => w.Current).Where(s => !s.Has(ConnectionFacts.Doubtful | ConnectionFacts.ShutdownFailed | ConnectionFacts.Watched)).ToList();
        var closesWhileConnected = ends.Where(s => s.Has(ConnectionFacts.SeenConnected)).ToList();
        var left = ends.Where(s => s.Has(ConnectionFacts.SeenNotConnected) && !s.Has(ConnectionFacts.SeenConnected) && s.IsOpen).ToList();
        return closesWhileConnected.Count > 0 && closesWhileConnected.All(s => s.Has(ConnectionFacts.Closed)) && left.Count > 0
            ? Diagnostic.Create(NotClosedOnEveryPath.Rule, test.Syntax.GetLocation(), null, s_aboutFailure, name, "tested", "where 'Connected' is false", "after a reset or a failed connect its descriptor is never given back")
            : null;
    }
}
