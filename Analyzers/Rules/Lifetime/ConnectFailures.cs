using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Lifetime;

/// <summary>Calls that fail while the connection that the code has just opened is in its member, and after which nobody closes it.</summary>
internal static class ConnectFailures
{
    /// <summary>The calls with whose failure the code can end so; null stands for one that is not known.</summary>
    public static IReadOnlyCollection<SyntaxNode?> Of(Overwriting code)
    {
        var (body, facts) = (code.Body, code.Story.Facts);
        if (body.Method is { DeclaredAccessibility: Accessibility.Private } method && code.Callers(method).Select(c => c.Call.Syntax).ToList() is { Count: > 0 } calls && calls.All(IsClosedOn))
            return [];
        return facts.OpeningsInto(body, code.Member)
            .Select(o => code.RunOf(o).Solve()).OfType<FlowState?[]>()
            .SelectMany(states => new[] { body.Graph.Exit, body.Graph.ExceptionalExit }.Select(n => n is null ? null : states[n.Id])).OfType<FlowState>()
            .SelectMany(s => s.Worlds).Where(w => w.Current.Has(ConnectionFacts.Failed) && !w.Current.Has(ConnectionFacts.Closed | ConnectionFacts.Doubtful) && w[body.Places.Of(code.Member)].Reaches)
            .Select(w => w.Thrower?.Syntax).Distinct().Where(t => t is null || !IsClosedFinally(t, code)).ToList();
    }

    /// <summary>Whether a method that has a connection made for the member connects it itself, and nobody closes it when that fails.</summary>
    public static bool IsLeftBy(FlowBody caller, IOperation making, Overwriting code) => caller.Operations.OfType<IInvocationOperation>().Any(c =>
        c.Syntax.SpanStart > making.Syntax.Span.End && c.Instance?.Plain() is IMemberReferenceOperation { Member: var member } && SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, code.Member)
        && code.Story.Context.Types.Find(c.TargetMethod) is { Call: SocketCall.Connect, Form: CallForm.Synchronous or CallForm.Task } && !IsClosedOn(c.Syntax) && !IsClosedFinally(c.Syntax, code));

    /// <summary>Whether a handler around a call closes something when it fails.</summary>
    public static bool IsClosedOn(SyntaxNode call) =>
        call.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).OfType<TryStatementSyntax>().Any(t => t.Block.Span.Contains(call.Span) && t.Catches.Any(handler => StateFlag.Ends(handler).Any()));

    /// <summary>Whether a finally around a call closes the member, be it on a condition: the flag that says whether all went well is as a rule a field, of which the flow knows nothing.</summary>
    private static bool IsClosedFinally(SyntaxNode call, Overwriting code)
    {
        var ends = call.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).OfType<TryStatementSyntax>().Where(t => t.Block.Span.Contains(call.Span)).Select(t => t.Finally).OfType<FinallyClauseSyntax>().ToList();
        if (ends.Count == 0)
            return false;
        var facts = code.Story.Facts;
        var closes = code.Group.SelectMany(facts.UsesOf).Where(u => u.Releases && u.Operation is not null && facts.IsClosedBy(u.Operation)).ToList();
        var closing = closes.Select(c => c.Body).OfType<MethodDeclarationSyntax>().Select(m => m.Identifier.ValueText).ToList();
        return ends.Any(e => closes.Any(c => e.Span.Contains(c.Name.Span)) || e.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(i => i.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } && BrokenCall.NameOf(i.Expression) is { } name && closing.Contains(name)));
    }
}
