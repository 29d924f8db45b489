// rules: TCP2001,TCP2002,TCP2003
using System.Collections.Concurrent;
using System.Net.Sockets;

sealed record Notice(int Id, bool Left);

sealed class Member
{
    public int Id;
    public Socket Socket = new(SocketType.Stream, ProtocolType.Tcp);
    public byte[] Buffer = new byte[1024];
    public MemoryStream Received = new();
}

sealed class Lobby
{
    private readonly ConcurrentQueue<Notice> _notices = new();

    public bool Next(out Notice? notice) => _notices.TryDequeue(out notice);

    public void Follow(Member member) =>
        member.Socket.BeginReceive(member.Buffer, 0, member.Buffer.Length, SocketFlags.None, OnReceive, member);

    private void OnReceive(IAsyncResult ar)
    {
        var member = (Member)ar.AsyncState!;
        int n = member.Socket.EndReceive(ar); //~ TCP2002
        if (n > 0)
        {
            member.Received.Write(member.Buffer, 0, n);
            Follow(member);
        }
        else
        {
            _notices.Enqueue(new Notice(member.Id, Left: true));
        }
    }
}
