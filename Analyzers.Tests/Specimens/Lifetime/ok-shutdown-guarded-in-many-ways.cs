// rules: TCP1009
using System.Net.Sockets;

public class Wrapped
{
    public static void Both(Socket s)
    {
        try
        {
            s.Shutdown(SocketShutdown.Both);
            s.Close();
        }
        catch (Exception)
        {
            s.Dispose();
        }
    }

    public static void UsingDeclared(Socket listener)
    {
        using var s = listener.Accept();
        s.Shutdown(SocketShutdown.Both);
        s.Close();
    }

    public static void Outer(Socket s)
    {
        try
        {
            if (s.Connected)
            {
                s.Shutdown(SocketShutdown.Both);
                s.Disconnect(false);
            }
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.Message);
        }
        finally
        {
            s.Close();
        }
    }
}
