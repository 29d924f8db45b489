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
        _shares = !keeps;
    }

    public void OfReadOnlyField(string host, int port)
    {
        var client = new TcpClient();
        if (_keeps)
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

    public void OfSettings(string host, int port)
    {
        var client = new TcpClient();
        if (_settings.Keeps)
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (!_settings.Keeps)
                client.Dispose();
        }
    }

    public void OfSettingsMode(string host, int port)
    {
        var client = new TcpClient();
        if (_settings.Mode == Mode.Kept)
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (_settings.Mode != Mode.Kept)
                client.Dispose();
        }
    }

    public void OfMode(string host, int port, Mode mode)
    {
        var client = new TcpClient();
        if (mode == Mode.Kept)
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (mode != Mode.Kept)
                client.Dispose();
        }
    }

    public void OfNumber(string host, int port)
    {
        var client = new TcpClient();
        if (port > 1000)
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (!(port > 1000))
                client.Dispose();
        }
    }

    public void OfText(string host, int port, string name)
    {
        var client = new TcpClient();
        if (string.IsNullOrEmpty(name))
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (!string.IsNullOrEmpty(name))
                client.Dispose();
        }
    }

    public void OfType(string host, int port, object gate)
    {
        var client = new TcpClient();
        if (gate is Settings)
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (!(gate is Settings))
                client.Dispose();
        }
    }

    public void OfPlatform(string host, int port)
    {
        var client = new TcpClient();
        if (OperatingSystem.IsWindows())
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
                client.Dispose();
        }
    }

    public void OfNullable(string host, int port)
    {
        var client = new TcpClient();
        if (_limit.HasValue)
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (!_limit.HasValue)
                client.Dispose();
        }
    }

    public void OfToken(string host, int port, CancellationToken token)
    {
        var client = new TcpClient();
        if (token.CanBeCanceled)
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (!token.CanBeCanceled)
                client.Dispose();
        }
    }

    public void OfBoth(string host, int port, Mode mode)
    {
        var client = new TcpClient();
        if (_keeps && mode == Mode.Kept)
            s_all.Add(client);
        try
        {
            client.Connect(host, port);
            client.GetStream().WriteByte(1);
        }
        finally
        {
            if (!(_keeps && mode == Mode.Kept))
                client.Dispose();
        }
    }

    public void OfFieldSetAtStart(string host, int port)
    {
        var client = new TcpClient();
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
