using Microsoft.CodeAnalysis.CSharp;
using TcpLint.CodeFixes;
using TcpLint.Testing;
using VerifyCS = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.TcpLintAnalyzer, TcpLint.CodeFixes.CloseWithUsing, TcpLint.Testing.DefaultVerifier>;

namespace TcpLint.Tests.CodeFixes;

public class CloseWithUsingTests
{
    [Theory]
    [InlineData("var client = {|TCP1001:new TcpClient(host, 1)|};", "using var client = new TcpClient(host, 1);")]
    [InlineData("TcpClient client = {|TCP1001:new(host, 1)|};", "using TcpClient client = new(host, 1);")]
    [InlineData("// why\nvar client = {|TCP1001:new TcpClient(host, 1)|}; // here\n// then", "// why\nusing var client = new TcpClient(host, 1); // here\n// then")]
    [InlineData("if (flag) { var client = {|TCP1001:new TcpClient(host, 1)|}; }", "if (flag) { using var client = new TcpClient(host, 1); }")]
    [InlineData("TcpClient a = null, client = {|TCP1001:new TcpClient(host, 1)|}, c = null;", "TcpClient a = null;\nusing TcpClient client = new TcpClient(host, 1);\nTcpClient c = null;")]
    [InlineData("var client = {|TCP1001:new TcpClient(host, 1)|};\n#if NET\nclient.NoDelay = true;\n#endif", "using var client = new TcpClient(host, 1);\n#if NET\nclient.NoDelay = true;\n#endif")]
    [InlineData("var client = {|TCP1003:new TcpClient(host, 1)|};\nclient.GetStream().WriteByte(1);\nclient.Close();", "using var client = new TcpClient(host, 1);\nclient.GetStream().WriteByte(1);")]
    [InlineData("if (flag)\n{\n    var client = {|TCP1003:new TcpClient(host, 1)|};\n    client.GetStream().WriteByte(1);\n\n    client.Close();\n}", "if (flag)\n{\n    using var client = new TcpClient(host, 1);\n    client.GetStream().WriteByte(1);\n}")]
    [InlineData("var client = {|TCP1003:new TcpClient(host, 1)|};\nclient.GetStream().WriteByte(1);\nclient.Close(); // now", "using var client = new TcpClient(host, 1);\nclient.GetStream().WriteByte(1);\nclient.Close(); // now")]
    [InlineData("var own = {|TCP1007:new TcpListener(System.Net.IPAddress.Loopback, 0)|};\nown.Start();\nusing var peer = own.AcceptTcpClient();\npeer.GetStream().WriteByte(1);", "using var own = new TcpListener(System.Net.IPAddress.Loopback, 0);\nown.Start();\nusing var peer = own.AcceptTcpClient();\npeer.GetStream().WriteByte(1);")]
    public Task A_declaration_gets_a_using(string before, string after) => VerifyCS.VerifyCodeFixAsync(Source.In(before), Source.In(after));

    [Theory]
    [InlineData("switch (host)\n{\n    case \"a\":\n        var client = {|TCP1001:new TcpClient(host, 1)|};\n        client.NoDelay = true; // at once\n        break;\n}",
        "switch (host)\n{\n    case \"a\":\n        using (var client = new TcpClient(host, 1))\n        {\n            client.NoDelay = true; // at once\n        }\n        break;\n}")]
    public Task A_switch_section_gets_a_block(string before, string after) => VerifyCS.VerifyCodeFixAsync(Source.In(before), Source.In(after));

    [Theory]
    [InlineData("\r\n", "    ")]
    [InlineData("\n", "\t")]
    public async Task Before_CSharp_8_a_block(string newLine, string tab)
    {
        string Spelled(string code) => code.Replace("\r\n", "\n").Replace("    ", tab).Replace("\n", newLine);
        await new CSharpCodeFixTest<TcpLintAnalyzer, CloseWithUsing, DefaultVerifier>
        {
            TestCode = Spelled(Source.In("var client = {|TCP1001:new TcpClient(host, 1)|}; // one\n// two\nclient.NoDelay = true;\nvar text = @\"a\nb\";")),
            FixedCode = Spelled(Source.In("using (var client = new TcpClient(host, 1)) // one\n{\n    // two\n    client.NoDelay = true;\n    var text = @\"a\nb\";\n}")).Replace("@\"a" + newLine + tab + tab + tab + "b", "@\"a" + newLine + tab + tab + "b"),
            LanguageVersion = LanguageVersion.CSharp7_3,
        }.RunAsync();
    }

    [Theory]
    [InlineData("var client = {|TCP1001:new TcpClient(host, 1)|};\nclient = null;", "void")]
    [InlineData("var client = {|TCP1001:new TcpClient(host, 1)|};\n_ = client.GetStream().WriteAsync(new byte[1], 0, 1);", "void")]
    [InlineData("var client = {|TCP1001:new TcpClient(host, 1)|};\nreturn client.GetStream().WriteAsync(new byte[1], 0, 1);", "Task")]
    [InlineData("var client = {|TCP1001:new TcpClient(host, 1)|};\nclient.GetStream().BeginRead(new byte[1], 0, 1, null, null);", "void")]
    [InlineData("var client = {|TCP1001:new TcpClient(host, 1)|};\nTask.Run(() => client.GetStream().WriteByte(1));", "void")]
    [InlineData("var client = {|TCP1002:new TcpClient(host, 1)|};\nif (flag) return;\nall.Add(client);", "void")]
    [InlineData("var own = {|TCP1007:new TcpListener(System.Net.IPAddress.Loopback, 0)|};\nown.Start();\nreturn Serve();\nasync Task Serve()\n{\n    await Task.Yield();\n    using var peer = own.AcceptTcpClient();\n}", "Task")]
    public Task Nothing_is_offered_where_something_still_uses_it(string code, string result) =>
        VerifyCS.VerifyCodeFixAsync(Source.In(code, result), Source.In(code, result));
}
