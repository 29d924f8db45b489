// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;

sealed class Uploader(string host, int port)
{
    public void Upload(Queue<byte[]> batches)
    {
        var answer = new byte[1];
        while (batches.Count > 0)
        {
            using var store = new TcpClient(host, port); //~ TCP4002
            var stream = store.GetStream();
            stream.Write(batches.Dequeue());
            var n = stream.Read(answer, 0, 1);
            if (n == 0 || answer[0] != 1)
                return;
        }
    }

    public void UploadOrThrow(Queue<byte[]> batches)
    {
        while (batches.Count > 0)
        {
            using var store = new TcpClient(host, port); //~ TCP4002
            var stream = store.GetStream();
            stream.Write(batches.Dequeue());
            if (stream.ReadByte() == 255)
                throw new InvalidDataException("refused");
        }
    }
}
