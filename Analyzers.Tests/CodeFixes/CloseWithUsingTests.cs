using TcpLint.CodeFixes;
using VerifyCS = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.TcpLintAnalyzer, TcpLint.CodeFixes.CloseWithUsing, TcpLint.Testing.DefaultVerifier>;

namespace TcpLint.Tests.CodeFixes;

public class CloseWithUsingTests
{
    [Theory]
    [InlineData("var client = {|TCP1001:new TcpClient(host, 1)|};", "using var client = new TcpClient(host, 1);")]
    [InlineData("TcpClient client = {|TCP1001:new(host, 1)|};", "using TcpClient client = new(host, 1);")]
    [InlineData("// why\r\n\t\tvar client = {|TCP1001:new TcpClient(host, 1)|}; // here", "// why\r\n\t\tusing var client = new TcpClient(host, 1); // here")]
    public Task A_declaration_gets_a_using(string before, string after) => VerifyAsync(before + " client.NoDelay = true;", after + " client.NoDelay = true;");

    private static Task VerifyAsync(string before, string after) => VerifyCS.VerifyCodeFixAsync(In(before), In(after));

    private static string In(string statements) => $$"""
        using System.Net.Sockets;
        class C
        {
            void M(string host, TcpListener listener)
            {
                {{statements}}
            }
        }
        """;
}
