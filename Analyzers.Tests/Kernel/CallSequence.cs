using System.Net;
using System.Net.Sockets;
using TcpLint.Lifecycle;
using TcpLint.Sockets;

namespace TcpLint.Tests.Kernel;

/// <summary>A listener, a client and what it accepts, with real sockets, and what the model says of each after every call.</summary>
/// <param name="steps">The calls.</param>
/// <param name="own">A loopback address that nobody else uses: the kernel shows the sockets of every process, and ports are used again.</param>
/// <param name="refusing">Where nobody listens.</param>
/// <param name="taken">Every transition that is taken is added.</param>
internal sealed class CallSequence(IReadOnlyList<SocketCallStep> steps, IPAddress own, EndPoint refusing, ISet<TcpTransition> taken) : IDisposable
{
    private readonly TcpWire _wire = new(taken);
    private readonly Queue<WireEnd> _backlog = new();
    private readonly List<ModelledSocket> _all = [];
    private readonly Dictionary<Actor, ModelledSocket> _actors = [];
    private int _next;

    public IReadOnlyList<SocketCallStep> Steps => steps;

    /// <summary>What did not conform; null as long as all does.</summary>
    public string? Mismatch { get; private set; }

    public bool IsOver => Mismatch is not null || _next == steps.Count;

    public IEnumerable<ModelledSocket> Sockets => _all;

    /// <summary>Does the next call and has the models follow it.</summary>
    public void Step()
    {
        if (_all.Count == 0)
        {
            _actors[Actor.Listener] = Add(new(NewSocket(), new(TcpOrigin.Either), HandleState.New));
            _actors[Actor.Client] = Add(new(NewSocket(), new(TcpOrigin.Active), HandleState.New));
        }

        var step = steps[_next++];
        if (!_actors.TryGetValue(step.Who, out var socket) || !IsInScope(step, socket))
            return;
        var before = socket.Handle;
        var expected = before.States.Select(state => SocketStates.Socket.ExceptionOf(step.Operation, state) ?? "returns").ToHashSet();
        // What had come before a reset can still be read.
        if (step.What == Act.Receive && socket.End is { HasUnread: true, TakesNoData: false })
            expected.Add("returns");
        var outcome = Do(step, socket, before);
        var refused = step.Call == SocketCall.Connect && outcome == "SocketException (ConnectionRefused)";
        if (!refused && !expected.Contains(outcome == "blocks" ? "returns" : outcome))
            Fail(step, $"{outcome}; the table says {string.Join(" or ", expected)} for {before}");
    }

    /// <summary>Whether the kernel is where the walk over both ends says; a socket that is not yet may still come to it.</summary>
    public bool HasSettled(KernelSockets kernel) => _all.All(socket => socket.End.IsIn(socket.StateIn(kernel)));

    /// <summary>Holds the kernel against both models.</summary>
    public void Check(KernelSockets kernel)
    {
        foreach (var socket in _all.Where(_ => Mismatch is null))
        {
            var real = socket.StateIn(kernel);
            if (!socket.Tcp.Contains(real))
                Fail(steps[_next - 1], $"{Name(socket)} is in {real.WireName()}, not in the model's {socket.Tcp}");
            else if (!socket.End.IsIn(real))
                Fail(steps[_next - 1], $"{Name(socket)} is in {real.WireName()}; the walk over both ends says {socket.End.State.WireName()}");
        }
    }

    public void Dispose()
    {
        foreach (var socket in _all)
            socket.Dispose();
    }

    private void Fail(SocketCallStep step, string what) => Mismatch ??= $"after {string.Join(", ", steps.Take(_next))}\n  {step}: {what}";

    private string Name(ModelledSocket socket) =>
        _actors.Where(actor => actor.Value == socket).Select(actor => actor.Key.ToString()).DefaultIfEmpty("an earlier connection").First();

    private static Socket NewSocket() => new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    private ModelledSocket Add(ModelledSocket socket)
    {
        _all.Add(socket);
        return socket;
    }

    /// <summary>
    /// A call whose outcome the kernel leaves open is not made: a bind once a connection has ended (the port may be free already), and what
    /// would turn a client into a listener, or a listener into a client.
    /// </summary>
    private static bool IsInScope(SocketCallStep step, ModelledSocket socket)
    {
        var mayReturn = MayReturn(step.Operation, socket);
        if (socket.IsSpoilt)
            return step.What == Act.Close;
        if (socket.HoldsFailedConnect && step.What is not (Act.Connect or Act.ConnectAsync or Act.Close))
            return false;
        // A second end of a socket that waits for reuse leaves it in none of the table's states.
        if (socket.Handle == HandleState.DisconnectedReusable && step.What is >= Act.ShutdownReceive and <= Act.DisconnectForReuse)
            return false;
        // A listening socket on a port of the kernel's choice loses that port with the shutdown, which .NET does not see.
        if (socket.Handle == HandleState.UnboundListening && step.What is >= Act.ShutdownReceive and <= Act.DisconnectForReuse)
            return false;
        return step.What switch
        {
            Act.Bind => socket.Handle.States.All(state => state is (< HandleState.ShutSend and not HandleState.ListeningShut) or HandleState.ConnectFailed or HandleState.Disposed),
            Act.Listen or Act.Accept => step.Who == Actor.Listener && socket.Handle != HandleState.ListeningShut || !mayReturn,
            Act.Connect or Act.ConnectAsync => step.Who != Actor.Listener && step.Who != Actor.Accepted || !mayReturn,
            Act.ConnectToItself => step.Who == Actor.Client && socket.Handle == HandleState.Bound,
            _ => true,
        };
    }

    private static bool MayReturn(SocketOperation operation, ModelledSocket socket) =>
        socket.Handle.States.Any(state => SocketStates.Socket.ExceptionOf(operation, state) is null);

    private string Do(SocketCallStep step, ModelledSocket socket, HandleStateSet before)
    {
        try
        {
            Call(step, socket);
            socket.Returned(step, before);
            return "returns";
        }
        catch (SocketException error) when (error.SocketErrorCode == SocketError.WouldBlock)
        {
            return "blocks";
        }
        catch (Exception error) when (error is SocketException or InvalidOperationException)
        {
            Threw(step, socket, before, SocketCallStep.OutcomeOf(error));
            return SocketCallStep.OutcomeOf(error);
        }
    }

    private void Call(SocketCallStep step, ModelledSocket socket)
    {
        var (real, end) = (socket.Real, socket.End);
        switch (step.What)
        {
            case Act.Bind:
                real.Bind(new IPEndPoint(own, 0));
                break;
            case Act.Listen:
                real.Listen(16);
                if (end.State == TcpState.Closed)
                    _wire.Returned(end, TcpEvent.OpenPassive);
                break;
            case Act.Accept:
                Accept(socket);
                break;
            case Act.Connect:
                real.Connect(Target);
                Connected(socket);
                break;
            case Act.ConnectAsync:
                real.ConnectAsync(Target).GetAwaiter().GetResult();
                Connected(socket);
                break;
            case Act.ConnectToItself:
                real.Connect(real.LocalEndPoint!);
                end.Peer = end;
                _wire.Returned(end, TcpEvent.OpenActive);
                _wire.Returned(end, TcpEvent.Opened);
                break;
            case Act.Send:
                real.Send(new byte[1]);
                _wire.Sends(end);
                break;
            case Act.Receive:
                Receive(socket);
                break;
            case Act.LingerZero:
                real.LingerState = new LingerOption(true, 0);
                socket.LingersZero = true;
                break;
            case Act.Close:
                real.Close();
                Close(socket);
                break;
            default:
                Shut(step.What, socket);
                break;
        }
    }

    private EndPoint Target => _actors[Actor.Listener] is { End.State: TcpState.Listen, Real.LocalEndPoint: { } listening } ? listening : refusing;

    private void Accept(ModelledSocket listener)
    {
        var accepted = AtOnce(listener, SocketOperation.Accept, real => real.Accept());
        var end = _backlog.Dequeue();
        _wire.Returned(end, TcpEvent.Opened);
        _actors[Actor.Accepted] = Add(new(accepted, end, HandleState.Connected));
        _actors[Actor.Accepted].Tcp = SocketEvents.After(SocketCall.Accept, TcpStateSet.Of(TcpState.Closed));
    }

    private void Connected(ModelledSocket socket)
    {
        var (own, other) = (new WireEnd(TcpOrigin.Active), new WireEnd(TcpOrigin.Passive) { State = TcpState.Listen });
        (own.Peer, other.Peer) = (other, own);
        socket.ConnectsAs(own);
        _wire.Returned(own, TcpEvent.OpenActive);
        _wire.Returned(own, TcpEvent.Opened);
        _backlog.Enqueue(other);
    }

    private void Receive(ModelledSocket from)
    {
        var end = from.End;
        if (AtOnce(from, SocketOperation.Receive, socket => socket.Receive(new byte[1 << 12])) > 0)
        {
            end.HasUnread = false;
            _wire.Returned(end, TcpEvent.Receive);
        }
        else if (end.FinCame)
        {
            // .NET returns 0 for what the RFC calls an error.
            _wire.Returned(end, TcpEvent.EndOfStream);
            _wire.Threw(end, TcpEvent.Receive);
        }
    }

    /// <summary>
    /// A call that would block throws WouldBlock instead. The descriptor itself stays a blocking one: a connect that is refused on one that
    /// does not block leaves it shut, and what is then received is the end of the stream.
    /// </summary>
    private static T AtOnce<T>(ModelledSocket socket, SocketOperation operation, Func<Socket, T> call) =>
        MayReturn(operation, socket) && !socket.Real.Poll(TimeSpan.Zero, SelectMode.SelectRead) ? throw new SocketException((int)SocketError.WouldBlock) : call(socket.Real);

    private void Shut(Act what, ModelledSocket socket)
    {
        switch (what)
        {
            case Act.ShutdownReceive: socket.Real.Shutdown(SocketShutdown.Receive); break;
            case Act.ShutdownSend: socket.Real.Shutdown(SocketShutdown.Send); break;
            case Act.ShutdownBoth: socket.Real.Shutdown(SocketShutdown.Both); break;
            default: socket.Real.Disconnect(what == Act.DisconnectForReuse); break;
        }

        var end = socket.End;
        if (end.State == TcpState.Listen)
        {
            if (what != Act.ShutdownSend)
                StopListening(end);
            return;
        }

        end.TakesNoData |= what != Act.ShutdownSend;
        if (what != Act.ShutdownReceive)
            _wire.Returned(end, TcpEvent.Close);
        // The old descriptor is closed behind the shutdown; nothing can be read from it any more.
        if (what == Act.DisconnectForReuse)
            GiveUp(socket, abort: true);
    }

    private void Close(ModelledSocket socket)
    {
        if (socket.End.State == TcpState.Listen)
            StopListening(socket.End);
        else
            GiveUp(socket, socket.LingersZero || socket.End.HasUnread);
    }

    /// <summary>Linux has already taken a connection in TIME_WAIT off its descriptor: nothing that is done to that matters any more.</summary>
    private void GiveUp(ModelledSocket socket, bool abort)
    {
        var end = socket.End;
        if (end.State != TcpState.TimeWait && end.State != TcpState.Closed)
            _wire.Returned(end, abort ? TcpEvent.Abort : TcpEvent.Close);
        end.TakesNoData = true;
    }

    private void StopListening(WireEnd listener)
    {
        _wire.Returned(listener, TcpEvent.Close);
        // What nobody has accepted is reset.
        foreach (var end in _backlog.Where(end => end.State != TcpState.Closed))
            _wire.Returned(end, TcpEvent.Abort);
        _backlog.Clear();
    }

    private void Threw(SocketCallStep step, ModelledSocket socket, HandleStateSet before, string outcome)
    {
        socket.Threw(step, before, outcome);
        if (outcome == "SocketException (ConnectionRefused)")
        {
            var nobody = new WireEnd(TcpOrigin.Either);
            var own = new WireEnd(TcpOrigin.Active) { Peer = nobody };
            nobody.Peer = own;
            socket.ConnectsAs(own);
            _wire.Returned(own, TcpEvent.OpenActive);
            _wire.Threw(own, TcpEvent.Opened);
        }
        else if (TcpEventOf(step.What) is { } call)
            _wire.Threw(socket.End, call);
    }

    private static TcpEvent? TcpEventOf(Act what) => what switch
    {
        Act.Listen => TcpEvent.OpenPassive,
        Act.Connect or Act.ConnectAsync => TcpEvent.OpenActive,
        Act.Send => TcpEvent.Send,
        Act.Receive => TcpEvent.Receive,
        Act.ShutdownSend or Act.ShutdownBoth or Act.Disconnect => TcpEvent.Close,
        _ => null,
    };
}
