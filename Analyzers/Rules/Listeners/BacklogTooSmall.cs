using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Listeners;

/// <summary>TCP3005: a server that accepts again and again lets few clients wait.</summary>
internal sealed class BacklogTooSmall : IListenerRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP3005", "Listen backlog is too small",
        "{0} lets no more than {1} wait to be accepted: the next client is not refused, its connect hangs in SYN_SENT until it times out; leave the backlog out or make it at least {2}",
        Category.Listener, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP3005"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public IEnumerable<Diagnostic> Ask(ListenerStory story)
    {
        var listens = story.Events.Where(e => e.Call is SocketCall.Listen or SocketCall.Start).ToList();
        if (listens.Count == 0 || !listens.All(l => story.Backlog(l) is { } backlog && backlog >= 0 && backlog < story.Options.MinBacklog))
            yield break;
        if (story.Openings.Any(o => o.Transport == Transport.Other) || story.Of(SocketCall.Accept).FirstOrDefault(a => IsRepeated(a, story)) is not { } accept)
            yield break;
        // Linux lets one more wait than it was asked for.
        foreach (var listen in listens)
            yield return story.Report(s_descriptor, listen.Operation, new[] { accept.Operation.Syntax }, story.Name, story.Backlog(listen)! + 1, story.Options.MinBacklog);
    }

    private static bool IsRepeated(SocketUse accept, ListenerStory story) => accept.Form switch
    {
        CallForm.EventArgs => story.Of(SocketCall.Accept).Count(a => a.Form == CallForm.EventArgs) > 1 || IsInLoop(accept.Operation) || IsNamedTwice(FunctionAround(accept.Operation)),
        CallForm.Begin => story.Of(SocketCall.Accept).Any(a => a.Form == CallForm.End && FunctionAround(a.Operation) == FunctionAround(accept.Operation)) || IsInLoop(accept.Operation),
        CallForm.End => false,
        _ => IsInLoop(accept.Operation) || story.IsCalledInLoop(FunctionAround(accept.Operation)),
    };

    /// <summary>Whether a method is called from more than one place of its type: to start, and when an accept is done.</summary>
    private static bool IsNamedTwice(SyntaxNode function) => function.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { Identifier.ValueText: var name, Parent: { } type }
        && type.DescendantNodes().OfType<SimpleNameSyntax>().Count(n => n.Identifier.ValueText == name && n.Parent is not MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) }) > 1;

    public static bool IsInLoop(IOperation operation)
    {
        for (var parent = operation; parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); parent = parent.Parent)
        {
            if (parent is ILoopOperation)
                return true;
        }

        return false;
    }

    private static SyntaxNode FunctionAround(IOperation operation)
    {
        var parent = operation;
        while (parent.Parent is not null && parent is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            parent = parent.Parent;
        return parent.Syntax;
    }
}
