using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TcpLint.Flow;
using TcpLint.Rules.Listeners;
using TcpLint.Sockets;

namespace TcpLint.Rules.TimeWait;

/// <summary>TCP4004: a connection always starts from the same local port, which its predecessor may still hold in TIME_WAIT.</summary>
internal sealed class FixedLocalPort : IBodyRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        "TCP4004", "Client binds a fixed local port", "Every connection{0} starts from local port {1}: while the one before is in TIME_WAIT (60 s on Linux), {2}; bind port 0 and let the system choose",
        Category.TimeWait, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Help.Of("TCP4004"));

    public DiagnosticDescriptor Descriptor => s_descriptor;

    public IEnumerable<Diagnostic> Ask(FlowBody body)
    {
        foreach (var operation in body.Operations)
        {
            if (!Binds(operation, body.Context.Types) || body.Context.Origins.Tree(operation.Syntax) is not { } written)
                continue;
            var values = body.Context.Values;
            if (FixedPort(written, values) is { } port && Transports(written, values, body.Context) is { } transport)
                yield return Diagnostic.Create(s_descriptor, written.Syntax.GetLocation(), new[] { port.Syntax.GetLocation() }, Name(written), values.Number(port), Consequence(transport));
        }
    }

    private static string Name(IOperation bind) => WrittenCall.Of(bind) is { Instance: { } instance } ? Naming.OfIt(instance)
        : Receivers.TargetOf(bind) is var (variable, _) ? " of " + Naming.Of(variable) : "";

    private static bool Binds(IOperation operation, SocketTypes types) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Bind" } method } => types.Find(method) is { Call: SocketCall.Bind },
        IObjectCreationOperation { Constructor: { Parameters.Length: 1 } constructor } => types.Find(constructor) is { Call: SocketCall.CreateBound },
        IInvalidOperation => WrittenCall.Of(operation) is { Method: { Parameters.Length: 1 } method } && types.Find(method) is { Call: SocketCall.Bind or SocketCall.CreateBound },
        _ => false,
    };

    /// <summary>The expression of the port, where it is the same number each time and not 0.</summary>
    private static IOperation? FixedPort(IOperation bind, PossibleValues values)
    {
        if (WrittenCall.Of(bind)?.Arguments.FirstOrDefault() is not { } argument || values.Of(argument) is not { Count: 1 } ends || !ListenerOpening.IsIp(ends[0].Type))
            return null;
        return WrittenCall.Of(ends[0]) is { Method.MethodKind: MethodKind.Constructor } end && end.Argument("port") is { } port && values.Number(port) is > 0 ? port : null;
    }

    /// <summary>What a socket that is bound here, and then connects and never listens, speaks; null for any other socket.</summary>
    private static Transport? Transports(IOperation bind, PossibleValues values, FlowContext context)
    {
        // A TcpClient can do nothing but connect.
        if (WrittenCall.Of(bind) is not { Instance: { } instance })
            return Transport.Tcp;
        if (SocketUses.Named(instance) is not { } symbol)
            return null;
        var calls = SocketUses.Of(symbol, instance, values.Code, values).Select(e => e.Call).ToList();
        if (!calls.Contains(SocketCall.Connect) || calls.Contains(SocketCall.Listen) || calls.Contains(SocketCall.Accept))
            return null;
        if (context.Types.KindOf(Origins.TypeOf(symbol)) == ConnectionKind.Client)
            return Transport.Tcp;
        var transports = values.Of(symbol, instance).Where(v => v.ConstantValue is not { HasValue: true, Value: null }).Select(v => ListenerOpening.Of(v, context.Types, values).Transport).Distinct().ToList();
        return transports.Count == 1 && transports[0] is Transport.Tcp or Transport.TcpByDefault ? transports[0] : null;
    }

    private static string Consequence(Transport transport) => transport == Transport.TcpByDefault
        ? "the bind fails with 'address already in use'"
        : "the next connect fails on Windows, and on Linux where TCP timestamps are off";
}
