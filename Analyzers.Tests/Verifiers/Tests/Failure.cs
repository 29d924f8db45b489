namespace TcpLint.Testing.Tests;

internal static class Failure
{
    /// <summary>Checks that a test of a verifier fails, and why.</summary>
    public static async Task OfAsync(Func<Task> test, string reason)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(test);
        Assert.Contains(reason, failure.Message);
    }
}
