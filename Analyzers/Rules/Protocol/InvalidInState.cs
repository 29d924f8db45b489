using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Protocol;

/// <summary>TCP6001: a call finds the handle, on every path, in a state in which it throws.</summary>
internal sealed class InvalidInState
{
    internal static readonly DiagnosticDescriptor Rule = new(
        "TCP6001", "Operation is invalid in this TCP state", "{0} is {1} here: '{2}' throws {3}",
        Category.Protocol, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP6001"));

    /// <summary>What is told whatever the state. Of everything else only the use after the close is: a <c>Shutdown</c> too many does no harm.</summary>
    private static readonly HashSet<SocketOperation> s_told = new()
    {
        SocketOperation.Bind, SocketOperation.Listen, SocketOperation.Accept, SocketOperation.Pending, SocketOperation.Connect, SocketOperation.ConnectAsync,
        SocketOperation.Send, SocketOperation.Receive, SocketOperation.GetStream,
    };

    public DiagnosticDescriptor Descriptor => Rule;

    /// <summary>The findings on one connection.</summary>
    public IEnumerable<Diagnostic> Ask(ConnectionStory story)
    {
        foreach (var use in story.Notes.Uses)
        {
            if (use.Exception is not { } exception || !IsTold(use) || IsExpected(use, exception))
                continue;
            var kind = story.Notes.Run.IsListener ? ConnectionKind.Listener : story.Opening.Kind;
            var path = use.Trail?.Places;
            yield return Diagnostic.Create(Rule, use.Call.Syntax.GetLocation(), path, story.Name, HandleStateWords.Of(use.States, kind), Name(use.Call), exception);
        }
    }

    private static bool IsTold(HandleUse use)
    {
        if (use.States == HandleState.Disposed)
            return true;
        // A call with a SocketAsyncEventArgs says by its result what is wrong, but for an accept.
        return use.Operations.All(s_told.Contains) && (use.Member.Form != CallForm.EventArgs || use.Member.Call == SocketCall.Accept);
    }

    /// <summary>Whether the code around the call waits for just this exception. That of a socket is what the network throws as well.</summary>
    private static bool IsExpected(HandleUse use, string exception) =>
        use.Caught.Any(c => c.Name == exception && c.Name != "SocketException" && c.Name != "IOException" || c.Name == "InvalidOperationException" && exception == "ObjectDisposedException");

    private static string Name(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.TargetMethod.Name,
        IObjectCreationOperation { Type: { } type } => "new " + type.Name,
        IPropertyReferenceOperation property => property.Property.Name,
        IAssignmentOperation { Target: IPropertyReferenceOperation property } => property.Property.Name,
        _ => call.Syntax.ToString(),
    };
}
