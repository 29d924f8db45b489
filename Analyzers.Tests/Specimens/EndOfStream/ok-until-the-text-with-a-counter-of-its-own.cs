// rules: TCP2001,TCP2002
using System.Net.Sockets;
using System.Text;

public sealed class Answers
{
    private readonly NetworkStream _stream;

    public Answers(NetworkStream stream) => _stream = stream;

    public async Task<string> Ask(int count)
    {
        var buffer = new byte[2048];
        var all = "";
        for (int i = 0; i < count; i++)
        {
            var tries = 0;
            string data;
            do
            {
                if (++tries > 20)
                    throw new TimeoutException();
                await _stream.ReadAsync(buffer, 0, buffer.Length);
                data = Encoding.ASCII.GetString(buffer);
            } while (!data.Contains("end"));
            all += data;
        }

        return all;
    }
}
