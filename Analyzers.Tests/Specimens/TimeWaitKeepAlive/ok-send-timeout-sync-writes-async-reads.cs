// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class CommandChannel(Socket socket)
{
    public async Task<int> AskAsync(byte[] command, byte[] answer, CancellationToken stop)
    {
        socket.SendTimeout = 2000;
        socket.Send(command);
        return await socket.ReceiveAsync(answer, stop);
    }
}
