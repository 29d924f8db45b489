using System.Diagnostics;
using TcpLint.Lifecycle;

namespace TcpLint.Tests.Kernel;

/// <summary>One end of a connection, or a listening socket, as the walk over the transition table has it.</summary>
internal sealed class WireEnd(TcpOrigin origin)
{
    // Linux holds TIME_WAIT, and FIN_WAIT_2 behind a close, for 60 s (TCP_TIMEWAIT_LEN and tcp_fin_timeout).
    private static readonly TimeSpan ShortestTimer = TimeSpan.FromSeconds(55);
    private Stopwatch _since = Stopwatch.StartNew();

    public TcpOrigin Origin => origin;

    public TcpState State
    {
        get;
        set
        {
            if (value != field)
                _since = Stopwatch.StartNew();
            field = value;
        }
    }

    /// <summary>Whether the kernel's state is this one, or what the clock makes of it when the machine is slow.</summary>
    public bool IsIn(TcpState real) => real == State ||
        real == TcpState.Closed && State is TcpState.TimeWait or TcpState.FinWait2 && _since.Elapsed > ShortestTimer;

    /// <summary>Who gets what this end sends; itself, when a socket has connected to itself.</summary>
    public WireEnd? Peer { get; set; }

    /// <summary>Data has come that no call has read.</summary>
    public bool HasUnread { get; set; }

    /// <summary>The program takes no more data: it has shut receiving down, or has closed.</summary>
    public bool TakesNoData { get; set; }

    public bool FinCame { get; set; }

    /// <summary>The program will be told of a reset.</summary>
    public bool ResetCame { get; set; }
}

/// <summary>
/// Walks both ends of a connection over the transition table: what a row sends is delivered to the other end, until all is quiet.
/// That leaves one state for each end, where the analysis, which sees one end only, has a set.
/// </summary>
/// <param name="taken">Every row that was walked is added.</param>
internal sealed class TcpWire(ISet<TcpTransition> taken)
{
    /// <summary>A call that returned: the row without an error.</summary>
    public void Returned(WireEnd end, TcpEvent call) => Take(end, call, throws: false);

    /// <summary>A call, or the wait for its outcome, that failed. Memory was not short, so that row is not meant.</summary>
    public void Threw(WireEnd end, TcpEvent call) => Take(end, call, throws: true);

    /// <summary>A segment without an answer yet.</summary>
    public void Arrives(WireEnd end, TcpEvent segment)
    {
        end.FinCame |= segment is TcpEvent.Fin;
        end.ResetCame |= segment is TcpEvent.Rst && end.State != TcpState.Closed;
        Take(end, segment, throws: false);
    }

    /// <summary>One byte goes to the peer. Once the program takes no more data and has sent its FIN, data is answered with a reset (RFC 9293 3.6.1).</summary>
    public void Sends(WireEnd end)
    {
        Take(end, TcpEvent.Send, throws: false);
        if (end.Peer is not { } peer)
            return;
        if (peer.TakesNoData && peer.State is TcpState.FinWait1 or TcpState.FinWait2)
        {
            Returned(peer, TcpEvent.Abort);
            peer.ResetCame = true;
        }
        else
            peer.HasUnread = true;
    }

    private void Take(WireEnd end, TcpEvent @event, bool throws)
    {
        var row = TcpLifecycle.Rfc9293.Rows.SingleOrDefault(r =>
            r.From == end.State && r.Event == @event && r.Throws == throws && r.Signal is not ("insufficient resources" or "remote socket unspecified") &&
            (r.Event is not TcpEvent.Opened || r.Signal is not ("connection reset" or "connection aborted due to user timeout")) &&
            (end.Origin != TcpOrigin.Either || r.Origin == TcpOrigin.Either) && r.HoldsFor(end.Origin));
        if (row is null)
            return;
        taken.Add(row);
        end.State = row.To;
        if (end.Peer is { } peer && Answer(row) is { } answer)
            Arrives(peer, answer);
    }

    private static TcpEvent? Answer(TcpTransition row) => row.Sends switch
    {
        "SYN" => TcpEvent.Syn,
        "SYN,ACK" => TcpEvent.SynAck,
        "FIN" => TcpEvent.Fin,
        "RST" => TcpEvent.Rst,
        "ACK" => row.Event is TcpEvent.Fin or TcpEvent.FinAckOfFin ? TcpEvent.AckOfFin : TcpEvent.AckOfSyn,
        _ => null,
    };
}
