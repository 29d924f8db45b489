using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules;

/// <summary>TCP1005 for members: the reconnect leak. A member that may still hold an open connection is given another, or null, by code that can run more than once.</summary>
internal sealed class MemberOverwritten : ITypeRule
{
    // What a method is called that runs again and again on one object.
    private static readonly string[] s_repeated = { "connect", "open", "restart", "reset", "retry", "recover", "renew", "refresh", "failover", "error", "disconnect", "abort", "fail", "tick", "elapsed" };

    public IEnumerable<DiagnosticDescriptor> Descriptors => Enumerable.Empty<DiagnosticDescriptor>();

    public IEnumerable<Diagnostic> Ask(TypeStory story)
    {
        foreach (var member in story.Members.Where(m => !m.IsCollection))
        {
            foreach (var body in story.Facts.Bodies.Where(b => !b.IsConstructor && b.Parent is null && Assigns(b, member.Member)))
            {
                if (FlowRun.OfInput(body, member.Member).Note() is not { } notes)
                    continue;
                foreach (var loss in notes.Losses.Where(l => !l.State.Has(ConnectionFacts.Doubtful) && Counts(l, body, story)))
                {
                    if (loss.At is not null && RunsAgain(body, loss.At, story))
                        yield return Diagnostic.Create(OverwrittenWhileOpen.Rule, loss.At.Syntax.GetLocation(), $"'{member.Member.Name}' ({member.Held.Name})", ConnectionStory.Consequence(loss));
                }
            }
        }
    }

    private static bool Assigns(FlowBody body, ISymbol member) =>
        body.Operations.OfType<ISimpleAssignmentOperation>().Any(a => a.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, member));

    /// <summary>Another connection opened here takes the place, or nothing does.</summary>
    private static bool Counts(Loss loss, FlowBody body, TypeStory story) =>
        loss.Kind is LossKind.Nulled || loss.Kind is LossKind.Overwritten;

    private static bool RunsAgain(FlowBody body, IOperation at, TypeStory story) =>
        body.Method is { } method && (s_repeated.Any(word => method.Name.ToLowerInvariant().Contains(word)) || IsHandler(method));

    private static bool IsHandler(IMethodSymbol method) =>
        method.Parameters.Length == 2 && method.Parameters[0].Type.SpecialType == SpecialType.System_Object && method.Parameters[1].Type.Name.EndsWith("EventArgs", System.StringComparison.Ordinal);
}
