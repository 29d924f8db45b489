using System.Globalization;
using TcpLint.Lifecycle;

namespace TcpLint.Tests.Kernel;

/// <summary>One socket as the kernel lists it; a listening one has remote port 0.</summary>
internal readonly record struct KernelSocket(int LocalPort, int RemotePort, TcpState State);

/// <summary>The TCP sockets of this network namespace at one moment, from <c>/proc/net/tcp</c> and <c>/proc/net/tcp6</c>.</summary>
internal sealed class KernelSockets
{
    // include/net/tcp_states.h, from TCP_ESTABLISHED = 1 on.
    private static readonly TcpState[] ByNumber =
    [
        TcpState.Closed, TcpState.Established, TcpState.SynSent, TcpState.SynReceived, TcpState.FinWait1, TcpState.FinWait2, TcpState.TimeWait,
        TcpState.Closed, TcpState.CloseWait, TcpState.LastAck, TcpState.Listen, TcpState.Closing, TcpState.SynReceived,
    ];

    private readonly List<KernelSocket> _all;
    private readonly Dictionary<(int, int), TcpState> _byPorts = [];

    private KernelSockets(List<KernelSocket> all)
    {
        _all = all;
        foreach (var socket in all)
            _byPorts[(socket.LocalPort, socket.RemotePort)] = socket.State;
    }

    public static KernelSockets Now() => new([.. Read("/proc/net/tcp"), .. Read("/proc/net/tcp6")]);

    /// <summary>The state of the end of a connection; CLOSED when the kernel has none.</summary>
    public TcpState Of(int localPort, int remotePort) => _byPorts.GetValueOrDefault((localPort, remotePort), TcpState.Closed);

    /// <summary>How many ends on this local port are in the state.</summary>
    public int CountLocal(int port, TcpState state) => _all.Count(socket => socket.LocalPort == port && socket.State == state);

    /// <summary>How many ends whose peer has this port are in the state.</summary>
    public int CountRemote(int port, TcpState state) => _all.Count(socket => socket.RemotePort == port && socket.State == state);

    private static IEnumerable<KernelSocket> Read(string path) => File.Exists(path) ? File.ReadAllLines(path).Skip(1).Select(Parse) : [];

    // "sl local rem st tx:rx tr:when retrnsmt ..."; an address is "HEX:PORT".
    private static KernelSocket Parse(string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(Port(fields[1]), Port(fields[2]), ByNumber[Hex(fields[3])]);
    }

    private static int Port(string address) => Hex(address[(address.LastIndexOf(':') + 1)..]);

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
