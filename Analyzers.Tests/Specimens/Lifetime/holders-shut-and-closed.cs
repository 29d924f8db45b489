using System.Net.Sockets;

public sealed class ClientSocket
{
    public Socket? socket;
}

public sealed class ChatServer
{
    private readonly List<ClientSocket> clientSockets = new();

    public void Add(Socket socket) => clientSockets.Add(new ClientSocket { socket = socket });

    public void CloseAllSockets()
    {
        foreach (ClientSocket clientSocket in clientSockets)
        {
            clientSocket.socket!.Shutdown(SocketShutdown.Both); //~ TCP1009
            clientSocket.socket.Close();
        }

        clientSockets.Clear();
    }
}
