// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

enum Verdict { Keep, Kick }

class Moderator
{
    public void Judge(Socket member, Verdict verdict)
    {
        switch (verdict)
        {
            case Verdict.Kick:
                // say goodbye
                member.Shutdown(SocketShutdown.Both); //~ TCP1009
                member.Dispose(); // gone
                break;
            case Verdict.Keep:
                member.NoDelay = true;
                break;
        }
    }
}
