// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class ChatRoom
{
    private readonly List<TcpClient> _members = new();

    public void Run(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start(); //~ TCP5001
        while (true)
        {
            var member = listener.AcceptTcpClient();
            lock (_members)
                _members.Add(member);
            Task.Run(() => Listen(member));
        }
    }

    private void Listen(TcpClient member)
    {
        using (member)
        using (var reader = new StreamReader(member.GetStream()))
        {
            while (reader.ReadLine() is { } line)
                Console.WriteLine(line);
        }

        lock (_members)
            _members.Remove(member);
    }
}
