// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

sealed class ScadaLink
{
    private readonly TcpClient _client = new();

    public void Start(string plc)
    {
        _client.Connect(plc, 2404);
        new Thread(ReadLoop) { IsBackground = true }.Start();
    }

    private void ReadLoop()
    {
        try
        {
            var stream = _client.GetStream();
            var buffer = new byte[256];
            while (true)
            {
                int n = stream.Read(buffer, 0, buffer.Length);
                if (n == 0)
                    break;
                Console.WriteLine(Encoding.ASCII.GetString(buffer, 0, n));
            }
        }
        finally
        {
            _client.Close();
        }
    }
}
