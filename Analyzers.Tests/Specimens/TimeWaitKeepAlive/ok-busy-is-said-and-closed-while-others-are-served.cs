// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class Lobby(TcpListener listener)
{
    private readonly List<TcpClient> _players = new();

    public void Run()
    {
        while (true)
        {
            var client = listener.AcceptTcpClient();
            if (_players.Count >= 8)
            {
                client.GetStream().Write("full\n"u8);
                client.Close();
                continue;
            }

            _players.Add(client);
        }
    }

    public void Stop() => _players.ForEach(p => p.Close());
}
