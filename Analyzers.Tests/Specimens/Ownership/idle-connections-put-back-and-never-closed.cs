// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Directory(string host)
{
    private readonly Stack<TcpClient> _idle = new(); //~ TCP1004

    public int Ask(byte digit)
    {
        TcpClient? line = null;
        lock (_idle)
        {
            if (_idle.Count > 0)
                line = _idle.Pop();
        }

        line ??= new TcpClient(host, 4100); //~? TCP1003
        line.GetStream().WriteByte(digit);
        int answer = line.GetStream().ReadByte();
        lock (_idle)
            _idle.Push(line);
        return answer;
    }
}
