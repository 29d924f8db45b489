using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LeakyServer;

/// <summary>Where an operator asks how many sensors there are: a byte a command.</summary>
public sealed class ControlPort(TelemetryServer server, int port) : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);

    public void Start()
    {
        // TCP3001: without ProtocolType.Tcp, a restart fails for as long as old connections linger.
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        // TCP3005: the third operator in the queue hangs.
        _listener.Listen(1);
        new Thread(Serve) { IsBackground = true }.Start();
    }

    public void Dispose() => _listener.Dispose();

    private void Serve()
    {
        while (true)
        {
            using var console = _listener.Accept();
            console.ReceiveTimeout = 600_000;
            console.SendTimeout = 5_000;
            Answer(console);
        }
    }

    private void Answer(Socket console)
    {
        var command = new byte[1];
        while (true)
        {
            // TCP2001: once the operator has hung up, this loop spins for a command that never comes.
            console.Receive(command);
            if (command[0] == '?')
                console.Send(Encoding.ASCII.GetBytes($"{server.Count} sensors\n"));
            command[0] = 0;
        }
    }
}
