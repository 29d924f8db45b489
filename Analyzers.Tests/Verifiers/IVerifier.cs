namespace TcpLint.Testing;

/// <summary>How a failure is told to the test framework.</summary>
public interface IVerifier
{
    void True(bool assert, string? message = null);
    void EqualOrDiff(string expected, string actual, string? message = null);
}

/// <summary>Fails by an exception that any test framework shows.</summary>
public sealed class DefaultVerifier : IVerifier
{
    public void True(bool assert, string? message = null)
    {
        if (!assert)
            throw new InvalidOperationException(message);
    }

    public void EqualOrDiff(string expected, string actual, string? message = null) =>
        True(expected == actual, $"{message}\n--- expected\n{Visible(expected)}\n--- actual\n{Visible(actual)}");

    // A difference in line ends or tabs is otherwise not to be seen.
    private static string Visible(string text) => text.Replace("\r", "␍").Replace("\t", "→");
}
