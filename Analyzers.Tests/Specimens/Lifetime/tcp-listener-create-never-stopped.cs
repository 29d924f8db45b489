// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading.Tasks;

class OAuthRedirect
{
    public async Task<string?> WaitForCodeAsync()
    {
        var listener = TcpListener.Create(0); //~ TCP1007
        listener.Start();
        using var browser = await listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(browser.GetStream());
        return await reader.ReadLineAsync();
    }
}
