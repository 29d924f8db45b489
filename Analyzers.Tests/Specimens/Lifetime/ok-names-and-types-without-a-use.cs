using System.Net.Sockets;

namespace Reflective;

[AttributeUsage(AttributeTargets.All)]
sealed class ForAttribute(Type t) : Attribute { public Type Type => t; }

[For(typeof(Socket))]
static class Nothing
{
    public static string Name => nameof(TcpClient.Connected) + nameof(Socket.Shutdown);
    public static bool Is(object o) => o is Socket { Connected: true } or TcpClient { Connected: true };
    public static Type[] Types => [typeof(TcpListener), typeof(NetworkStream)];
    public static Func<TcpListener, TcpClient> Accept => l => l.AcceptTcpClient();
    public static Func<TcpListener, TcpClient> AcceptGroup(TcpListener _) => x => x.AcceptTcpClient();
    public static TcpClient? Default => default;
}
