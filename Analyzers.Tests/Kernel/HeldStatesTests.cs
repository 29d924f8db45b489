using System.Net;
using System.Net.Sockets;
using TcpLint.Lifecycle;
using TcpLint.Tests.Sockets;

namespace TcpLint.Tests.Kernel;

/// <summary>The states that pass too fast to be met by chance, held still: a peer that does not read leaves a FIN unsent.</summary>
public sealed class HeldStatesTests
{
    private const int TcpLevel = 6;
    private const int DeferAccept = 9;

    [LinuxFact]
    public void A_close_behind_unsent_data_waits_in_FIN_WAIT_1_then_in_CLOSING()
    {
        using var pair = new Pair();
        pair.Fill();
        pair.Own.Shutdown(SocketShutdown.Send);
        pair.Reaches(TcpState.FinWait1);
        pair.Peer.Shutdown(SocketShutdown.Send);
        pair.Reaches(TcpState.Closing);
    }

    [LinuxFact]
    public void The_second_close_behind_unsent_data_waits_in_LAST_ACK()
    {
        using var pair = new Pair();
        pair.Fill();
        pair.Peer.Shutdown(SocketShutdown.Send);
        pair.Reaches(TcpState.CloseWait);
        pair.Own.Shutdown(SocketShutdown.Send);
        pair.Reaches(TcpState.LastAck);
    }

    [LinuxFact]
    public void A_listener_that_waits_for_data_holds_SYN_RECEIVED()
    {
        using var listener = Listening(backlog: 1);
        listener.SetRawSocketOption(TcpLevel, DeferAccept, BitConverter.GetBytes(30));
        using var client = New();
        client.Connect(listener.LocalEndPoint!);
        Reaches(End(listener), End(client), TcpState.SynReceived);
    }

    [LinuxFact]
    public void A_connect_to_a_full_backlog_waits_in_SYN_SENT()
    {
        using var listener = Listening(backlog: 0);
        using var first = New();
        first.Connect(listener.LocalEndPoint!);
        using var second = New();
        second.Blocking = false;
        Assert.Throws<SocketException>(() => second.Connect(listener.LocalEndPoint!));
        Reaches(TcpState.SynSent, () => KernelSockets.Now().CountRemote(End(listener).Port, TcpState.SynSent) == 1);
    }

    private static Socket New() => new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { LingerState = new LingerOption(true, 0) };

    private static Socket Listening(int backlog)
    {
        var socket = New();
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        socket.Listen(backlog);
        return socket;
    }

    private static IPEndPoint End(Socket socket) => (IPEndPoint)socket.LocalEndPoint!;

    private static void Reaches(IPEndPoint local, IPEndPoint remote, TcpState state) => Reaches(state, () => KernelSockets.Now().Of(local, remote) == state);

    private static void Reaches(TcpState state, Func<bool> isThere) =>
        Assert.True(SpinWait.SpinUntil(() => isThere() || Pause(), TimeSpan.FromSeconds(20)), $"never in {state.WireName()}");

    private static bool Pause()
    {
        Thread.Sleep(5);
        return false;
    }

    /// <summary>A connection whose peer does not read. Both ends are reset at the end.</summary>
    private sealed class Pair : IDisposable
    {
        public Pair()
        {
            using var listener = Listening(backlog: 1);
            Own.Connect(listener.LocalEndPoint!);
            Peer = listener.Accept();
            Peer.LingerState = new LingerOption(true, 0);
            (Local, Remote) = (End(Own), End(listener));
        }

        public Socket Own { get; } = New();

        public Socket Peer { get; }

        private IPEndPoint Local { get; }

        private IPEndPoint Remote { get; }

        /// <summary>Sends until neither the peer nor the own buffer takes any more.</summary>
        public void Fill()
        {
            Own.Blocking = false;
            var data = new byte[1 << 20];
            while (Own.Poll(200_000, SelectMode.SelectWrite))
            {
                Own.Send(data, SocketFlags.None, out var error);
                Assert.True(error is SocketError.Success or SocketError.WouldBlock);
            }
        }

        public void Reaches(TcpState state) => HeldStatesTests.Reaches(Local, Remote, state);

        public void Dispose()
        {
            Own.Dispose();
            Peer.Dispose();
        }
    }
}
