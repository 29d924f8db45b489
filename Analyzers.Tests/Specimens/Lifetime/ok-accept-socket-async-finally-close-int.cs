// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading.Tasks;

class QuoteServer
{
    public async Task QuoteAsync(TcpListener listener, ReadOnlyMemory<byte> quote)
    {
        Socket reader = await listener.AcceptSocketAsync();
        try
        {
            await reader.SendAsync(quote, SocketFlags.None);
            reader.Shutdown(SocketShutdown.Send);
        }
        finally
        {
            reader.Close(500);
        }
    }
}
