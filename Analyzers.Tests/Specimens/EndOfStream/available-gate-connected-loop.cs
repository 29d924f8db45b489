// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;
using System.Text;

static class PrinterStatus
{
    public static void Watch(string printer)
    {
        using var client = new TcpClient();
        client.Connect(printer, 9100);
        var stream = client.GetStream();
        var buffer = new byte[128];
        while (client.Connected)
        {
            while (stream.DataAvailable)
            {
                int n = stream.Read(buffer, 0, buffer.Length); //~ TCP2001
                Console.WriteLine(Encoding.ASCII.GetString(buffer, 0, n));
            }

            Thread.Sleep(200);
        }
    }
}
