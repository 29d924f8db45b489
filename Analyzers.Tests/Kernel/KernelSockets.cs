using System.Globalization;
using System.Net;
using TcpLint.Lifecycle;

namespace TcpLint.Tests.Kernel;

/// <summary>One socket as the kernel lists it; a listening one has remote port 0. The addresses are as the kernel writes them.</summary>
internal readonly record struct KernelSocket(string Local, string Remote, TcpState State)
{
    public int LocalPort => Port(Local);

    public int RemotePort => Port(Remote);

    private static int Port(string address) => int.Parse(address[(address.LastIndexOf(':') + 1)..], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}

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
    private readonly Dictionary<(string, string), TcpState> _byEnds = [];

    private KernelSockets(List<KernelSocket> all)
    {
        _all = all;
        foreach (var socket in all)
            _byEnds[(socket.Local, socket.Remote)] = socket.State;
    }

    public static KernelSockets Now() => new([.. Read("/proc/net/tcp"), .. Read("/proc/net/tcp6")]);

    /// <summary>The state of the end of a connection; CLOSED when the kernel has none.</summary>
    public TcpState Of(IPEndPoint local, IPEndPoint remote) => _byEnds.GetValueOrDefault((Written(local), Written(remote)), TcpState.Closed);

    /// <summary>How many ends on this local port are in the state.</summary>
    public int CountLocal(int port, TcpState state) => _all.Count(socket => socket.LocalPort == port && socket.State == state);

    /// <summary>How many ends whose peer has this port are in the state.</summary>
    public int CountRemote(int port, TcpState state) => _all.Count(socket => socket.RemotePort == port && socket.State == state);

    private static IEnumerable<KernelSocket> Read(string path) => File.Exists(path) ? File.ReadAllLines(path).Skip(1).Select(Parse) : [];

    // "sl local rem st tx:rx tr:when retrnsmt ..."; an address is "HEX:PORT".
    private static KernelSocket Parse(string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(fields[1], fields[2], ByNumber[int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture)]);
    }

    // An IPv4 address is one number in the order of the machine's bytes.
    private static string Written(IPEndPoint end) => $"{BitConverter.ToUInt32(end.Address.GetAddressBytes()):X8}:{end.Port:X4}";
}
