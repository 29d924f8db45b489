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
    private const int MaxMembers = 16;

    /// <summary>The names of the members that accept, from the table of the socket API.</summary>
    private static readonly HashSet<string> s_accepts = SocketApi.NamesOf(SocketCall.Accept);

    /// <summary>The bodies of the members; not that of the handler itself.</summary>
    public static IEnumerable<FlowBody> LeadingTo(FlowBody handler)
    {
        var context = handler.Context;
        if (handler.Method is not { } method || !context.Model.CalledNames.LeadTo(method.Name, s_accepts, CalledNames.MaxCalls, context.Cancellation) || !Closes(handler))
            yield break;
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { method };
        var pending = new Queue<(IMethodSymbol Method, int Calls)>();
        pending.Enqueue((method, 1));
        while (pending.Count > 0 && seen.Count <= MaxMembers)
        {
            var (next, calls) = pending.Dequeue();
            if (calls > CalledNames.MaxCalls || CalledNames.IsEverywhere(next.Name) || next.IsOverride)
                continue;
            foreach (var (caller, accepts) in Callers(next, CalledNames.MaxCalls - calls, context))
            {
                if (!seen.Add(caller))
                    continue;
                pending.Enqueue((caller, calls + 1));
                if (accepts && context.Summaries.BodyOf(caller) is { } body && body.WithNested().Any(b => b.Openings.Any(o => o.IsAccepted)))
                    yield return body;
            }
        }
    }

    private static bool Closes(FlowBody handler) => handler.WithNested().SelectMany(b => b.Operations).OfType<IInvocationOperation>().Any(c => handler.Context.Types.Find(c.TargetMethod) is { Call: SocketCall.Close });

    /// <summary>The members that call a method and either may accept, or may be called by one that does.</summary>
    /// <param name="method">The method.</param>
    /// <param name="calls">How many calls away it may be.</param>
    /// <param name="context">The analysis.</param>
    private static IEnumerable<(IMethodSymbol Caller, bool MayAccept)> Callers(IMethodSymbol method, int calls, FlowContext context)
    {
        foreach (var name in context.Model.Names.MayRefer(method, context.Cancellation))
        {
            if (name.FirstAncestorOrSelf<SyntaxNode>(n => n is BaseMethodDeclarationSyntax or GlobalStatementSyntax) is not { } member)
                continue;
            // The statements of a program are one member.
            var code = member is GlobalStatementSyntax { Parent: { } program } ? program : member;
            var mayAccept = s_accepts.Any(a => context.Model.Names.Names(code, a, context.Cancellation));
            if (!mayAccept && !IsLedTo(member, calls, context) || !context.Model.Names.Refers(name, method, context.Cancellation))
                continue;
            var caller = member is BaseMethodDeclarationSyntax
                ? context.Compilation.GetSemanticModel(member.SyntaxTree).GetDeclaredSymbol(member, context.Cancellation) as IMethodSymbol
                : context.Compilation.GetEntryPoint(context.Cancellation);
            if (caller is not null)
                yield return (caller, mayAccept);
        }
    }

    private static bool IsLedTo(SyntaxNode member, int calls, FlowContext context) => member switch
    {
        MethodDeclarationSyntax { Identifier.ValueText: var name } => context.Model.CalledNames.LeadTo(name, s_accepts, calls, context.Cancellation),
        ConstructorDeclarationSyntax { Identifier.ValueText: var type } => context.Model.CalledNames.LeadTo(type, s_accepts, calls, context.Cancellation),
        _ => false,
    };
}
