// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1009,TCP2001,TCP2002,TCP2003,TCP6001
using System;
using System.Net.Sockets;
using System.Text;

namespace Mailing
{
    internal delegate void StateHandler(string line);

    public sealed class AsyncSmtp
    {
        private Socket _socket;
        private readonly byte[] _chunk = new byte[512];
        private readonly StringBuilder _line = new StringBuilder();
        private StateHandler _state;
        private bool _closed;

        public void Send(string host)
        {
            _closed = false;
            _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); //~? TCP1005
            _state = OnGreeting;
            _socket.BeginConnect(host, 25, Connected, null);
        }

        private void Connected(IAsyncResult ar)
        {
            try
            {
                _socket.EndConnect(ar);
                Receive();
            }
            catch (SocketException)
            {
                Close();
            }
        }

        private void Receive()
        {
            _socket.BeginReceive(_chunk, 0, _chunk.Length, SocketFlags.None, Received, null);
        }

        private void Received(IAsyncResult ar)
        {
            if (_closed) return;
            int n = _socket.EndReceive(ar); //~ TCP2001
            for (int i = 0; i < n; i++)
            {
                if (_chunk[i] == '\n')
                {
                    _state(_line.ToString());
                    _line.Clear();
                }
                else _line.Append((char)_chunk[i]);
            }
            Receive();
        }

        private void OnGreeting(string line)
        {
            _state = OnHelo;
            _socket.Send(Encoding.ASCII.GetBytes("HELO me\r\n"));
        }

        private void OnHelo(string line)
        {
            _socket.Send(Encoding.ASCII.GetBytes("QUIT\r\n"));
            Close();
        }

        private void Close()
        {
            _closed = true;
            _socket.Shutdown(SocketShutdown.Both); //~ TCP1009
            _socket.Close();
        }
    }
}
