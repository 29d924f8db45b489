// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class UploadServer(TcpListener listener)
{
    public void Run()
    {
        while (true)
        {
            using var client = listener.AcceptTcpClient();
            using var reader = new StreamReader(client.GetStream());
            Store(reader.ReadToEnd());
        }
    }

    private static void Store(string upload) => File.AppendAllText("uploads.log", upload);
}
