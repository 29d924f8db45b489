using Microsoft.CodeAnalysis;
using TcpLint.Testing;

namespace TcpLint.Tests.Options;

/// <summary>TCP0001 once for each value that an option cannot have.</summary>
public class InvalidOptionTests
{
    private const string Socketless = "class C { }";
    private const string WithSocket = "namespace N { class C { public void Keep(System.Net.Sockets.Socket socket) { } } }";

    [Theory]
    [InlineData("tcplint.min_backlog = 64")]
    [InlineData("tcplint.runtime = Mono")]
    [InlineData("tcplint.ownership.transfers_to = C.Keep, M:N.C.Keep(System.Net.Sockets.Socket)")]
    [InlineData("tcplint.ownership.borrows = N.C.Keep")]
    [InlineData("tcplint.ownership.borrows =")]
    public Task What_is_allowed_gets_none(string line) => FindingsAsync(WithSocket, line);

    [Theory]
    [InlineData("tcplint.min_backlog = 0", "'0' is not a value of the option tcplint.min_backlog: allowed is 1 to 65535; 16 is used instead")]
    [InlineData("tcplint.runtime = net48", "'net48' is not a value of the option tcplint.runtime: allowed is auto, netcore2.0, mono, unity; auto is used instead")]
    [InlineData("tcplint.keepalive_time = 60000", "'60000' is not a value of the option tcplint.keepalive_time: allowed is 1 to 32767 seconds; 60 is used instead")]
    [InlineData("tcplint.ownership.transfers_to = C.Keep, C.Kept", "'C.Kept' is not a value of the option tcplint.ownership.transfers_to: allowed is documentation ids or Type.Method, separated by ','; no method has this name, it is ignored")]
    [InlineData("tcplint.ownership.borrows = M:N.C.Keep(System.Object)", "'M:N.C.Keep(System.Object)' is not a value of the option tcplint.ownership.borrows: allowed is documentation ids or Type.Method, separated by ','; no method has this name, it is ignored")]
    public Task What_is_not_allowed_is_named(string line, string message) => FindingsAsync(WithSocket, line, message);

    /// <summary>A configuration is shared by projects, of which few see the method.</summary>
    [Fact]
    public Task Where_there_is_no_socket_a_list_of_methods_matters_to_nobody() => FindingsAsync(Socketless, "tcplint.ownership.transfers_to = Reactor.Adopt");

    private static async Task FindingsAsync(string source, string line, params string[] messages)
    {
        var test = new CSharpAnalyzerTest<TcpLintAnalyzer, DefaultVerifier> { TestCode = source };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{line}\n"));
        test.TestState.Sources.Add(("/0/Second.cs", Microsoft.CodeAnalysis.Text.SourceText.From("class Second { }")));
        test.TestBehaviors = TestBehaviors.SkipSuppressionCheck;
        test.ExpectedDiagnostics.AddRange(messages.Select(message => new DiagnosticResult("TCP0001", DiagnosticSeverity.Warning).WithMessage(message)));
        await test.RunAsync();
    }
}
