using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.TimeWait;

/// <summary>The members of the source that accept connections and lead, call by call, to a handler.</summary>
internal static class AcceptingMembers
{
    private const int MaxDepth = 4;
    private const int MaxMembers = 16;

    /// <summary>The names of the members that accept, from the table of the socket API.</summary>
    private static readonly HashSet<string> s_accepts = SocketApi.NamesOf(SocketCall.Accept);

    /// <summary>The bodies of the members; not that of the handler itself.</summary>
    public static IEnumerable<FlowBody> LeadingTo(FlowBody handler)
    {
        var context = handler.Context;
        if (handler.Method is not { } method || !Closes(handler) || !context.Model.CalledNames.LeadTo(method.Name, s_accepts, MaxDepth, context.Cancellation))
            yield break;
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { method };
        var pending = new Queue<(IMethodSymbol Method, int Depth)>();
        pending.Enqueue((method, 0));
        while (pending.Count > 0 && seen.Count <= MaxMembers)
        {
            var (next, depth) = pending.Dequeue();
            if (depth == MaxDepth || CalledNames.IsEverywhere(next.Name) || next.IsOverride)
                continue;
            foreach (var caller in Callers(next, context))
            {
                if (!seen.Add(caller))
                    continue;
                pending.Enqueue((caller, depth + 1));
                if (context.Summaries.BodyOf(caller) is { } body && body.WithNested().Any(b => b.Openings.Any(o => o.IsAccepted)))
                    yield return body;
            }
        }
    }

    private static bool Closes(FlowBody handler) => handler.WithNested().SelectMany(b => b.Operations).OfType<IInvocationOperation>().Any(c => handler.Context.Types.Find(c.TargetMethod) is { Call: SocketCall.Close });

    private static IEnumerable<IMethodSymbol> Callers(IMethodSymbol method, FlowContext context)
    {
        foreach (var name in context.Model.Names.References(method, context.Cancellation))
        {
            var symbol = name.FirstAncestorOrSelf<SyntaxNode>(n => n is BaseMethodDeclarationSyntax or GlobalStatementSyntax) switch
            {
                BaseMethodDeclarationSyntax member => context.Compilation.GetSemanticModel(member.SyntaxTree).GetDeclaredSymbol(member, context.Cancellation) as IMethodSymbol,
                GlobalStatementSyntax => context.Compilation.GetEntryPoint(context.Cancellation),
                _ => null,
            };
            if (symbol is not null)
                yield return symbol;
        }
    }
}
