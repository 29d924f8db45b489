// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

interface IHandleMonitor
{
    void Watch(SafeHandle handle);
}

class DiagnosticProbe(IHandleMonitor monitor)
{
    public void Probe(IPEndPoint target)
    {
        var socket = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1001
        monitor.Watch(socket.SafeHandle);
        socket.Connect(target);
    }
}
