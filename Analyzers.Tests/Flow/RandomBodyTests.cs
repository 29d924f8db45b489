using Xunit.Abstractions;

namespace TcpLint.Tests.Flow;

/// <summary>The graph against the runtime: bodies from a seed, run with every choice.</summary>
public class RandomBodyTests
{
    private const int Bodies = 80;
    private const int Depth = 6;

    private readonly ITestOutputHelper _output;

    public RandomBodyTests(ITestOutputHelper output) => _output = output;

    /// <summary>Everything that can happen has its path in the graph, and where no type is asked for and every choice was tried, nothing else has.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Graph_has_the_paths_of_the_runtime(bool filters)
    {
        var bodies = Enumerable.Range(1, Bodies).Select(seed => (Seed: seed, Body: RandomBody.Write(seed, filters))).ToList();
        var snippet = await Snippet.OfMembersAsync(string.Join("\n", bodies.Select(b => $"public static void Body{b.Seed}() {{ {b.Body.Text} }}")));
        var exact = 0;
        foreach (var (seed, (text, hasTypes)) in bodies)
        {
            var (returned, thrown) = Snippet.Exits(snippet.Source("Body" + seed));
            var real = snippet.Run("Body" + seed, Depth);
            Assert.True(returned.IsSupersetOf(real.Returned), $"seed {seed}: {text}\nnot in the graph: {string.Join(" | ", real.Returned.Except(returned))}");
            Assert.True(thrown.IsSupersetOf(real.Thrown), $"seed {seed}: {text}\nnot in the graph: {string.Join(" | ", real.Thrown.Except(thrown))}");
            if (hasTypes || !real.IsComplete)
                continue;
            exact++;
            Assert.True(real.Returned.SetEquals(returned), $"seed {seed}: {text}\nonly in the graph: {string.Join(" | ", returned.Except(real.Returned))}");
            Assert.True(real.Thrown.SetEquals(thrown), $"seed {seed}: {text}\nonly in the graph: {string.Join(" | ", thrown.Except(real.Thrown))}");
        }

        _output.WriteLine($"{Bodies} bodies, {exact} of them exact");
        Assert.True(exact > Bodies / 5, $"{exact} of {Bodies}");
    }
}
