using TcpLint.Sockets;
using static TcpLint.Sockets.HandleState;

namespace TcpLint.Tests.Sockets;

public class HandleStateSetTests
{
    private static readonly HandleState[] Every = Enum.GetValues<HandleState>();

    [Fact]
    public void A_set_holds_what_was_put_in_and_nothing_else() => Assert.All(Every, state =>
    {
        HandleStateSet one = state;
        Assert.Equal([state], one.States);
        Assert.All(Every, other => Assert.Equal(other == state, one.Contains(other)));
    });

    [Fact]
    public void All_and_empty()
    {
        Assert.Equal(Every, HandleStateSet.All.States);
        Assert.True(HandleStateSet.Empty.IsEmpty);
        Assert.Empty(HandleStateSet.Empty.States);
        Assert.Equal("Bound | Disposed", HandleStateSet.Of(Disposed, Bound).ToString());
    }

    [Fact]
    public void Set_algebra()
    {
        var left = HandleStateSet.Of(New, Bound);
        var right = HandleStateSet.Of(Bound, Disposed);
        Assert.Equal(HandleStateSet.Of(New, Bound, Disposed), left | right);
        Assert.Equal(HandleStateSet.Of(Bound), left & right);
        Assert.True((left & right).IsSubsetOf(left));
        Assert.False(left.IsSubsetOf(right));
        Assert.True(left == HandleStateSet.Of(Bound, New));
        Assert.True(left != right);
    }

    [Fact]
    public void The_peer_closes_and_resets_unasked()
    {
        Assert.Equal(HandleStateSet.Of(Connected, PeerClosed, PeerReset), HandleStateSet.Of(Connected).Unasked());
        Assert.Equal(HandleStateSet.Of(PeerClosed, PeerReset), HandleStateSet.Of(PeerClosed).Unasked());
        Assert.Equal(HandleStateSet.Of(ShutSend, ShutBoth, PeerResetSeen), HandleStateSet.Of(ShutSend).Unasked());
        Assert.Equal(HandleStateSet.Of(Disconnected, PeerResetSeen), HandleStateSet.Of(Disconnected).Unasked());
        foreach (var state in new[] { New, Bound, UnboundListening, Listening, ListeningShut, PeerReset, PeerResetSeen, DisconnectedReusable, ConnectFailed, Disposed })
            Assert.Equal(HandleStateSet.Of(state), HandleStateSet.Of(state).Unasked());
    }

    [Fact]
    public void Unasked_is_a_closure() => Assert.All(Every.SelectMany(left => Every.Select(right => HandleStateSet.Of(left, right))), set =>
    {
        Assert.True(set.IsSubsetOf(set.Unasked()));
        Assert.Equal(set.Unasked(), set.Unasked().Unasked());
        Assert.Equal(set.States.Aggregate(HandleStateSet.Empty, (all, state) => all | HandleStateSet.Of(state).Unasked()), set.Unasked());
    });
}
