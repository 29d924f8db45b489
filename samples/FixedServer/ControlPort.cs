using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FixedServer;

/// <summary>Where an operator asks how many sensors there are: a byte a command.</summary>
public sealed class ControlPort(TelemetryServer server, int port) : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ExclusiveAddressUse = true };

    public void Start()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        _listener.Listen();
        new Thread(Serve) { IsBackground = true }.Start();
    }

    public void Dispose() => _listener.Dispose();

    private void Serve()
    {
        try
        {
            while (true)
            {
                using var console = _listener.Accept();
                Answer(console);
            }
        }
        catch (SocketException)
        {
            // The port was closed.
        }
    }

    private void Answer(Socket console)
    {
        console.ReceiveTimeout = 60_000;
        console.SendTimeout = 5_000;
        var command = new byte[1];
        while (console.Receive(command) > 0)
        {
            if (command[0] == '?')
                console.Send(Encoding.ASCII.GetBytes($"{server.Count} sensors\n"));
        }
    }
}
