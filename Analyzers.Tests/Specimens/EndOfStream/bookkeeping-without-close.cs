// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class PlayerSession
{
    private static readonly HashSet<string> Online = new();
    private readonly TcpClient _client;
    private readonly string _name;
    private readonly byte[] _buffer = new byte[512];
    private readonly MemoryStream _moves = new();

    public PlayerSession(TcpListener listener, string name)
    {
        _client = listener.AcceptTcpClient();
        _name = name;
        Online.Add(name);
        _client.GetStream().BeginRead(_buffer, 0, _buffer.Length, OnMove, null);
    }

    private void OnMove(IAsyncResult ar)
    {
        int n = _client.GetStream().EndRead(ar); //~ TCP2002
        if (n == 0)
        {
            Online.Remove(_name);
            return;
        }

        _moves.Write(_buffer, 0, n);
        _client.GetStream().BeginRead(_buffer, 0, _buffer.Length, OnMove, null);
    }

    public void Kick() => _client.Close();
}
