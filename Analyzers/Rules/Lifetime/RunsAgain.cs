using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;

namespace TcpLint.Rules.Lifetime;

/// <summary>The evidence that code which gives a member another connection, or null, can find one in it: it runs more than once on one object, or where a connection ends.</summary>
internal static class RunsAgain
{
    /// <summary>What methods are called that run again and again on one object.</summary>
    private static readonly string[] s_repeated = { "reconnect", "reopen", "ensure", "restart", "reset", "retry", "recover", "renew", "refresh", "failover", "switch", "onerror", "rebind", "heartbeat" };

    /// <summary>What methods are called that run once on an object whose connection comes up, and again when it does not.</summary>
    private static readonly string[] s_untilOpen = { "connect", "open" };

    /// <summary>What the names of methods begin with that are called once for each message.</summary>
    private static readonly string[] s_exchanges = { "send", "publish", "query", "request" };

    /// <summary>Words in the names of methods that are called when a connection is found dead, beside those of all ends.</summary>
    private static readonly string[] s_losses = { "Lost", "Error", "Dead" };

    /// <summary>Whether code that opens a connection does so once more on an object that has one.</summary>
    public static bool WhereOneBegins(Overwriting code, Loss loss) =>
        ByItself(code.Body, loss) || code.IsCalledAgain || ByWhoSeesItFail(code, loss) && !FreshObject.IsWhatItIsCalledOn(code.Body.Method, code.Story.Context);

    /// <summary>Whether code that only forgets a connection runs where one ends, or again.</summary>
    public static bool WhereOneEnds(Overwriting code, IOperation at) =>
        IsEnd(code.Body) || IsInLoopOrHandler(at) || IsNamedForMore(code.Body) || IsNamedForLoss(code.Body);

    /// <summary>An event or timer handler.</summary>
    public static bool IsHandler(IMethodSymbol method) => method.ReturnsVoid && method.Parameters.Length switch
    {
        1 => method.Parameters[0].Type.SpecialType == SpecialType.System_Object && method.DeclaredAccessibility == Accessibility.Private,
        2 => method.Parameters[0].Type.SpecialType == SpecialType.System_Object && method.Parameters[1].Type.Name.EndsWith("EventArgs", System.StringComparison.Ordinal),
        _ => false,
    };

    private static bool ByItself(FlowBody body, Loss loss)
    {
        var at = loss.At!;
        if (loss.State.Has(ConnectionFacts.SeenNotConnected))
            return true; // who asks the old one whether it is connected expects that there is one
        if (at is ISimpleAssignmentOperation { Target: var target, Value: var value } && value.WithDescendants().OfType<IInvocationOperation>().Any(c => c.Instance?.Plain() is IMemberReferenceOperation own && target is IMemberReferenceOperation same && SymbolEqualityComparer.Default.Equals(own.Member, same.Member)))
            return true; // 'x = x.Accept()'
        return IsInLoopOrHandler(at) || IsNamedForMore(body) || body.Method is { } method && IsHandler(method);
    }

    /// <summary>
    /// A method that connects, and is called again by who sees that it has failed: it makes the connection for the member or leaves what did not connect in it, or it runs
    /// in the type itself whenever it is needed, or a flag that says whether it has run is cleared without a close.
    /// </summary>
    private static bool ByWhoSeesItFail(Overwriting code, Loss loss) =>
        code.Body.Method is { } method && (IsNamedForOpening(method)
            ? method.DeclaredAccessibility == Accessibility.Private || StateFlag.IsTested(loss.At!) || MakesAnother(loss.At!, method) || ConnectFailures.Of(code).Count > 0
            : method.DeclaredAccessibility == Accessibility.Private && PartsOfConnect(method, code).ToList() is { Count: > 0 } parts
                && (ConnectFailures.Of(code).Count > 0 || method.ReturnType.IsTask() || parts.Any(p => ConnectFailures.IsLeftBy(p.Body, p.Call, code) && !FreshObject.IsWhatItIsCalledOn(p.Body.Method, code.Story.Context))));

    /// <summary>The calls by which methods that connect have a part of their work done by a method, which no flag keeps from being done again; those aside that are closed when it fails.</summary>
    private static IEnumerable<(FlowBody Body, IInvocationOperation Call)> PartsOfConnect(IMethodSymbol method, Overwriting code) => code.Callers(method).Where(c =>
        c.Body.Method is { MethodKind: MethodKind.Ordinary } caller && IsNamedForOpening(caller) && !StateFlag.Guards(c.Call, code.Member, code.Story, () => new[] { c.Call.Syntax })
        && !ConnectFailures.IsClosedOn(c.Call.Syntax));

    /// <summary>Whether a method that is called after the connect gives the member a new one, rather than what somebody else has connected.</summary>
    private static bool MakesAnother(IOperation at, IMethodSymbol method) =>
        at is ISimpleAssignmentOperation { Value: var value } && value.Plain() is IObjectCreationOperation && s_untilOpen.Any(word => method.Name.StartsWith(word, System.StringComparison.OrdinalIgnoreCase));

    private static bool IsNamedForOpening(IMethodSymbol method) => method.Name.ToLowerInvariant() is var name && s_untilOpen.Any(name.Contains);

    private static bool IsNamedForMore(FlowBody body) => body.Method is { } method && method.Name.ToLowerInvariant() is var name
        && (s_repeated.Any(name.Contains) || s_exchanges.Any(word => name.StartsWith(word, System.StringComparison.Ordinal)));

    /// <summary>What is called when the connection is found dead: that it is dead closes nothing. An override is called by its base, which may have closed before.</summary>
    private static bool IsNamedForLoss(FlowBody body) => body.Method is { IsOverride: false } method && (EndEffects.EndsByName(method.Name) || s_losses.Any(method.Name.Contains));

    /// <summary>In a loop, or where an error is handled.</summary>
    private static bool IsInLoopOrHandler(IOperation at) => at.Syntax.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).Any(a => a is CatchClauseSyntax || a.IsLoop());

    /// <summary>Where an object, or its connection, ends.</summary>
    private static bool IsEnd(FlowBody body) => body.Method is { } method && (TypeEnds.IsEnd(method) || IsHandler(method));
}
