using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Sockets;

namespace TcpLint.Rules.Listeners;

/// <summary>TCP3002: an option is set when it can no longer do what it is for, or on a socket that is thrown away.</summary>
internal sealed class SocketOptionOrder
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP3002", "Socket option is set too late or is lost", "{0}",
        Category.Listener, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP3002"));

    private readonly ILookup<SyntaxNode, (FlowNotes Notes, Call Call)> _calls;

    /// <param name="runs">What happens to each connection that a body opens or gets.</param>
    public SocketOptionOrder(IEnumerable<FlowNotes> runs) =>
        _calls = runs.SelectMany(notes => notes.Calls.Select(call => (Notes: notes, Call: call))).ToLookup(c => c.Call.Operation.Syntax);

    public static DiagnosticDescriptor Descriptor => s_descriptor;

    /// <summary>The finding about one setting of an option; null when it comes in time.</summary>
    /// <param name="setting">The call or assignment.</param>
    /// <param name="option">What it sets.</param>
    /// <param name="story">The socket it is set on.</param>
    public Diagnostic? Ask(IOperation setting, OptionSetting option, ListenerStory story)
    {
        var calls = _calls[setting.Syntax].ToList();
        if (calls.Count == 0)
            return Lost(setting, option, story);
        var concernsAddress = option is { Kind: OptionKind.ReuseAddress, Value: not 0 } or { Kind: OptionKind.ExclusiveAddressUse };
        if (concernsAddress && calls.All(c => c.Notes.Run.Opening is IInvocationOperation opened && story.IsAccept(opened)))
            return Report(setting, null, calls.Select(c => c.Notes.Run.Opening!), OnAccepted(option));
        if (story.Openings.Any(o => o.Transport == Transport.Other))
            return null;
        if (concernsAddress && story.Listens && calls.All(c => IsAfter(c, SocketCall.Bind, SocketCall.Start)))
            return Report(setting, FindingProperties.Move, Before(calls[0], SocketCall.Bind, SocketCall.Start).Take(1), AfterBind(option, story.Name));
        if (option.IsKeepAlive && calls.All(c => IsAfter(c, SocketCall.Accept)))
        {
            return Report(
                setting, FindingProperties.Move, Before(calls[0], SocketCall.Start, SocketCall.Listen, SocketCall.Accept).Take(1),
                $"{option.Name} is set on the listener {story.Name} after an accept: connections that wait in its backlog do not have it");
        }

        return Lost(setting, option, story);
    }

    private Diagnostic? Lost(IOperation setting, OptionSetting option, ListenerStory story)
    {
        // TcpListener remembers its own ExclusiveAddressUse.
        if (setting is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType.Name: "TcpListener" } })
            return null;
        var restarts = Restarts(setting).ToList();
        if (restarts.Count == 0 && !AddressReuseShared.IsOneIn(story, option))
            restarts = RestartedElsewhere.Starts(setting, option, story).ToList();
        return restarts.Count == 0 ? null : Report(
            setting, FindingProperties.Repeat, restarts, $"{option.Name}, set on the socket of {story.Name}, is gone after Stop: the next Start makes a new socket without it");
    }

    private static string OnAccepted(OptionSetting option) => option.Kind == OptionKind.ReuseAddress
        ? "ReuseAddress is set on an accepted socket, which is bound already: it belongs on the listener, before it is bound"
        : "ExclusiveAddressUse is set on an accepted socket, which throws InvalidOperationException: it belongs on the listener, before it is bound";

    private static string AfterBind(OptionSetting option, string name) => option.Kind == OptionKind.ReuseAddress
        ? $"ReuseAddress is set on {name} after it was bound: this bind is unaffected, yet on Linux the port is open to other processes from then on"
        : $"ExclusiveAddressUse is set on {name} after it was bound, which throws InvalidOperationException";

    private static bool IsAfter((FlowNotes Notes, Call Call) at, params SocketCall[] calls)
    {
        var before = at.Notes.Before(at.Call).Select(b => b.Member.Call).ToList();
        return before.Any(calls.Contains) && !before.Contains(SocketCall.Stop);
    }

    private static IEnumerable<IOperation> Before((FlowNotes Notes, Call Call) at, params SocketCall[] calls) =>
        at.Notes.Before(at.Call).Where(b => calls.Contains(b.Member.Call)).OrderBy(b => System.Array.IndexOf(calls, b.Member.Call)).Select(b => b.Operation);

    /// <summary>The starts that find a new socket on which the option has not been set again.</summary>
    private IEnumerable<IOperation> Restarts(IOperation setting)
    {
        var starts = _calls.SelectMany(c => c).Where(c => c.Call.Member.Call == SocketCall.Start).ToList();
        foreach (var (notes, start) in starts)
        {
            var before = notes.Before(start).ToList();
            if (before.Any(b => b.Member.Call == SocketCall.Stop) && before.Any(b => b.Operation.Syntax == setting.Syntax) && !before.Any(b => IsSetAgain(b.Operation, setting)))
                yield return start.Operation;
        }
    }

    private bool IsSetAgain(IOperation other, IOperation setting) =>
        IsSameOption(other.Syntax, setting.Syntax) && _calls[other.Syntax].Any(c => c.Notes.Before(c.Call).Any(b => b.Member.Call == SocketCall.Stop));

    /// <summary>The same option is set in the same words, its value aside.</summary>
    private static bool IsSameOption(SyntaxNode one, SyntaxNode other) => Words(one) == Words(other);

    private static string Words(SyntaxNode setting) => setting switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name: var name } } => name.ToString(),
        InvocationExpressionSyntax call => string.Join(",", call.ArgumentList.Arguments.Take(2)),
        _ => setting.ToString(),
    };

    private static Diagnostic Report(IOperation setting, string? cure, IEnumerable<IOperation> witnesses, string message) => Diagnostic.Create(
        s_descriptor, setting.Syntax.GetLocation(), witnesses.Select(w => w.Syntax.GetLocation()).Distinct(),
        FindingProperties.Of(FindingProperties.Cure, cure), message);
}
