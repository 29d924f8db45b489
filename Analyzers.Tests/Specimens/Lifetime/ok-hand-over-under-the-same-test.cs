using System;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

public static class Dialer
{
    private sealed class Attempt
    {
        private readonly TaskCompletionSource<bool> _done = new TaskCompletionSource<bool>();
        private readonly Socket _socket;

        public Attempt(Socket socket)
        {
            _socket = socket;
        }

        public Task Task => _done.Task;

        public void Cancel() => _done.TrySetCanceled();

        public void End(IAsyncResult ar)
        {
            try
            {
                _socket.EndConnect(ar);
            }
            catch (Exception e)
            {
                _done.TrySetException(e);
                _socket.Dispose();
                return;
            }

            if (!_done.TrySetResult(true))
                _socket.Dispose();
        }
    }

    private static void Ended(IAsyncResult ar) => ((Attempt)ar.AsyncState).End(ar);

    public static Socket Dial(IPAddress[] addresses, int port, CancellationToken token)
    {
        for (int i = 0; i < addresses.Length; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                if (token.CanBeCanceled)
                {
                    var attempt = new Attempt(socket);
                    using (token.Register(attempt.Cancel))
                    {
                        socket.BeginConnect(addresses[i], port, Ended, attempt);
                        attempt.Task.GetAwaiter().GetResult();
                    }
                }
                else
                {
                    socket.Connect(addresses[i], port);
                }

                return socket;
            }
            catch (OperationCanceledException)
            {
                throw;
            }
            catch (Exception)
            {
                if (!token.CanBeCanceled)
                    socket.Dispose();
                if (i + 1 == addresses.Length)
                    throw;
            }
        }

        throw new TimeoutException();
    }
}
