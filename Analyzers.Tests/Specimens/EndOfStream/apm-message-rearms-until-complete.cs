// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class Transfer
{
    public Socket Socket = new(SocketType.Stream, ProtocolType.Tcp);
    public byte[] Buffer = new byte[65536];
    public int Offset;
    public int Remaining = 65536;
    public Action<byte[]> Done = _ => { };
}

static class TransferQueue
{
    public static void Enqueue(Transfer transfer) =>
        transfer.Socket.BeginReceive(transfer.Buffer, transfer.Offset, transfer.Remaining, SocketFlags.None, OnReceive, transfer);

    private static void OnReceive(IAsyncResult result)
    {
        var transfer = (Transfer)result.AsyncState!;
        int n = transfer.Socket.EndReceive(result); //~ TCP2001
        transfer.Offset += n;
        transfer.Remaining -= n;
        if (transfer.Remaining == 0)
            transfer.Done(transfer.Buffer);
        else
            transfer.Socket.BeginReceive(transfer.Buffer, transfer.Offset, transfer.Remaining, SocketFlags.None, OnReceive, transfer);
    }
}
