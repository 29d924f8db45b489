// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net.Sockets;

sealed class DebugAdapter : IDisposable
{
    private readonly TcpListener _listener;

    public DebugAdapter() => _listener = TcpListener.Create(4711);

    public async Task<NetworkStream> WaitForEditorAsync()
    {
        _listener.Start(); //~ TCP3004
        TcpClient editor = await _listener.AcceptTcpClientAsync();
        return editor.GetStream();
    }

    public void Dispose() => _listener.Stop();
}
