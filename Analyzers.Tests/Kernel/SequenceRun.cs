using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TcpLint.Lifecycle;

namespace TcpLint.Tests.Kernel;

/// <summary>Random sequences of calls, many at a time in lockstep, so that one look at the kernel serves them all.</summary>
internal sealed class SequenceRun(int seed) : IDisposable
{
    private const int AtOnce = 250;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan PatienceWhenShrinking = TimeSpan.FromSeconds(2);

    // How many of the beginnings do not go on to an accepted connection.
    private const int Alone = 7;

    // Beginnings, so that most sequences get to have a connection; what follows is random.
    private static readonly SocketCallStep[][] Beginnings =
    [
        [],
        [new(Actor.Client, Act.Bind), new(Actor.Client, Act.ConnectToItself)],
        [new(Actor.Client, Act.Receive), new(Actor.Client, Act.Connect)],
        [new(Actor.Client, Act.ConnectAsync), new(Actor.Client, Act.Connect)],
        [new(Actor.Client, Act.Bind), new(Actor.Client, Act.ConnectToItself), new(Actor.Client, Act.LingerZero)],
        [new(Actor.Listener, Act.Bind), new(Actor.Listener, Act.Listen), new(Actor.Client, Act.Connect)],
        [new(Actor.Listener, Act.Bind), new(Actor.Listener, Act.Listen), new(Actor.Client, Act.Connect), new(Actor.Client, Act.ShutdownSend)],
        .. Enumerable.Repeat<SocketCallStep[]>([new(Actor.Listener, Act.Bind), new(Actor.Listener, Act.Listen), new(Actor.Client, Act.Connect), new(Actor.Listener, Act.Accept)], 5),
    ];

    // Every act in every state that lasts, and behind data and resets: no row is left to chance.
    private static readonly SocketCallStep[][] Preludes =
    [
        [],
        [new(Actor.Client, Act.ShutdownSend)],
        [new(Actor.Accepted, Act.ShutdownSend)],
        [new(Actor.Client, Act.ShutdownSend), new(Actor.Accepted, Act.ShutdownSend)],
        [new(Actor.Accepted, Act.Send)],
        [new(Actor.Accepted, Act.Send), new(Actor.Accepted, Act.ShutdownSend)],
        [new(Actor.Accepted, Act.LingerZero), new(Actor.Accepted, Act.Close)],
        [new(Actor.Accepted, Act.LingerZero), new(Actor.Accepted, Act.Send), new(Actor.Accepted, Act.Close)],
        [new(Actor.Accepted, Act.ShutdownSend), new(Actor.Client, Act.LingerZero)],
        [new(Actor.Client, Act.ShutdownSend), new(Actor.Client, Act.LingerZero)],
        [new(Actor.Client, Act.ShutdownSend), new(Actor.Accepted, Act.LingerZero), new(Actor.Accepted, Act.Close)],
        [new(Actor.Client, Act.ShutdownSend), new(Actor.Accepted, Act.Send)],
        [new(Actor.Client, Act.Close)],
        [new(Actor.Client, Act.Close), new(Actor.Accepted, Act.Close)],
    ];

    private readonly Random _random = new(seed);
    private readonly Socket _refusing = Refusing();
    private readonly byte _network = (byte)System.Random.Shared.Next(1, 255);
    private ushort _host;
    private long _predicted;

    public HashSet<TcpTransition> Taken { get; } = [];

    /// <summary>Every set that the model said, and in which of its states the kernel was then.</summary>
    public Dictionary<TcpStateSet, TcpStateSet> Sets { get; } = [];

    public int Sequences { get; private set; }

    public long Checks { get; private set; }

    public double MeanSetSize => (double)_predicted / Checks;

    /// <summary>Runs as many sequences; returns the shortest that fails, as its mismatch, or null.</summary>
    public string? Run(int count)
    {
        SocketCallStep[][] every =
        [
            .. from begun in Beginnings.Take(Alone).Concat(Preludes.Select(prelude => (SocketCallStep[])[.. Beginnings[^1], .. prelude]))
               from who in Enum.GetValues<Actor>()
               from act in Enum.GetValues<Act>()
               select (SocketCallStep[])[.. begun, new(who, act)],
        ];
        if (RunTogether(every, record: true) is { } wrong)
            return Shrink(wrong);
        for (; Sequences < count; Sequences += AtOnce)
        {
            if (RunTogether([.. Enumerable.Range(0, AtOnce).Select(_ => Random())], record: true) is { } failed)
                return Shrink(failed);
        }

        return null;
    }

    public void Dispose() => _refusing.Dispose();

    /// <summary>Leaves out a step at a time as long as what is left still fails.</summary>
    private string Shrink(CallSequence failed)
    {
        for (var i = failed.Steps.Count - 1; i >= 0; i--)
        {
            if (i < failed.Steps.Count && RunTogether([[.. failed.Steps.Where((_, index) => index != i)]], record: false) is { } shorter)
                failed = shorter;
        }

        return failed.Mismatch!;
    }

    private SocketCallStep[] Random() =>
    [
        .. Beginnings[_random.Next(Beginnings.Length)],
        .. Enumerable.Range(0, _random.Next(3, 11)).Select(_ => new SocketCallStep((Actor)_random.Next(3), (Act)_random.Next((int)Act.Close + 1))),
    ];

    private CallSequence? RunTogether(IReadOnlyList<SocketCallStep[]> all, bool record)
    {
        var sequences = all.Select(steps => new CallSequence(steps, NextAddress(), _refusing.LocalEndPoint!, record ? Taken : new HashSet<TcpTransition>())).ToList();
        try
        {
            while (sequences.Any(sequence => !sequence.IsOver))
            {
                var moved = sequences.Where(sequence => !sequence.IsOver).ToList();
                moved.ForEach(sequence => sequence.Step());
                var kernel = Settled(moved, record ? Patience : PatienceWhenShrinking);
                moved.ForEach(sequence => sequence.Check(kernel));
                if (record)
                    Record(moved, kernel);
                if (sequences.Where(sequence => sequence.Mismatch is not null).MinBy(sequence => sequence.Steps.Count) is { } failed)
                    return failed;
            }

            return null;
        }
        finally
        {
            sequences.ForEach(sequence => sequence.Dispose());
        }
    }

    private static KernelSockets Settled(List<CallSequence> sequences, TimeSpan patience)
    {
        for (var clock = Stopwatch.StartNew(); ;)
        {
            var kernel = KernelSockets.Now();
            if (clock.Elapsed > patience || sequences.All(sequence => sequence.Mismatch is not null || sequence.HasSettled(kernel)))
                return kernel;
            Thread.Sleep(5);
        }
    }

    private void Record(List<CallSequence> sequences, KernelSockets kernel)
    {
        foreach (var socket in sequences.SelectMany(sequence => sequence.Sockets))
        {
            Checks++;
            _predicted += socket.Tcp.Count;
            Sets[socket.Tcp] = Sets.GetValueOrDefault(socket.Tcp) | TcpStateSet.Of(socket.StateIn(kernel));
        }
    }

    private IPAddress NextAddress() => new([127, _network, (byte)(++_host >> 8), (byte)_host]);

    /// <summary>Bound and not listening: a connect to it is refused.</summary>
    private static Socket Refusing()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return socket;
    }
}
