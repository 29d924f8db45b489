// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;

sealed class LabelPrinter(string printer)
{
    public async Task PrintAsync(byte[] label)
    {
        using var client = new TcpClient(printer, 9100);
        await using var stream = client.GetStream();
        stream.WriteTimeout = 4000; //~ TCP5004
        await stream.WriteAsync(label);
        await stream.FlushAsync();
    }
}
