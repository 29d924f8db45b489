// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class ChatSession(Socket socket) : IDisposable
{
    public void Say(string text) => socket.Send(Encoding.UTF8.GetBytes(text));

    public void Dispose()
    {
        Say("bye\n");
        socket.Close(0); //~ TCP4003
    }
}
