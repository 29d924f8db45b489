using TcpLint.Lifecycle;
using static TcpLint.Lifecycle.TcpState;

namespace TcpLint.Tests.Lifecycle;

public class TcpStateSetTests
{
    private static readonly TcpStateSet[] s_sets =
        [.. Enumerable.Range(0, 1 << 11).Select(bits => TcpStateSet.Of([.. TcpStates.All.Where(s => (bits & (1 << (int)s)) != 0)]))];

    private static readonly TcpOrigin[] s_origins = Enum.GetValues<TcpOrigin>();

    [Fact]
    public void Is_a_set()
    {
        var open = TcpStateSet.Of(Established, CloseWait);
        Assert.Equal(TcpStateSet.Of(CloseWait, Established, CloseWait), open);
        Assert.Equal(2, open.Count);
        Assert.Equal([Established, CloseWait], open);
        Assert.True(open.Contains(CloseWait));
        Assert.False(open.Contains(Closed));
        Assert.True(open.Overlaps(TcpStateSet.Of(CloseWait, LastAck)));
        Assert.False(open.Overlaps(TcpStateSet.Of(LastAck)));
        Assert.True(TcpStateSet.Of(CloseWait).IsSubsetOf(open));
        Assert.False(open.IsSubsetOf(TcpStateSet.Of(CloseWait)));
        Assert.Equal(TcpStateSet.Of(Established), open.Except(CloseWait));
        Assert.Equal(TcpStateSet.All, open | ~open);
        Assert.True((open & ~open).IsEmpty);
        Assert.Equal("{ESTABLISHED, CLOSE_WAIT}", open.ToString());
        Assert.Equal("{}", TcpStateSet.Empty.ToString());
        Assert.Equal(1 << 11, s_sets.Distinct().Count());
    }

    /// <summary>An answer for a set is the union of the answers for its members; for all sets, hence join commutes with it for all pairs.</summary>
    [Fact]
    public void After_and_closure_commute_with_join() =>
        Assert.All(s_origins, origin =>
        {
            foreach (var set in s_sets)
            {
                Assert.Equal(Members(set, one => one.Closure(origin)), set.Closure(origin));
                foreach (var e in TcpEvents.All)
                {
                    Assert.Equal(Members(set, one => one.After(e.Event, origin)), set.After(e.Event, origin));
                    Assert.Equal(Members(set, one => one.AfterThrown(e.Event, origin)), set.AfterThrown(e.Event, origin));
                }
            }
        });

    [Fact]
    public void Closure_keeps_its_set_is_idempotent_and_monotone() =>
        Assert.All(s_origins, origin =>
        {
            foreach (var set in s_sets)
            {
                var closure = set.Closure(origin);
                Assert.True(set.IsSubsetOf(closure));
                Assert.Equal(closure, closure.Closure(origin));
                foreach (var state in TcpStates.All)
                    Assert.True(closure.IsSubsetOf((set | TcpStateSet.Of(state)).Closure(origin)));
            }
        });

    [Fact]
    public void Nothing_unasked_leaves_a_closure() =>
        Assert.All(TcpEvents.All.Where(e => e.IsUnasked), e =>
            Assert.All(s_sets, set => Assert.True(set.Closure().After(e.Event).IsSubsetOf(set.Closure()))));

    private static TcpStateSet Members(TcpStateSet set, Func<TcpStateSet, TcpStateSet> answer) =>
        set.Aggregate(TcpStateSet.Empty, (union, state) => union | answer(TcpStateSet.Of(state)));
}
