using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules;

/// <summary>
/// TCP1002 for a connection that comes from outside: a body that closes it does so only where <c>Connected</c> is true, and that is false
/// after a reset or a failed connect, when the descriptor needs the close most.
/// </summary>
internal static class ClosedOnlyWhileConnected
{
    /// <summary>The findings in one body.</summary>
    public static IEnumerable<Diagnostic> Ask(FlowBody body) =>
        body.Operations.OfType<IPropertyReferenceOperation>()
            .Where(p => p.Property.Name == "Connected" && body.Context.Types.Find(p.Property)?.Call == SocketCall.Connected)
            .Select(p => Root(p.Instance))
            .Where(s => s is not null && !IsToldElsewhere(s, body)).Distinct(SymbolEqualityComparer.Default)
            .Select(s => Ask(FlowRun.OfInput(body, s!), $"'{s!.Name}'"))
            .Where(f => f is not null)!;

    /// <summary>
    /// Whether another finding tells of it: the body overwrites the member (TCP1005), or a caller hands over what it has opened and is told
    /// that this method does not close it everywhere (TCP1002).
    /// </summary>
    private static bool IsToldElsewhere(ISymbol variable, FlowBody body)
    {
        if (variable is not IParameterSymbol parameter)
            return body.Operations.OfType<ISimpleAssignmentOperation>().Any(a => !a.Value.IsNull() && (a.Target as IMemberReferenceOperation)?.Member is { } member && SymbolEqualityComparer.Default.Equals(member, variable));
        return body.Method is { MethodKind: MethodKind.Ordinary } method && body.Context.Model.Names.References(method, body.Context.Cancellation)
            .Select(n => n.FirstAncestorOrSelf<InvocationExpressionSyntax>())
            .Any(call => call is not null && Plain(call.ArgumentList.Arguments.ElementAtOrDefault(parameter.Ordinal)?.Expression) is IdentifierNameSyntax argument && IsOpenedBy(call, argument.Identifier.ValueText));
    }

    private static ExpressionSyntax? Plain(ExpressionSyntax? expression) => expression is ParenthesizedExpressionSyntax inner ? Plain(inner.Expression) : expression;

    /// <summary>Whether the member around a call opens what it has in a variable of that name.</summary>
    private static bool IsOpenedBy(SyntaxNode call, string variable) =>
        call.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Any(d => d.Identifier.ValueText == variable && d.Initializer?.Value is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax or AwaitExpressionSyntax) == true;

    private static ISymbol? Root(IOperation? instance) => instance?.Plain() switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property when Places.IsAutoProperty(property.Property) => property.Property,
        IPropertyReferenceOperation { Instance: { } inner } => Root(inner),
        _ => null,
    };

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
            ? Diagnostic.Create(NotClosedOnEveryPath.Rule, test.Syntax.GetLocation(), name, "tested", "where 'Connected' is false", "after a reset or a failed connect its descriptor is never given back")
            : null;
    }
}
