// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class ClientSweeper
{
    private readonly List<TcpClient> _clients = new();

    public void Add(TcpClient client)
    {
        lock (_clients)
            _clients.Add(client);
    }

    public async Task SweepAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            lock (_clients)
            {
                for (int i = _clients.Count - 1; i >= 0; i--)
                {
                    TcpClient client = _clients[i];
                    if (!client.Connected) //~ TCP2003
                    {
                        client.Close();
                        _clients.RemoveAt(i);
                    }
                }
            }

            await Task.Delay(5000, token);
        }
    }
}
