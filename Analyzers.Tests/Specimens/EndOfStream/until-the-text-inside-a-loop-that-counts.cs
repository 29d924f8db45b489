// rules: TCP2001,TCP2002
using System.Net.Sockets;
using System.Text;

public sealed class Answers
{
    private NetworkStream? stream;

    public async void Ask(string location)
    {
        var buffer = new byte[2048];
        string data = "";
        int count = location.Where(c => c == ',').Count() + 1;
        for (int i = 0; i < count; i++)
        {
            do
            {
                await stream!.ReadAsync(buffer, 0, buffer.Length); //~ TCP2001
                data = Encoding.ASCII.GetString(buffer).Replace("\0", "");
                if (data.Contains("Incorrect"))
                    return;
            } while (!data.Contains("Temperature"));
            Array.Clear(buffer, 0, buffer.Length);
        }
    }
}
