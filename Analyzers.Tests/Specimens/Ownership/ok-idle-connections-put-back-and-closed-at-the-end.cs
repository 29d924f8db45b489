// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Directory(string host) : IDisposable
{
    private readonly Stack<TcpClient> _idle = new();

    public int Ask(byte digit)
    {
        TcpClient? line = null;
        lock (_idle)
        {
            if (_idle.Count > 0)
                line = _idle.Pop();
        }

        line ??= new TcpClient(host, 4100);
        try
        {
            line.GetStream().WriteByte(digit);
            int answer = line.GetStream().ReadByte();
            lock (_idle)
                _idle.Push(line);
            return answer;
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (_idle.Count > 0)
            _idle.Pop().Dispose();
    }
}
