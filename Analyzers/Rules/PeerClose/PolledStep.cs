using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Lifecycle;

namespace TcpLint.Rules.PeerClose;

/// <summary>TCP2001 for a loop whose reads stand in a method of their own: a step that asks for data first, and returns when there is none.</summary>
internal sealed class PolledStep : IBodyRule
{
    public DiagnosticDescriptor Descriptor => EndOfStreamIgnored.Rule;

    public IEnumerable<Diagnostic> Ask(FlowBody body)
    {
        if (body.Method is not { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsOverride: false } method)
            yield break;
        var sites = ReadSite.OfApi(body).ToList();
        if (sites.FirstOrDefault(s => s.IsPoll) is not { } poll || sites.Where(s => !s.IsPoll && !s.IsCallback).ToList() is not { Count: > 0 } reads || !StandsBefore(poll, reads, body))
            yield break;
        // The calls are found first: they are names in the text.
        var calls = LoopsAround(method, body.Context).ToList();
        if (calls.Count == 0 || EndOfStreamPaths.OfOne(body, poll) is not { WaitsOnly: true })
            yield break;
        foreach (var (caller, call) in calls)
        {
            if (EndOfStreamPaths.Of(caller, poll with { Operation = call, Ended = Value.Unknown }) is not { } paths || paths.ReadAgain() is not { } world)
                continue;
            yield return EndReport.At(Descriptor, paths, reads[0], world, EndOfStreamIgnored.NotReached(reads[0]), TcpState.CloseWait.WireName(), EndOfStreamIgnored.WaitsForEver);
            yield break;
        }
    }

    /// <summary>Whether no way through the body leads to a read past the question for data.</summary>
    private static bool StandsBefore(ReadSite poll, IReadOnlyList<ReadSite> reads, FlowBody body)
    {
        var asks = body.Graph.Nodes.Where(n => Holds(n, poll.Operation)).ToArray();
        var reached = Loops.Reachable(body.Graph.Entry, asks);
        return asks.Length > 0 && reads.All(r => r.Operation.Syntax.SpanStart > poll.Operation.Syntax.SpanStart && !reached.Any(n => Holds(n, r.Operation)));
    }

    private static bool Holds(FlowNode node, IOperation operation) =>
        node.Block is { } block && (block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations).Any(o => o.WithDescendants().Contains(operation));

    /// <summary>The calls of a method that stand in loops of its own type, each with the function around it.</summary>
    private static IEnumerable<(FlowBody Caller, IInvocationOperation Call)> LoopsAround(IMethodSymbol method, FlowContext context) =>
        from name in context.Model.Names.References(method, context.Cancellation)
        where Repeats.IsInLoop(name) && context.Compilation.ContainsSyntaxTree(name.SyntaxTree)
        let around = name.FirstAncestorOrSelf<MethodDeclarationSyntax>()
        where around is not null
        let caller = context.Compilation.GetSemanticModel(name.SyntaxTree).GetDeclaredSymbol(around, context.Cancellation)
        where caller is not null && SymbolEqualityComparer.Default.Equals(caller.ContainingType, method.ContainingType)
        let opened = context.Summaries.BodyOf(caller)
        where opened is not null
        from function in opened.WithNested()
        from call in function.Operations.OfType<IInvocationOperation>()
        where call.Syntax.Span.Contains(name.Span) && SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method)
        select (function, call);
}
