using TcpLint.Lifecycle;

namespace TcpLint.Tests.Lifecycle;

/// <summary>The table of RFC 9293 against the RFC, and the properties that any reading of it needs.</summary>
public class TcpLifecycleTests
{
    private static readonly TcpLifecycle s_rfc = TcpLifecycle.Rfc9293;

    [Fact]
    public void Says_what_the_RFC_says() => Assert.Empty(Rfc9293Expectations.RowViolations(s_rfc));

    [Fact]
    public void Answers_as_the_RFC_says() => Assert.Empty(Rfc9293Expectations.AnswerViolations(s_rfc));

    [Fact]
    public void Cites_a_section_for_every_row() => Assert.All(s_rfc.Rows, row => Assert.Matches(@"^RFC 9293 3(\.\d+){1,3}$", row.Citation));

    [Fact]
    public void Covers_every_call_and_every_segment_in_every_state()
    {
        var covered = s_rfc.Rows.Select(row => (row.From, row.Event)).ToHashSet();
        Assert.Empty(
            from state in TcpStates.All
            from e in TcpEvents.All
            where e.Kind is TcpEventKind.UserCall or TcpEventKind.Segment && !covered.Contains((state, e.Event))
            select $"{state} {e.Name}");
    }

    /// <summary>A returned call, a segment and a timer have one outcome each; an error has one outcome each by its name.</summary>
    [Theory]
    [InlineData((int)TcpOrigin.Passive)]
    [InlineData((int)TcpOrigin.Active)]
    public void Never_contradicts_itself_for_a_known_origin(int origin) =>
        Assert.All(
            s_rfc.Rows.Where(row => row.HoldsFor((TcpOrigin)origin)).GroupBy(row => (row.From, row.Event, Error: row.Throws ? row.Signal : null, row.Throws)),
            rows => Assert.Single(rows));

    [Fact]
    public void Throws_from_user_calls_and_waits_alone_and_with_a_reason() =>
        Assert.All(s_rfc.Rows.Where(row => row.Throws), row =>
        {
            Assert.False(row.Event.Facts().IsUnasked);
            Assert.NotNull(row.Signal);
        });

    [Fact]
    public void Learning_something_changes_nothing() =>
        Assert.All(s_rfc.Rows.Where(row => row.Event.Facts().Kind == TcpEventKind.Observation), row => Assert.Equal(row.From, row.To));

    [Fact]
    public void Reaches_every_state_from_CLOSED() => Assert.Equal(TcpStateSet.All, Reachable(TcpState.Closed));

    [Fact]
    public void Reaches_CLOSED_from_every_state() => Assert.All(TcpStates.All, state => Assert.True(Reachable(state).Contains(TcpState.Closed)));

    [Fact]
    public void Describes_every_event_at_its_place()
    {
        Assert.Equal(Enum.GetValues<TcpEvent>(), TcpEvents.All.Select(e => e.Event));
        Assert.Equal(TcpEvents.All.Count, TcpEvents.All.Select(e => e.Name).Distinct().Count());
    }

    private static TcpStateSet Reachable(TcpState start)
    {
        var reached = TcpStateSet.Of(start);
        for (var before = TcpStateSet.Empty; reached != before;)
        {
            before = reached;
            reached |= TcpStateSet.Of([.. s_rfc.Rows.Where(row => before.Contains(row.From)).Select(row => row.To)]);
        }
        return reached;
    }
}
