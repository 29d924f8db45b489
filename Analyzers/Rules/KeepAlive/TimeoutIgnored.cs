using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.KeepAlive;

/// <summary>TCP5004: a timeout that only synchronous calls heed is set on a connection that has none.</summary>
internal sealed class TimeoutIgnored : ISettingRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP5004", "Timeout does not apply to asynchronous operations",
        "{0} applies to synchronous {1}s only: '{2}' ignores it and waits for as long as the peer is silent; give it a CancellationToken that times out",
        Category.KeepAlive, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP5004"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public IEnumerable<Diagnostic> Ask(SocketSetting setting)
    {
        var receives = setting.Option.Kind == OptionKind.ReceiveTimeout;
        // 0 and -1 wait for ever.
        if (!receives && setting.Option.Kind != OptionKind.SendTimeout || setting.Option.Value is <= 0 || setting.Story is not { MayBeTcp: true, IsOutOfSight: false } story || story.Of(SocketCall.Accept).Any())
            yield break;
        // A handshake reads and writes.
        var calls = story.Of(receives ? SocketCall.Receive : SocketCall.Send).Concat(story.Of(SocketCall.ReceiveToEnd).Where(_ => receives)).Concat(story.Of(SocketCall.Authenticate)).ToList();
        if (calls.All(Waits) && calls.FirstOrDefault(c => c.Call != SocketCall.Authenticate && c.Form != CallForm.End) is { } ignores && (!story.IsShared || IsNear(setting.Operation, calls)))
            yield return Diagnostic.Create(s_descriptor, setting.Operation.Syntax.GetLocation(), new[] { ignores.Operation.Syntax.GetLocation() }, setting.Title, receives ? "read" : "write", Name(ignores.Operation));
    }

    /// <summary>Whether the call is one that nothing ends but the peer: asynchronous, with no token and no wait that ends.</summary>
    private static bool Waits(SocketUse use) => use.Form switch
    {
        CallForm.Task => use.Operation is IInvocationOperation call && !HasToken(call) && IsAwaited(call),
        CallForm.Begin => use.Operation.Parent is IExpressionStatementOperation or IArgumentOperation or ISimpleAssignmentOperation { Target: IDiscardOperation },
        CallForm.EventArgs or CallForm.End => true,
        _ => false,
    };

    private static bool HasToken(IInvocationOperation call) => call.Arguments.Any(a => a.Value.Type is { Name: "CancellationToken" } && !IsNone(a));

    private static bool IsNone(IArgumentOperation token) =>
        token.ArgumentKind == ArgumentKind.DefaultValue || token.Value.Plain() is IDefaultValueOperation or IPropertyReferenceOperation { Property: { Name: "None", IsStatic: true } };

    /// <summary>The task is awaited or waited for as it is, so that nothing else can end the wait.</summary>
    private static bool IsAwaited(IOperation task) => task.Parent switch
    {
        IAwaitOperation or IExpressionStatementOperation => true,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "GetAwaiter" } passed => IsAwaited(passed),
        IInvocationOperation { TargetMethod.Name: "GetResult" } => true,
        IPropertyReferenceOperation { Property.Name: "Result" } => true,
        _ => false,
    };

    /// <summary>What is shared with code that is not seen may be read there: then only what the same member does counts.</summary>
    private static bool IsNear(IOperation setting, IEnumerable<SocketUse> calls) =>
        setting.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && calls.All(c => c.Operation.Syntax.SyntaxTree == member.SyntaxTree && member.Span.Contains(c.Operation.Syntax.Span));

    private static string Name(IOperation call) => call is IInvocationOperation invocation ? invocation.TargetMethod.Name : call.Syntax.ToString();
}
