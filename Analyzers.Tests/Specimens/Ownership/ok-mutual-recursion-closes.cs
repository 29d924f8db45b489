// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace ChatServer;

internal sealed class Wizard
{
    private static readonly byte[] Menu = "1) login 2) quit\r\n"u8.ToArray();

    public void AcceptOne(TcpListener listener)
    {
        TcpClient client = listener.AcceptTcpClient();
        ShowMenu(client, rounds: 0);
    }

    private void ShowMenu(TcpClient client, int rounds)
    {
        try
        {
            client.GetStream().Write(Menu, 0, Menu.Length);
        }
        catch (IOException)
        {
            client.Close();
            return;
        }

        ReadChoice(client, rounds);
    }

    private void ReadChoice(TcpClient client, int rounds)
    {
        int choice;
        try
        {
            choice = client.GetStream().ReadByte();
        }
        catch (IOException)
        {
            choice = -1;
        }

        if (choice is -1 or '2' || rounds > 10)
            client.Close();
        else
            ShowMenu(client, rounds + 1);
    }
}
