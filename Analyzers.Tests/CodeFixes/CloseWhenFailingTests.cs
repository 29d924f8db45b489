using VerifyCS = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.TcpLintAnalyzer, TcpLint.CodeFixes.CloseWhenFailing, TcpLint.Testing.DefaultVerifier>;

namespace TcpLint.Tests.CodeFixes;

public class CloseWhenFailingTests
{
    [Theory]
    [InlineData("var client = {|TCP1003:new TcpClient()|};\n// out\nclient.Connect(host, 1); // there\nreturn client;",
        "var client = new TcpClient();\ntry\n{\n    // out\n    client.Connect(host, 1); // there\n    return client;\n}\ncatch\n{\n    client.Dispose();\n    throw;\n}")]
    [InlineData("var client = {|TCP1003:new TcpClient()|};\nclient.Connect(host, 1);\nall.Add(client);\nreturn client;",
        "var client = new TcpClient();\ntry\n{\n    client.Connect(host, 1);\n}\ncatch\n{\n    client.Dispose();\n    throw;\n}\nall.Add(client);\nreturn client;")]
    [InlineData("if (flag) { var client = {|TCP1003:new TcpClient()|}; client.Connect(host, 1); return client; }\nreturn null;",
        "if (flag) { var client = new TcpClient(); try { client.Connect(host, 1); return client; } catch { client.Dispose(); throw; } }\nreturn null;")]
    [InlineData("TcpClient client;\nif (flag)\n{\n    client = {|TCP1003:new TcpClient()|};\n    client.Connect(host, 1);\n}\nelse\n{\n    client = listener.AcceptTcpClient();\n}\n\nreturn client;",
        "TcpClient client;\nif (flag)\n{\n    client = new TcpClient();\n    try\n    {\n        client.Connect(host, 1);\n    }\n    catch\n    {\n        client.Dispose();\n        throw;\n    }\n}\nelse\n{\n    client = listener.AcceptTcpClient();\n}\n\nreturn client;")]
    public Task A_failure_is_caught(string before, string after) => VerifyCS.VerifyCodeFixAsync(Source.In(before, "TcpClient"), Source.In(after, "TcpClient"));

    [Theory]
    [InlineData("var client = {|TCP1002:new TcpClient(host, 1)|};\nif (flag)\n    return null; // not today\nreturn client;",
        "var client = new TcpClient(host, 1);\nif (flag)\n{\n    client.Dispose();\n    return null; // not today\n}\nreturn client;")]
    [InlineData("var client = {|TCP1002:new TcpClient(host, 1)|};\nif (flag) return null;\nreturn client;",
        "var client = new TcpClient(host, 1);\nif (flag) { client.Dispose(); return null; }\nreturn client;")]
    [InlineData("while (true)\n{\n    var client = {|TCP1002:listener.AcceptTcpClient()|};\n    if (client.NoDelay)\n    {\n        Console.WriteLine();\n        continue;\n    }\n    all.Add(client);\n}",
        "while (true)\n{\n    var client = listener.AcceptTcpClient();\n    if (client.NoDelay)\n    {\n        Console.WriteLine();\n        client.Dispose();\n        continue;\n    }\n    all.Add(client);\n}")]
    [InlineData("var client = {|TCP1002:new TcpClient()|};\ntry\n{\n    client.Connect(host, 1);\n    return client;\n}\ncatch (SocketException)\n{\n    return null;\n}",
        "var client = new TcpClient();\ntry\n{\n    client.Connect(host, 1);\n    return client;\n}\ncatch (SocketException)\n{\n    client.Dispose();\n    return null;\n}")]
    [InlineData("while (flag)\n{\n    var client = {|TCP1002:listener.AcceptTcpClient()|};\n    if (client.NoDelay)\n        return client;\n}\nreturn null;",
        "while (flag)\n{\n    var client = listener.AcceptTcpClient();\n    if (client.NoDelay)\n        return client;\n    client.Dispose();\n}\nreturn null;")]
    public Task An_exit_closes_first(string before, string after) => VerifyCS.VerifyCodeFixAsync(Source.In(before, "TcpClient"), Source.In(after, "TcpClient"));

    [Theory]
    [InlineData("var client = {|TCP1003:new TcpClient()|};\n#if NET || !NET\nclient.Connect(host, 1);\n#endif\nreturn client;")]
    [InlineData("var client = {|TCP1002:new TcpClient(host, 1)|};\nif (flag)\n    all.Add(client);\nreturn null;")]
    [InlineData("TcpClient client;\nif (flag)\n{\n    client = {|TCP1002:new TcpClient(host, 1)|};\n    Console.WriteLine(host);\n}\nelse\n{\n    client = null;\n}\n\nif (host.Length > 3)\n    return client;\nConsole.WriteLine(client?.NoDelay);\nreturn null;")]
    public Task Nothing_is_offered(string code) => VerifyCS.VerifyCodeFixAsync(Source.In(code, "TcpClient"), Source.In(code, "TcpClient"));
}
