using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Lifecycle;
using TcpLint.Options;
using TcpLint.Rules.Listeners;
using TcpLint.Sockets;

namespace TcpLint.Rules.KeepAlive;

/// <summary>TCP5001: a connection that the program keeps waits for data, and nothing ends the wait when the peer vanishes without a FIN.</summary>
internal sealed class DeadPeerUndetected
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP5001", "Long-lived connection cannot detect a dead peer",
        "{0} wait for data with no keepalive, timeout or heartbeat: when the peer vanishes without a FIN they stay ESTABLISHED for ever; switch keepalive on (with {1} s, {2} s and {3} probes a dead peer is noticed after {4})",
        Category.KeepAlive, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP5001"));

    private readonly SourceCode _code;
    private readonly PossibleValues _values;

    public DeadPeerUndetected(SourceCode code, PossibleValues values)
    {
        _code = code;
        _values = values;
    }

    public static DiagnosticDescriptor Descriptor => s_descriptor;

    private SocketTypes Types => _code.Context.Types;

    /// <summary>The finding at an operation that opens a connection or lets a listener listen; null for every other.</summary>
    public Diagnostic? Ask(IOperation operation, FileOptions options)
    {
        if (operation is IInvocationOperation or IInvalidOperation { Syntax: InvocationExpressionSyntax })
            return WrittenCall.Of(operation) is { Instance: { } listener } call && Types.Find(call.Method) is { Call: SocketCall.Start or SocketCall.Listen } ? OfListener(operation, listener, options) : null;
        if (operation is not (IObjectCreationOperation or IInvalidOperation { Syntax: BaseObjectCreationExpressionSyntax }) || Opening.Of(operation, _code.Context) is not { Kind: ConnectionKind.Socket or ConnectionKind.Client } opening)
            return null;
        if (opening.Kind == ConnectionKind.Socket && ListenerOpening.Of(operation, Types, _values).Transport is not (Transport.Tcp or Transport.TcpByDefault))
            return null;
        return OfClient(operation, options);
    }

    private Diagnostic? OfListener(IOperation listen, IOperation receiver, FileOptions options)
    {
        if (SocketUses.Named(Receivers.Plain(receiver)) is not { } symbol || symbol is IFieldSymbol or IPropertySymbol && symbol.DeclaringSyntaxReferences.IsEmpty)
            return null;
        var openings = _values.Of(symbol, receiver).Select(v => ListenerOpening.Of(v, Types, _values)).ToList();
        if (openings.Count == 0 || openings.Any(o => o.Transport is not (Transport.Tcp or Transport.TcpByDefault)))
            return null;
        var uses = SocketUses.Everywhere(symbol, receiver, _code, _values);
        var listens = uses.All.Where(u => u.Call is SocketCall.Start or SocketCall.Listen).Select(u => u.Operation.Syntax).OrderBy(s => s.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(s => s.SpanStart).FirstOrDefault();
        if (listens is not null && (listens.SyntaxTree != listen.Syntax.SyntaxTree || listens.SpanStart != listen.Syntax.SpanStart))
            return null;
        return new IdleWait(uses, _code, _values).Find(ofClient: false) is { } wait ? Report(listen, $"Connections that '{symbol.Name}' accepts", wait, options) : null;
    }

    private Diagnostic? OfClient(IOperation creation, FileOptions options)
    {
        SocketUses uses;
        var name = "The connection";
        if (Receivers.TargetOf(creation) is var (symbol, use))
        {
            if (IsOther(creation, symbol, use))
                return null;
            uses = SocketUses.Everywhere(symbol, use, _code, _values);
            name = $"'{symbol.Name}'";
        }
        else
        {
            uses = SocketUses.Everywhere(creation, _code, _values);
        }

        var isKept = uses.IsCollected || uses.Names.Any(n => n is IFieldSymbol or IPropertySymbol);
        if (!isKept || uses.All.Any(u => u.Call is SocketCall.Accept or SocketCall.Listen or SocketCall.Start))
            return null;
        return new IdleWait(uses, _code, _values).Find(ofClient: true) is { } wait ? Report(creation, $"Reads of {name}", wait, options) : null;
    }

    /// <summary>Whether the variable gets connections in several places, of which another one stands first and has the finding.</summary>
    private bool IsOther(IOperation creation, ISymbol symbol, IOperation use) => _values.Of(symbol, use)
        .Where(v => Opening.Of(v, _code.Context) is not null && v is IObjectCreationOperation or IInvalidOperation).Select(v => v.Syntax)
        .OrderBy(s => s.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(s => s.SpanStart).FirstOrDefault() is { } first
        && (first.SyntaxTree != creation.Syntax.SyntaxTree || first.SpanStart != creation.Syntax.SpanStart);

    private Diagnostic Report(IOperation at, string what, IOperation wait, FileOptions options)
    {
        var properties = KeepAliveTuning.IsAvailable(_code.Context, options) ? KeepAliveTuning.Properties(options) : null;
        var found = TcpFacts.DetectionTime(TimeSpan.FromSeconds(options.KeepAliveTime), TimeSpan.FromSeconds(options.KeepAliveInterval), options.KeepAliveRetryCount);
        return Diagnostic.Create(
            s_descriptor, at.Syntax.GetLocation(), new[] { wait.Syntax.GetLocation() }, properties,
            what, options.KeepAliveTime, options.KeepAliveInterval, options.KeepAliveRetryCount, KeepAliveTuning.Words(found));
    }
}
