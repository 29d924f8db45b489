using TcpLint.Lifecycle;

namespace TcpLint.Tests.Lifecycle;

public class TcpFactsTests
{
    [Fact]
    public void Every_fact_has_one_value_a_unit_and_a_source()
    {
        Assert.All(TcpFacts.All.GroupBy(fact => (fact.Quantity, fact.Platform)), facts => Assert.Single(facts));
        Assert.All(TcpFacts.All, fact =>
        {
            Assert.Contains(fact.Unit, new[] { "seconds", "probes", "port", "connections" });
            Assert.True(fact.Source.Length > 10, fact.ToString());
            Assert.True(fact.Value > 0);
        });
        Assert.All(Enum.GetValues<TcpQuantity>(), quantity => Assert.NotNull(TcpFacts.Find(quantity, TcpPlatform.Linux)));
    }

    [Theory]
    [InlineData((int)TcpPlatform.Linux, 2, 11, 15)]
    [InlineData((int)TcpPlatform.Windows, 2, 0, 10)]
    [InlineData((int)TcpPlatform.MacOS, 2, 10, 0)]
    public void A_silent_peer_goes_unnoticed_for_two_hours_by_default(int platform, int hours, int minutes, int seconds) =>
        Assert.Equal(new TimeSpan(hours, minutes, seconds), TcpFacts.DetectionTime((TcpPlatform)platform));

    [Fact]
    public void Detection_takes_the_idle_time_and_an_interval_a_probe() =>
        Assert.Equal(TimeSpan.FromSeconds(120), TcpFacts.DetectionTime(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(10), 6));

    [Fact]
    public void Option_ranges_include_their_ends_and_refuse_milliseconds()
    {
        Assert.True(TcpFacts.KeepAliveSeconds.Contains(1) && TcpFacts.KeepAliveSeconds.Contains(32767));
        Assert.False(TcpFacts.KeepAliveSeconds.Contains(0) || TcpFacts.KeepAliveSeconds.Contains(32768));
        Assert.True(TcpFacts.KeepAliveRetries.Contains(1) && TcpFacts.KeepAliveRetries.Contains(127));
        Assert.False(TcpFacts.KeepAliveRetries.Contains(0) || TcpFacts.KeepAliveRetries.Contains(128));
    }

    [Fact]
    public void TIME_WAIT_is_never_longer_than_the_RFC_asks() =>
        Assert.All(
            TcpFacts.All.Where(fact => fact.Quantity == TcpQuantity.TimeWait),
            fact => Assert.True(TimeSpan.FromSeconds(fact.Value) <= TcpFacts.MaximumSegmentLifetime * 2));
}
