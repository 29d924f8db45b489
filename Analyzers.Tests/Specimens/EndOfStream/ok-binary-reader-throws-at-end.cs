// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class OpcodeLoop
{
    public static void Run(TcpClient client)
    {
        using (client)
        using (var reader = new BinaryReader(client.GetStream()))
        {
            var totals = new long[256];
            while (true)
            {
                byte opcode = reader.ReadByte();
                totals[opcode] += reader.ReadInt32();
            }
        }
    }
}
