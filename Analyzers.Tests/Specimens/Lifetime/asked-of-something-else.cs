// fix: none
using System;
using System.Collections.Generic;
using System.Net.Sockets;
using System.Threading;

public enum Mode { Plain, Kept }

public sealed class Settings
{
    public Settings(bool keeps)
    {
        Keeps = keeps;
    }

    public bool Keeps { get; }

    public Mode Mode { get; set; }
}

public sealed class Opener
{
    private static readonly List<TcpClient> s_all = new List<TcpClient>();
    private readonly Settings _settings;
    private readonly bool _keeps;
    private readonly int? _limit;
    private bool _shares;

    public Opener(Settings settings, bool keeps, int? limit)
    {
        _settings = settings;
        _keeps = keeps;
        _limit = limit;
    }

    public void OfOther(string host, int port)
    {
        var client = new TcpClient(); //~ TCP1002
        if (_settings.Keeps)
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (!_keeps)
                client.Dispose();
        }
    }

    public void OfChanged(string host, int port)
    {
        var client = new TcpClient(); //~ TCP1002
        if (port > 1000)
            s_all.Add(client);
        port = Environment.TickCount;
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (port <= 1000)
                client.Dispose();
        }
    }

    public void OfState(string host, int port, CancellationToken token)
    {
        var client = new TcpClient(); //~ TCP1002
        if (token.IsCancellationRequested)
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (!token.IsCancellationRequested)
                client.Dispose();
        }
    }

    public void Share() => _shares = true;

    public void OfFieldThatChanges(string host, int port)
    {
        var client = new TcpClient(); //~ TCP1002
        if (_shares)
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (!_shares)
                client.Dispose();
        }
    }
}
