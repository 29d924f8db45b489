namespace TcpLint.Tests.Docs;

/// <summary><c>docs/lifecycle.md</c>: the model that the rules stand on, a section a table.</summary>
internal static class LifecycleDocument
{
    public const string Path = "docs/lifecycle.md";

    private const string Introduction =
        """
        # The life of a connection

        TcpLint knows a connection as the set of TCP states that the kernel may hold it in, and follows that set through a program. This is
        the model it does that with. The page is written from the code, and a test fails when the two differ.

        """;

    // A further table is a further section here.
    private static readonly string[] s_sections = [Introduction, TcpSection.Text, HandleSection.Text, ApiSection.Text];

    public static string Text => string.Join("\n", s_sections.Select(section => section.ReplaceLineEndings("\n")));
}
