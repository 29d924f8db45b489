// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

enum Role { Player, Spectator, Unknown }

class MatchMaker(ICollection<TcpClient> players, ICollection<TcpClient> spectators)
{
    public void Seat(TcpListener listener, Role role)
    {
        var client = listener.AcceptTcpClient();
        switch (role)
        {
            case Role.Player: players.Add(client); break;
            case Role.Spectator: spectators.Add(client); break;
            default: client.Close(); break;
        }
    }
}
