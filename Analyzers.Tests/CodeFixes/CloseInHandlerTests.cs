using TcpLint.CodeFixes;
using TcpLint.Testing;
using VerifyCS = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.TcpLintAnalyzer, TcpLint.CodeFixes.CloseInHandler, TcpLint.Testing.DefaultVerifier>;

namespace TcpLint.Tests.CodeFixes;

public class CloseInHandlerTests
{
    [Theory]
    [InlineData("var client = {|TCP1001:listener.AcceptTcpClient()|};\nTask.Run(() =>\n{\n    client.GetStream().WriteByte(1); // one\n});",
        "var client = listener.AcceptTcpClient();\nTask.Run(() =>\n{\n    using (client)\n    {\n        client.GetStream().WriteByte(1); // one\n    }\n});")]
    [InlineData("var client = {|TCP1001:listener.AcceptTcpClient()|};\n_ = HandleAsync(client);\nasync Task HandleAsync(TcpClient c)\n{\n    await c.GetStream().WriteAsync(new byte[1], 0, 1);\n}",
        "var client = listener.AcceptTcpClient();\n_ = HandleAsync(client);\nasync Task HandleAsync(TcpClient c)\n{\n    using (c)\n    {\n        await c.GetStream().WriteAsync(new byte[1], 0, 1);\n    }\n}")]
    [InlineData("var client = {|TCP1001:listener.AcceptTcpClient()|};\nSystem.Threading.ThreadPool.QueueUserWorkItem(_ =>\n{\n    while (client.GetStream().ReadByte() > 0) { }\n});",
        "var client = listener.AcceptTcpClient();\nSystem.Threading.ThreadPool.QueueUserWorkItem(_ =>\n{\n    using (client)\n    {\n        while (client.GetStream().ReadByte() > 0) { }\n    }\n});")]
    [InlineData("var client = {|TCP1001:listener.AcceptTcpClient()|};\nTask.Run(() => client.GetStream().WriteByte(1));",
        "var client = listener.AcceptTcpClient();\nTask.Run(() => { using (client) client.GetStream().WriteByte(1); });")]
    [InlineData("var client = {|TCP1001:listener.AcceptTcpClient()|};\nTask.Run(() => client.GetStream().ReadByte());",
        "var client = listener.AcceptTcpClient();\nTask.Run(() => { using (client) return client.GetStream().ReadByte(); });")]
    [InlineData("_ = HandleAsync({|TCP1001:listener.AcceptTcpClient()|});\nasync Task HandleAsync(TcpClient c) => await c.GetStream().WriteAsync(new byte[1], 0, 1);",
        "_ = HandleAsync(listener.AcceptTcpClient());\nasync Task HandleAsync(TcpClient c)\n{\n    using (c)\n    {\n        await c.GetStream().WriteAsync(new byte[1], 0, 1);\n    }\n}")]
    [InlineData("{|TCP1001:listener.AcceptTcpClientAsync()|}.ContinueWith(t => Greet(t.Result));\nvoid Greet(TcpClient c)\n{\n    c.GetStream().WriteByte(1);\n}",
        "listener.AcceptTcpClientAsync().ContinueWith(t => Greet(t.Result));\nvoid Greet(TcpClient c)\n{\n    using (c)\n    {\n        c.GetStream().WriteByte(1);\n    }\n}")]
    public Task The_using_goes_into_the_handler(string before, string after) => VerifyCS.VerifyCodeFixAsync(Source.In(before), Source.In(after));

    [Theory]
    [InlineData("var client = {|TCP1001:listener.AcceptTcpClient()|};\nTask.Run(() =>\n{\n    client.GetStream().WriteByte(1);\n});\nclient.NoDelay = true;")]
    [InlineData("var client = {|TCP1001:listener.AcceptTcpClient()|};\nTask.Run(() =>\n{\n    client.GetStream().WriteByte(1);\n});\nTask.Run(() => client.GetStream().ReadByte());")]
    [InlineData("while (flag)\n{\n    var client = {|TCP1001:listener.AcceptTcpClient()|};\n    for (var i = 0; i < 2; i++)\n        Task.Run(() => client.GetStream().WriteByte(1));\n}")]
    [InlineData("var client = {|TCP1001:listener.AcceptTcpClient()|};\nTask.Run(() => client.GetStream().WriteAsync(new byte[1], 0, 1));")]
    [InlineData("var client = {|TCP1001:new TcpClient(host, 1)|};\nvar answer = Ask(client);\nConsole.WriteLine(answer);\nint Ask(TcpClient c)\n{\n    return c.GetStream().ReadByte();\n}")]
    public Task Nothing_is_offered_where_somebody_else_uses_it(string code) => VerifyCS.VerifyCodeFixAsync(Source.In(code), Source.In(code));

    private const string Opener = "using System.Net.Sockets; using System.Threading.Tasks;\npartial class C\n{\n    void M(TcpListener listener)\n    {\n        var client = OPEN;\n        _ = Task.Run(() => Handle(client));\n    }\n}";
    private const string Handled = "using System.Net.Sockets;\npartial class C\n{\n    void Handle(TcpClient c)\n    {\nBODY\n    }\n}";

    [Fact]
    public Task In_another_file() => new CSharpCodeFixTest<TcpLintAnalyzer, CloseInHandler, DefaultVerifier>
    {
        TestState = { Sources = { Opener.Replace("OPEN", "{|TCP1001:listener.AcceptTcpClient()|}"), Handled.Replace("BODY", "        c.GetStream().WriteByte(1);") } },
        FixedState = { Sources = { Opener.Replace("OPEN", "listener.AcceptTcpClient()"), Handled.Replace("BODY", "        using (c)\n        {\n            c.GetStream().WriteByte(1);\n        }") } },
    }.RunAsync();

    [Fact]
    public Task Around_the_call_where_the_handler_has_another_caller()
    {
        var handler = Handled.Replace("BODY", "        c.GetStream().WriteByte(1);").Replace("void Handle", "void Other(TcpClient mine) { Handle(mine); mine.NoDelay = true; }\n    void Handle");
        return new CSharpCodeFixTest<TcpLintAnalyzer, CloseInHandler, DefaultVerifier>
        {
            TestState = { Sources = { Opener.Replace("OPEN", "{|TCP1001:listener.AcceptTcpClient()|}"), handler } },
            FixedState = { Sources = { Opener.Replace("OPEN", "listener.AcceptTcpClient()").Replace("() => Handle(client)", "() => { using (client) Handle(client); }"), handler } },
        }.RunAsync();
    }

    [Theory]
    [InlineData("        Later(c);\n    }\n    void Later(TcpClient d)\n    {\n        new System.Threading.Thread(() => d.GetStream().WriteByte(1)).Start();")]
    [InlineData("        Later(c);\n    }\n    async void Later(TcpClient d)\n    {\n        await d.GetStream().WriteAsync(new byte[1], 0, 1);")]
    public Task Not_where_the_handler_starts_what_goes_on(string body)
    {
        var (opener, handler) = (Opener.Replace("OPEN", "{|TCP1001:listener.AcceptTcpClient()|}"), Handled.Replace("BODY", body));
        return new CSharpCodeFixTest<TcpLintAnalyzer, CloseInHandler, DefaultVerifier> { TestState = { Sources = { opener, handler } }, FixedState = { Sources = { opener, handler } } }.RunAsync();
    }
}
