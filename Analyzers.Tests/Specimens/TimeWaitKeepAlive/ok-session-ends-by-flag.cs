// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class TickServer(TcpListener listener)
{
    private volatile bool _running = true;

    public void Run()
    {
        while (_running)
        {
            var client = listener.AcceptTcpClient();
            new Thread(() => Tick(client)).Start();
        }
    }

    public void Stop() => _running = false;

    private void Tick(TcpClient client)
    {
        while (_running)
            client.GetStream().Write("tick\n"u8);
        client.Close();
    }
}
