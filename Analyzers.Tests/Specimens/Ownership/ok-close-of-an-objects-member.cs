// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

sealed class Guest
{
    public Socket? Link;

    public int Table;
}

sealed class Quiz
{
    public void Dismiss(Guest guest)
    {
        if (guest.Link is { Connected: true })
            guest.Link.Close();
        else
            Forget(guest);
    }

    private void Forget(Guest guest)
    {
        guest.Table = 0;
        guest.Link?.Dispose();
    }
}
