// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

sealed class Guest
{
    public Socket? Link;

    public int Table;
}

sealed class Quiz
{
    public void Send(Guest guest, byte[] question)
    {
        if (guest.Link is { Connected: true })
            guest.Link.Send(question);
    }

    public void Dismiss(Guest guest)
    {
        guest.Table = 0;
        if (guest.Link != null && guest.Link.Connected) //~ TCP1002
            guest.Link.Close();
    }
}
