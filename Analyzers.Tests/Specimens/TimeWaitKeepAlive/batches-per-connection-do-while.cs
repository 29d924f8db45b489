// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net;
using System.Net.Sockets;

sealed class BatchExporter(IPAddress archive)
{
    public void Export(string path)
    {
        using var source = File.OpenRead(path);
        var batch = new byte[8192];
        int n;
        do
        {
            n = source.Read(batch, 0, batch.Length);
            using var client = new TcpClient(AddressFamily.InterNetwork); //~ TCP4002
            client.Connect(archive, 7000);
            client.GetStream().Write(batch, 0, n);
        } while (n > 0);
    }
}
