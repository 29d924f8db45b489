// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP2003,TCP3002,TCP3003,TCP6001
// option: tcplint.runtime = unity
using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;

public class Server
{
    public static int MaxPlayers { get; private set; }
    public static Dictionary<int, Client> clients = new Dictionary<int, Client>();
    private static TcpListener tcpListener;

    public static void Start(int _maxPlayers, int _port)
    {
        MaxPlayers = _maxPlayers;
        for (int i = 1; i <= MaxPlayers; i++)
        {
            clients.Add(i, new Client(i));
        }
        tcpListener = new TcpListener(IPAddress.Any, _port); //~? TCP1005
        tcpListener.Start();
        tcpListener.BeginAcceptTcpClient(TCPConnectCallback, null);
    }

    private static void TCPConnectCallback(IAsyncResult _result)
    {
        TcpClient _client = tcpListener.EndAcceptTcpClient(_result); //~ TCP1002
        tcpListener.BeginAcceptTcpClient(TCPConnectCallback, null);
        Console.WriteLine("Incoming connection from " + _client.Client.RemoteEndPoint);
        for (int i = 1; i <= MaxPlayers; i++)
        {
            if (clients[i].socket == null)
            {
                clients[i].Connect(_client);
                return;
            }
        }
        Console.WriteLine("server full!");
    }

    public static void Stop()
    {
        tcpListener.Stop();
    }
}

public class Client
{
    public int id;
    public TcpClient socket;
    private NetworkStream stream;
    private byte[] receiveBuffer;

    public Client(int _id) { id = _id; }

    public void Connect(TcpClient _socket)
    {
        socket = _socket; //~? TCP1005
        socket.ReceiveBufferSize = 4096;
        stream = socket.GetStream();
        receiveBuffer = new byte[4096];
        stream.BeginRead(receiveBuffer, 0, 4096, ReceiveCallback, null);
    }

    private void ReceiveCallback(IAsyncResult _result)
    {
        try
        {
            int _byteLength = stream.EndRead(_result);
            if (_byteLength <= 0)
            {
                Disconnect();
                return;
            }
            byte[] _data = new byte[_byteLength];
            Array.Copy(receiveBuffer, _data, _byteLength);
            stream.BeginRead(receiveBuffer, 0, 4096, ReceiveCallback, null);
        }
        catch (Exception _ex)
        {
            Console.WriteLine("Error receiving TCP data: " + _ex);
            Disconnect();
        }
    }

    public void Disconnect()
    {
        socket.Close();
        stream = null;
        receiveBuffer = null;
        socket = null;
    }
}
