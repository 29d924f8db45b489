// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class ModbusAnswer
{
    public static string Read(TcpClient device)
    {
        var stream = device.GetStream();
        var buffer = new byte[256];
        var answer = new StringBuilder();
        int n = stream.Read(buffer, 0, buffer.Length);
        if (n == 0)
            throw new EndOfStreamException();
        answer.Append(Encoding.ASCII.GetString(buffer, 0, n));
        while (stream.DataAvailable)
        {
            n = stream.Read(buffer, 0, buffer.Length);
            answer.Append(Encoding.ASCII.GetString(buffer, 0, n));
        }

        return answer.ToString();
    }
}
