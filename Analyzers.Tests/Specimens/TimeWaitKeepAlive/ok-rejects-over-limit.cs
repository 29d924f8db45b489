// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class ChatServer(TcpListener listener)
{
    private readonly List<TcpClient> _members = new();

    public void Run()
    {
        while (true)
        {
            var client = listener.AcceptTcpClient();
            if (_members.Count >= 100)
            {
                client.Close();
                continue;
            }

            _members.Add(client);
        }
    }

    public void Stop()
    {
        foreach (var member in _members)
            member.Close();
    }
}
