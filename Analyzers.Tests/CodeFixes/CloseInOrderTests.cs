using VerifyCS = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.TcpLintAnalyzer, TcpLint.CodeFixes.CloseInOrder, TcpLint.Testing.DefaultVerifier>;

namespace TcpLint.Tests.CodeFixes;

public class CloseInOrderTests
{
    [Theory]
    [InlineData("using var client = new TcpClient(host, 1);\ntry\n{\n    {|TCP4003:client.LingerState = new LingerOption(true, 0)|};\n}\ncatch (SocketException)\n{\n}\n\nConsole.WriteLine(client.NoDelay);",
        "using var client = new TcpClient(host, 1);\n\nConsole.WriteLine(client.NoDelay);")]
    [InlineData("using var client = new TcpClient(host, 1);\ntry\n{\n    {|TCP4003:client.LingerState = new LingerOption(true, 0)|};\n    client.NoDelay = flag;\n}\ncatch (SocketException)\n{\n}",
        "using var client = new TcpClient(host, 1);\ntry\n{\n    client.NoDelay = flag;\n}\ncatch (SocketException)\n{\n}")]
    public Task What_only_guarded_the_option_goes_with_it(string before, string after) => VerifyCS.VerifyCodeFixAsync(Source.In(before), Source.In(after));
}
