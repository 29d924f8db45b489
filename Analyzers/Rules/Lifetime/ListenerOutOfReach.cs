using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Lifetime;

/// <summary>
/// TCP1007: a type has a <c>Stop</c> or <c>Dispose</c>, but its listener is a local variable of a method whose accept loop has no end, so that
/// nothing can stop it. A <c>using</c> around such a loop is none: it is never left.
/// </summary>
internal sealed class ListenerOutOfReach : IBodyRule
{
    private static readonly string[] s_ends = { "Dispose", "Stop", "Close", "Shutdown", "ShutDown" };

    /// <summary>What code is called by which an endless loop is ended after all: by an exception.</summary>
    private static readonly string[] s_waysOut = { "token", "cancel", "stop", "shutdown" };

    public DiagnosticDescriptor Descriptor => ListenerNeverStopped.Rule;

    public IEnumerable<Diagnostic> Ask(FlowBody body)
    {
        if (body.Method is not { } method || method.ContainingType is not { } type || EndOf(type, method) is not { } end)
            yield break;
        foreach (var opening in body.Operations.Where(o => o is IObjectCreationOperation or IInvocationOperation).Select(o => Opening.Of(o, body.Context, body)))
        {
            if (opening?.Kind is not (ConnectionKind.Listener or ConnectionKind.Socket) || opening.IsAccepted || VariableOf(opening.Operation) is not { } listener || opening.Operation.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } scope)
                continue;
            if (!IsOutOfReach(listener, opening.Kind, scope, body.Context))
                continue;
            yield return Diagnostic.Create(
                Descriptor, opening.Operation.Syntax.GetLocation(), FindingProperties.Of(FindingProperties.HandedOver, ""),
                $"'{listener.Name}' ({opening.Operation.Type.Awaited()?.Name})", "opened", "never stopped", "for as long as its accept loop runs, which has no end", $"in '{end.Name}', from a field");
        }
    }

    /// <summary>What would stop the server if it could.</summary>
    private static IMethodSymbol? EndOf(INamedTypeSymbol type, IMethodSymbol own)
    {
        for (INamedTypeSymbol? at = type; at is not null && at.Locations.Any(l => l.IsInSource); at = at.BaseType?.OriginalDefinition)
        {
            var end = at.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(m => s_ends.Any(e => m.Name.StartsWith(e, StringComparison.Ordinal)) && !m.IsAbstract
                && m.Parameters.All(p => p.Type.SpecialType == SpecialType.System_Boolean || p.Type.Name == "CancellationToken") && !SymbolEqualityComparer.Default.Equals(m, own.OriginalDefinition));
            if (end is not null)
                return end;
        }

        return null;
    }

    private static ILocalSymbol? VariableOf(IOperation opening)
    {
        var value = opening.Parent;
        while (value is IConversionOperation)
            value = value.Parent;
        return value is ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } ? local : null;
    }

    private static bool IsOutOfReach(ILocalSymbol listener, ConnectionKind kind, MemberDeclarationSyntax scope, FlowContext context)
    {
        var uses = MemberUses.In(scope, listener, context).ToList();
        var calls = uses.Select(u => u?.Parent).OfType<IInvocationOperation>().Select(c => (Call: c, context.Types.Find(c.TargetMethod)?.Call)).ToList();
        if (!calls.Any(c => c.Item2 == SocketCall.Accept && AcceptsForEver(c.Call)) || kind == ConnectionKind.Socket && !calls.Any(c => c.Item2 == SocketCall.Listen))
            return false;
        return !MemberUses.MayRelease(listener, scope, context) && scope.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && !IsThreadBroken(type);
    }

    /// <summary>Whether the accept stands in a loop without a condition, a way out or a token.</summary>
    private static bool AcceptsForEver(IInvocationOperation accept)
    {
        if (accept.Arguments.Any(a => a.ArgumentKind == ArgumentKind.Explicit && a.Value.Type?.Name == "CancellationToken"))
            return false;
        return accept.Syntax.AroundInFunction().Any(a => a.IsEndless() && HasNoWayOut(a));
    }

    private static bool HasNoWayOut(SyntaxNode loop) => !loop.OwnNodes().Any(n => n switch
    {
        ReturnStatementSyntax or GotoStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or YieldStatementSyntax => true,
        BreakStatementSyntax => !n.Ancestors().TakeWhile(a => a != loop).Any(a => a is SwitchStatementSyntax || a.IsLoop()),
        SimpleNameSyntax { Identifier.ValueText: var name } => s_waysOut.Any(w => name.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0),
        _ => false,
    });

    /// <summary>Whether the type ends a thread from outside, and with it the loop.</summary>
    private static bool IsThreadBroken(TypeDeclarationSyntax type) => type.DescendantNodes().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText is "Abort" or "Interrupt" or "Exit");
}
