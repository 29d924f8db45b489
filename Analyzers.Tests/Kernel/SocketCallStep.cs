using System.Net.Sockets;
using TcpLint.Sockets;

namespace TcpLint.Tests.Kernel;

/// <summary>Whose socket a step is done to.</summary>
internal enum Actor
{
    Listener,
    Client,

    /// <summary>The connection that the listener accepted last.</summary>
    Accepted,
}

/// <summary>What a step does.</summary>
internal enum Act
{
    Bind,
    Listen,
    Accept,
    Connect,

    /// <summary>A bound socket connects to its own port: a simultaneous open with itself.</summary>
    ConnectToItself,
    ConnectAsync,
    Send,
    Receive,
    ShutdownReceive,
    ShutdownSend,
    ShutdownBoth,
    Disconnect,
    DisconnectForReuse,

    /// <summary>Lingers for 0 seconds: a close from now on resets.</summary>
    LingerZero,
    Close,
}

/// <summary>One user call of a sequence. A step whose actor does not exist yet does nothing.</summary>
internal readonly record struct SocketCallStep(Actor Who, Act What)
{
    public SocketOperation Operation => What switch
    {
        Act.Bind => SocketOperation.Bind,
        Act.Listen => SocketOperation.Listen,
        Act.Accept => SocketOperation.Accept,
        Act.Connect or Act.ConnectToItself => SocketOperation.Connect,
        Act.ConnectAsync => SocketOperation.ConnectAsync,
        Act.Send => SocketOperation.Send,
        Act.Receive => SocketOperation.Receive,
        Act.ShutdownReceive => SocketOperation.ShutdownReceive,
        Act.ShutdownSend => SocketOperation.ShutdownSend,
        Act.ShutdownBoth => SocketOperation.ShutdownBoth,
        Act.Disconnect => SocketOperation.Disconnect,
        Act.DisconnectForReuse => SocketOperation.DisconnectForReuse,
        Act.LingerZero => SocketOperation.Configure,
        _ => SocketOperation.Close,
    };

    /// <summary>What the analysis calls it; a shutdown of receiving alone is no call to TCP.</summary>
    public SocketCall Call => What switch
    {
        Act.Bind => SocketCall.Bind,
        Act.Listen => SocketCall.Listen,
        Act.Connect or Act.ConnectToItself or Act.ConnectAsync => SocketCall.Connect,
        Act.ShutdownSend or Act.ShutdownBoth => SocketCall.Shutdown,
        Act.Disconnect or Act.DisconnectForReuse => SocketCall.Disconnect,
        _ => SocketCall.None,
    };

    public override string ToString() => $"{Who}.{What}";

    public static string OutcomeOf(Exception exception) => exception switch
    {
        SocketException error => $"SocketException ({error.SocketErrorCode})",
        _ => exception.GetType().Name,
    };
}
