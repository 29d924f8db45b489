// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class ModemControl : IDisposable
{
    private readonly TcpClient _client;
    private readonly StreamReader _reader;
    private readonly StreamWriter _writer;
    private volatile bool _online = true;

    public ModemControl(string host)
    {
        _client = new TcpClient(host, 7777);
        _reader = new StreamReader(_client.GetStream());
        _writer = new StreamWriter(_client.GetStream()) { AutoFlush = true };
        new Thread(Listen).Start();
    }

    public void Send(string command)
    {
        if (!_online)
            throw new InvalidOperationException("modem is offline");
        _writer.WriteLine(command);
    }

    private void Listen()
    {
        while (true)
        {
            string? line = _reader.ReadLine(); //~ TCP2002
            if (line is null)
            {
                _online = false;
                return;
            }

            Console.WriteLine("modem: " + line);
        }
    }

    public void Dispose() => _client.Dispose();
}
