using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        if (Judge(operation) is not { } found)
            return null;
        // The first one of a type has the finding; the fix cures them all.
        var others = Others(operation).Where(o => Judge(o) is not null).Select(o => o.Syntax).ToList();
        return others.Any(o => o.IsBefore(operation.Syntax)) ? null : Report(found, operation, others, options);
    }

    /// <summary>The other operations in the code of the type.</summary>
    private IEnumerable<IOperation> Others(IOperation operation)
    {
        if (operation.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || _code.Context.Compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, _code.Context.Cancellation) is not { } type)
            return Enumerable.Empty<IOperation>();
        return _code.Of(type).Where(o => !IsSame(o.Syntax, operation.Syntax) && o.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } around
            && (around == declaration || type.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == around.SyntaxTree && r.Span == around.Span)));
    }

    private static bool IsSame(SyntaxNode one, SyntaxNode other) => one.SyntaxTree == other.SyntaxTree && one.Span == other.Span;

    /// <summary>What waits, in words, and the read at which it does; null when nothing waits for ever.</summary>
    private (string What, IOperation Wait)? Judge(IOperation operation)
    {
        if (operation is IInvocationOperation or IInvalidOperation { Syntax: InvocationExpressionSyntax })
            return WrittenCall.Of(operation) is { Instance: { } listener } call && Types.Find(call.Method) is { Call: SocketCall.Start or SocketCall.Listen } ? OfListener(operation, listener) : null;
        if (operation is not (IObjectCreationOperation or IInvalidOperation { Syntax: BaseObjectCreationExpressionSyntax }) || Opening.Of(operation, _code.Context) is not { Kind: ConnectionKind.Socket or ConnectionKind.Client } opening)
            return null;
        if (opening.Kind == ConnectionKind.Socket && ListenerOpening.Of(operation, Types, _values).Transport is not (Transport.Tcp or Transport.TcpByDefault))
            return null;
        return OfClient(operation);
    }

    private (string What, IOperation Wait)? OfListener(IOperation listen, IOperation receiver)
    {
        if (SocketUses.Named(Receivers.Plain(receiver)) is not { } symbol || symbol is IFieldSymbol or IPropertySymbol && symbol.DeclaringSyntaxReferences.IsEmpty)
            return null;
        var openings = _values.Of(symbol, receiver).Where(v => v.ConstantValue is not { HasValue: true, Value: null }).Select(v => ListenerOpening.Of(v, Types, _values)).ToList();
        if (openings.Count == 0 || openings.Any(o => o.Transport is not (Transport.Tcp or Transport.TcpByDefault)))
            return null;
        var uses = SocketUses.Everywhere(symbol, receiver, _code, _values, IdleWait.Ends);
        var listens = uses.All.Where(u => u.Call is SocketCall.Start or SocketCall.Listen).Select(u => u.Operation.Syntax).FirstInSource();
        if (listens is not null && !listens.BeginsAt(listen.Syntax))
            return null;
        // Of a socket the bind has the address, of a listener the making.
        var addressed = uses.All.Where(u => u.Call == SocketCall.Bind).Select(u => u.Operation).Concat(openings.Where(o => o.Port is not null).Select(o => o.Operation)).ToList();
        if (addressed.Count > 0 && addressed.All(a => Loopback.IsUsedBy(a, _values)))
            return null;
        return new IdleWait(uses, _code, _values).Find(ofClient: false) is { } wait ? ($"Connections that {Naming.Of(symbol)} accepts", wait) : null;
    }

    private (string What, IOperation Wait)? OfClient(IOperation creation)
    {
        SocketUses uses;
        var name = "The connection";
        if (Receivers.TargetOf(creation) is var (symbol, use))
        {
            if (IsOther(creation, symbol, use))
                return null;
            uses = SocketUses.Everywhere(symbol, use, _code, _values, IdleWait.Ends);
            name = Naming.Of(symbol);
        }
        else
        {
            uses = SocketUses.Everywhere(creation, _code, _values, IdleWait.Ends);
        }

        var isKept = uses.IsCollected || uses.Names.Any(n => n is IFieldSymbol or IPropertySymbol);
        if (!isKept || uses.All.Any(u => u.Call is SocketCall.Accept or SocketCall.Listen or SocketCall.Start))
            return null;
        var connects = uses.All.Where(u => u.Call == SocketCall.Connect && u.Form != CallForm.End).Select(u => u.Operation).ToList();
        if (connects.Count == 0 ? Loopback.IsUsedBy(creation, _values) : connects.All(c => Loopback.IsUsedBy(c, _values)))
            return null;
        return new IdleWait(uses, _code, _values).Find(ofClient: true) is { } wait ? ($"Reads of {name}", wait) : null;
    }

    /// <summary>Whether the variable gets connections in several places, of which another one stands first and has the finding.</summary>
    private bool IsOther(IOperation creation, ISymbol symbol, IOperation use) => _values.Of(symbol, use)
        .Where(v => Opening.Of(v, _code.Context) is not null && v is IObjectCreationOperation or IInvalidOperation).Select(v => v.Syntax)
        .FirstInSource() is { } first && !first.BeginsAt(creation.Syntax);

    private Diagnostic Report((string What, IOperation Wait) found, IOperation at, IReadOnlyList<SyntaxNode> others, FileOptions options)
    {
        var properties = KeepAliveTuning.IsAvailable(_code.Context, options) ? KeepAliveTuning.Properties(options) : ImmutableDictionary<string, string?>.Empty;
        if (others.Where(o => o.SyntaxTree == at.Syntax.SyntaxTree).ToList() is { Count: > 0 } here)
            properties = properties.Add(FindingProperties.Other, FindingProperties.Places(here));
        var time = TcpFacts.DetectionTime(TimeSpan.FromSeconds(options.KeepAliveTime), TimeSpan.FromSeconds(options.KeepAliveInterval), options.KeepAliveRetryCount);
        return Diagnostic.Create(
            s_descriptor, at.Syntax.GetLocation(), new[] { found.Wait.Syntax.GetLocation() }.Concat(others.Select(o => o.GetLocation())), properties,
            found.What, options.KeepAliveTime, options.KeepAliveInterval, options.KeepAliveRetryCount, KeepAliveTuning.Words(time));
    }
}
