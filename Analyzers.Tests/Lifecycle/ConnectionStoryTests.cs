using TcpLint.Lifecycle;
using static TcpLint.Lifecycle.TcpState;

namespace TcpLint.Tests.Lifecycle;

/// <summary>The lives of connections that the rules tell apart, as a program lives them: a call, then whatever the peer and the clock do.</summary>
public class ConnectionStoryTests
{
    private static readonly TcpStateSet s_open = Set(Established, CloseWait, Closed);
    private static readonly TcpStateSet s_waitingForProgram = Set(CloseWait);
    private static readonly TcpStateSet s_waitingForTimer = Set(TimeWait);

    [Fact]
    public void A_connect_that_returned_is_open() =>
        Assert.Equal(s_open, Then(Connecting, TcpEvent.Opened));

    [Fact]
    public void A_connect_that_threw_is_a_state() => Assert.Equal(Set(Closed), Connecting.AfterThrown(TcpEvent.Opened));

    [Fact]
    public void An_active_open_never_listens()
    {
        Assert.False(Connecting.Contains(Listen));
        Assert.True(Set(SynReceived).Closure(TcpOrigin.Passive).Contains(Listen));
        Assert.True(Set(SynReceived).Closure().Contains(Listen));
    }

    [Fact]
    public void An_accepted_connection_is_open() => Assert.Equal(s_open, Then(Set(Listen).Closure(), TcpEvent.Opened));

    [Fact]
    public void An_open_connection_may_come_to_wait_for_the_program() => Assert.True(s_open.WaitsForProgram);

    [Fact]
    public void End_of_stream_leaves_CLOSE_WAIT_until_the_program_closes()
    {
        Assert.Equal(Set(CloseWait), s_open.After(TcpEvent.EndOfStream));
        Assert.Equal(Set(CloseWait, Closed), Then(s_open, TcpEvent.EndOfStream));
        Assert.True(Then(s_open, TcpEvent.EndOfStream).WaitsForProgram);
    }

    [Fact]
    public void Closing_first_ends_in_TIME_WAIT_and_waits_for_no_program()
    {
        var closed = Then(Set(Established), TcpEvent.Close);
        Assert.Equal(Set(FinWait1, FinWait2, Closing, TimeWait, Closed), closed);
        Assert.False(closed.WaitsForProgram);
        Assert.True(closed.WaitsForPeer);
        Assert.True(closed.WaitsForTimer);
    }

    [Fact]
    public void Closing_second_never_sees_TIME_WAIT() =>
        Assert.Equal(Set(LastAck, Closed), Then(Set(CloseWait), TcpEvent.Close));

    [Fact]
    public void A_half_closed_connection_still_receives_and_does_not_send()
    {
        var half = Then(Set(Established), TcpEvent.Close);
        Assert.Equal(Set(FinWait1, FinWait2), half.After(TcpEvent.Receive));
        Assert.Equal(Set(Closing, TimeWait), half.After(TcpEvent.EndOfStream));
        Assert.True(half.After(TcpEvent.Send).IsEmpty);
        Assert.Equal(half, half.AfterThrown(TcpEvent.Send));
    }

    [Fact]
    public void A_read_that_threw_may_have_left_the_connection_open() => Assert.Equal(s_open, s_open.AfterThrown(TcpEvent.Receive));

    [Fact]
    public void A_close_that_threw_had_nothing_to_close() => Assert.Equal(Set(Closed), s_open.AfterThrown(TcpEvent.Close));

    [Fact]
    public void An_abort_leaves_nothing() => Assert.Equal(Set(Closed), Then(s_open | Set(FinWait2, TimeWait), TcpEvent.Abort));

    [Fact]
    public void Both_sides_may_open_and_close_at_once()
    {
        Assert.Equal(Set(Established), Set(SynSent).After(TcpEvent.Syn).After(TcpEvent.SynAck, TcpOrigin.Active));
        Assert.Equal(Set(TimeWait), Set(Established).After(TcpEvent.Close).After(TcpEvent.Fin).After(TcpEvent.AckOfFin));
        Assert.Equal(Set(TimeWait), Set(Established).After(TcpEvent.Close).After(TcpEvent.FinAckOfFin));
    }

    /// <summary>RFC 9293 3.3.2 says of each state what it waits for. Without a connection nothing waits.</summary>
    [Fact]
    public void Every_state_waits_for_exactly_one()
    {
        Assert.Equal(s_waitingForProgram, TcpLifecycle.Rfc9293.WaitsForProgram);
        Assert.Equal(s_waitingForTimer, TcpLifecycle.Rfc9293.WaitsForTimer);
        Assert.Equal(~(s_waitingForProgram | s_waitingForTimer | Set(Closed)), TcpLifecycle.Rfc9293.WaitsForPeer);
    }

    private static TcpStateSet Connecting => Set(Closed).After(TcpEvent.OpenActive).Closure(TcpOrigin.Active);

    private static TcpStateSet Set(params TcpState[] states) => TcpStateSet.Of(states);

    private static TcpStateSet Then(TcpStateSet states, TcpEvent call) => states.After(call).Closure();
}
