using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.TimeWait;

/// <summary>An accept loop without a loop: a callback that gets a connection, and is there for the next one too.</summary>
internal static class AcceptingCallback
{
    /// <summary>Whether the body completes the accept of a connection, and the next accept comes back to it without a pause.</summary>
    public static bool Is(FlowBody body, Opening opening)
    {
        if (!opening.IsAccepted || opening.Slot is null && !(opening.Operation is IInvocationOperation end && body.Context.Types.Find(end.TargetMethod) is { Call: SocketCall.Accept, Form: CallForm.End }) || new Pauses(body.Context).In(body))
            return false;
        return opening.Slot is null ? IsBegunAgain(body) : IsArmedAgain(body);
    }

    /// <summary><c>BeginAccept</c> names the callback in a loop, in the callback itself, or in a method that the callback calls.</summary>
    private static bool IsBegunAgain(FlowBody body)
    {
        if (body.Method is not { MethodKind: MethodKind.Ordinary } method || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(body.Context.Cancellation) is not { } callback)
            return false;
        return body.Context.Model.Names.References(method, body.Context.Cancellation)
            .Select(n => n.FirstAncestorOrSelf<InvocationExpressionSyntax>(c => c.ArgumentList.Span.Contains(n.Span)))
            .Any(c => c is not null && BrokenCall.NameOf(c.Expression)?.StartsWith("BeginAccept", StringComparison.Ordinal) == true
                && (Repeats.IsInLoop(c) || c.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } begins && (begins == callback || Calls(callback, begins.Identifier.ValueText))));
    }

    /// <summary>The event arguments are given to the next <c>AcceptAsync</c>, here or in a method that is called.</summary>
    private static bool IsArmedAgain(FlowBody body) => body.Operations.OfType<IInvocationOperation>().Any(c =>
        body.Context.Types.Find(c.TargetMethod) is { Call: SocketCall.Accept, Form: CallForm.EventArgs } || ReadHelpers.Mentions(c.TargetMethod, "AcceptAsync", body.Context));

    private static bool Calls(SyntaxNode callback, string method) => callback.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => BrokenCall.NameOf(c.Expression) == method);
}
