// rules: TCP4001,TCP4002,TCP5001
// fix: none
using System.Net;
using System.Net.Sockets;

sealed class Lookup(IPAddress server)
{
    public Dictionary<string, byte[]> All(IEnumerable<string> names)
    {
        var answers = new Dictionary<string, byte[]>();
        foreach (var name in names)
            answers[name] = Ask(server, name);
        return answers;
    }

    private static byte[] Ask(IPAddress at, string name)
    {
        using (var client = new TcpClient(at.AddressFamily)) //~ TCP4002
        {
            client.ReceiveTimeout = 2000;
            client.Connect(at, 53);
            var stream = client.GetStream();
            var writer = new BinaryWriter(stream);
            writer.Write((short)name.Length);
            writer.Write(name);
            var reader = new BinaryReader(stream);
            return reader.ReadBytes(reader.ReadInt16());
        }
    }
}
