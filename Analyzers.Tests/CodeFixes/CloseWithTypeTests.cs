using Microsoft.CodeAnalysis.CSharp;
using TcpLint.CodeFixes;
using TcpLint.Testing;

namespace TcpLint.Tests.CodeFixes;

public class CloseWithTypeTests
{
    private const string Client = "    private readonly TcpClient {|TCP1004:_client|} = new TcpClient();\n\n    public void Send() => _client.GetStream().WriteByte(1);\n";

    [Theory]
    // The end of a Dispose, in each spelling.
    [InlineData("public void Dispose()\n{\n    Console.WriteLine(); // last\n}", "public void Dispose()\n{\n    Console.WriteLine(); // last\n    _client.Dispose();\n}")]
    [InlineData("public void Dispose() { Console.WriteLine(); }", "public void Dispose() { Console.WriteLine(); _client.Dispose(); }")]
    [InlineData("public void Dispose() { }", "public void Dispose() { _client.Dispose(); }")]
    [InlineData("public void Dispose()\n{\n    // nothing yet\n}", "public void Dispose()\n{\n    // nothing yet\n    _client.Dispose();\n}")]
    [InlineData("public void Dispose() =>\n    Console.WriteLine(); // bye", "public void Dispose()\n{\n    Console.WriteLine();\n    _client.Dispose();\n} // bye")]
    // Whatever way leads through it.
    [InlineData("private bool _disposed;\npublic void Dispose()\n{\n    if (_disposed)\n        return;\n    _disposed = true;\n}", "private bool _disposed;\npublic void Dispose()\n{\n    if (_disposed)\n        return;\n    _disposed = true;\n    _client.Dispose();\n}")]
    [InlineData("public void Dispose()\n{\n    if (Environment.HasShutdownStarted)\n        return;\n    Console.WriteLine();\n}", "public void Dispose()\n{\n    try\n    {\n        if (Environment.HasShutdownStarted)\n            return;\n        Console.WriteLine();\n    }\n    finally\n    {\n        _client.Dispose();\n    }\n}")]
    [InlineData("public void Dispose()\n{\n    try\n    {\n        Console.WriteLine();\n    }\n    finally\n    {\n        Console.Clear();\n    }\n}", "public void Dispose()\n{\n    try\n    {\n        Console.WriteLine();\n    }\n    finally\n    {\n        Console.Clear();\n        _client.Dispose();\n    }\n}")]
    // Dispose(bool).
    [InlineData("public void Dispose() => Dispose(true);\nprivate void Dispose(bool disposing)\n{\n    if (disposing)\n        Console.WriteLine(); // managed\n}", "public void Dispose() => Dispose(true);\nprivate void Dispose(bool disposing)\n{\n    if (disposing)\n    {\n        Console.WriteLine(); // managed\n        _client.Dispose();\n    }\n}")]
    [InlineData("public void Dispose() => Dispose(true);\nprivate void Dispose(bool disposing)\n{\n    Console.WriteLine();\n}", "public void Dispose() => Dispose(true);\nprivate void Dispose(bool disposing)\n{\n    Console.WriteLine();\n    if (disposing)\n    {\n        _client.Dispose();\n    }\n}")]
    // Both ways to dispose.
    [InlineData("public void Dispose() => Console.WriteLine();\npublic ValueTask DisposeAsync() => default;", "public void Dispose()\n{\n    Console.WriteLine();\n    _client.Dispose();\n}\npublic ValueTask DisposeAsync()\n{\n    _client.Dispose();\n    return default;\n}")]
    [InlineData("public void Dispose() => Console.WriteLine();\npublic ValueTask DisposeAsync()\n{\n    Dispose();\n    return default;\n}", "public void Dispose()\n{\n    Console.WriteLine();\n    _client.Dispose();\n}\npublic ValueTask DisposeAsync()\n{\n    Dispose();\n    return default;\n}")]
    [InlineData("public async Task StopAsync(CancellationToken stop) => await Task.Yield();", "public async Task StopAsync(CancellationToken stop)\n{\n    await Task.Yield();\n    _client.Dispose();\n}")]
    [InlineData("public void Close()\n{\n#if NET\n    Console.WriteLine();\n#endif\n}", "public void Close()\n{\n#if NET\n    Console.WriteLine();\n#endif\n    _client.Dispose();\n}")]
    public Task Where_the_type_ends(string before, string after) => VerifyAsync("sealed class C\n{\n" + Client + Indented(before) + "\n}", "sealed class C\n{\n" + Found(Client) + Indented(after) + "\n}");

    [Theory]
    [InlineData("sealed class C", "sealed class C : IDisposable", "public void Dispose() => _client.Dispose();")]
    [InlineData("sealed class C<T> where T : class", "sealed class C<T> : IDisposable where T : class", "public void Dispose() => _client.Dispose();")]
    [InlineData("sealed record C(int Port) : IComparable", "sealed record C(int Port) : IComparable, IDisposable", "public int CompareTo(object other) => 0;\n\npublic void Dispose() => _client.Dispose();", "public int CompareTo(object other) => 0;")]
    [InlineData("public class C // served", "public class C : IDisposable // served", "public void Dispose()\n{\n    Dispose(true);\n    GC.SuppressFinalize(this);\n}\n\nprotected virtual void Dispose(bool disposing)\n{\n    if (disposing)\n    {\n        _client.Dispose();\n    }\n}")]
    [InlineData("class C : Component", "class C : Component", "protected override void Dispose(bool disposing)\n{\n    if (disposing)\n    {\n        _client.Dispose();\n    }\n\n    base.Dispose(disposing);\n}")]
    [InlineData("class C : Base", "class C : Base", "public override void Dispose()\n{\n    _client.Dispose();\n    base.Dispose();\n}")]
    // A stop after which it may start again is not its end.
    [InlineData("sealed class C", "sealed class C : IDisposable", "public void Start() { }\npublic void Stop() { }\n\npublic void Dispose() => _client.Dispose();", "public void Start() { }\npublic void Stop() { }")]
    public Task A_type_without_an_end_gets_one(string before, string after, string dispose, string members = "") =>
        VerifyAsync(before + "\n{\n" + Client + Indented(members) + (members == "" ? "" : "\n") + "}", after + "\n{\n" + Found(Client) + (members == "" ? "\n" : "") + Indented(dispose) + "\n}");

    [Theory]
    [InlineData("struct C\n{\n    public C(int port) => _client = new TcpClient(\"h\", port);\n    private readonly TcpClient _client;\n    public void Send() => _client.GetStream().WriteByte(1);\n}")]
    [InlineData("sealed class C : Closed\n{\nCLIENT}\nclass Closed : IDisposable { public void Dispose() { } }")]
    [InlineData("class C\n{\nCLIENT}\nclass Derived : C { public void Dispose() { } }")]
    [InlineData("sealed class C\n{\nCLIENT    public void Dispose() => throw new NotSupportedException();\n}")]
    [InlineData("sealed class C\n{\nCLIENT    private void Dispose(bool disposing)\n    {\n        if (!disposing) return;\n    }\n}")]
    public Task Nothing_is_offered(string code)
    {
        code = code.Replace("CLIENT", Client);
        var marked = code.StartsWith("struct") ? code.Replace("TcpClient _client", "TcpClient {|TCP1004:_client|}") : code;
        return VerifyAsync(marked, marked);
    }

    [Theory]
    [InlineData("List<TcpClient> {|TCP1004:_clients|} = new List<TcpClient>()", "_clients.Add(new TcpClient())", "foreach (var client in _clients)\n        {\n            client.Dispose();\n        }\n        _clients.Clear();")]
    [InlineData("ConcurrentDictionary<int, TcpClient> {|TCP1004:_byPort|} = new ConcurrentDictionary<int, TcpClient>()", "_byPort.TryAdd(1, new TcpClient())", "foreach (var connection in _byPort.Values)\n        {\n            connection.Dispose();\n        }\n        _byPort.Clear();")]
    [InlineData("Queue<TcpListener> {|TCP1007:_ports|} = new Queue<TcpListener>()", "_ports.Enqueue(new TcpListener(IPAddress.Any, 1))", "foreach (var port in _ports)\n        {\n            port.Stop();\n        }\n        _ports.Clear();")]
    public Task Each_of_a_collection(string field, string add, string close) =>
        VerifyAsync($"sealed class C\n{{\n    private readonly {field};\n    public void Add() {{ {add}; }}\n    public void Dispose()\n    {{\n    }}\n}}",
            $"sealed class C\n{{\n    private readonly {Found(field)};\n    public void Add() {{ {add}; }}\n    public void Dispose()\n    {{\n        {close}\n    }}\n}}");

    [Theory]
    [InlineData("private TcpClient {|TCP1004:client|};\n    public void Once() { this.client = new TcpClient(); }\n    public void Send() { this.client.GetStream().WriteByte(1); }", "this.client?.Dispose();")]
    [InlineData("private readonly TcpClient {|TCP1004:client|};\n    public C() { client = new TcpClient(); }\n    public C(int port) : this() { }", "client.Dispose();")]
    [InlineData("private readonly TcpClient {|TCP1004:client|};\n    public C() { client = new TcpClient(); }\n    public C(int port) { }", "client?.Dispose();")]
    [InlineData("private TcpClient {|TCP1004:@lock|} = new TcpClient();", "@lock.Dispose();")]
    public Task As_the_type_spells_it(string members, string close) =>
        VerifyAsync($"sealed class C\n{{\n    {members}\n    public void Stop()\n    {{\n    }}\n}}", $"sealed class C\n{{\n    {Found(members)}\n    public void Stop()\n    {{\n        {close}\n    }}\n}}");

    [Fact]
    public Task And_where_it_is_given_another() =>
        VerifyAsync("sealed class C\n{\n    private TcpClient {|TCP1004:_client|};\n    public void Connect()\n    {\n        _client = new TcpClient();\n    }\n    public void Stop()\n    {\n    }\n}",
            "sealed class C\n{\n    private TcpClient _client;\n    public void Connect()\n    {\n        _client?.Dispose();\n        _client = new TcpClient();\n    }\n    public void Stop()\n    {\n        _client?.Dispose();\n    }\n}");

    [Fact]
    public Task With_comments_where_there_are_others() =>
        VerifyAsync("class C\n{\n    private readonly TcpClient {|TCP1004:_client|} = new TcpClient();\n    /// <summary>Sends.</summary>\n    public void Send() { _client.GetStream().WriteByte(1); }\n}",
            "class C : IDisposable\n{\n    private readonly TcpClient _client = new TcpClient();\n    /// <summary>Sends.</summary>\n    public void Send() { _client.GetStream().WriteByte(1); }\n\n    /// <inheritdoc />\n    public void Dispose()\n    {\n        Dispose(true);\n        GC.SuppressFinalize(this);\n    }\n\n"
            + "    /// <summary>Closes what the object holds.</summary>\n    /// <param name=\"disposing\">Whether <c>Dispose</c> is called, rather than a finalizer.</param>\n    protected virtual void Dispose(bool disposing)\n    {\n        if (disposing)\n        {\n            _client.Dispose();\n        }\n    }\n}");

    [Fact]
    public Task In_the_style_of_the_file() => new CSharpCodeFixTest<TcpLintAnalyzer, CloseWithType, DefaultVerifier>
    {
        TestCode = "using System.Net.Sockets;\r\nnamespace N {\r\n\tsealed class C {\r\n\t\tTcpClient {|TCP1004:client|} = new TcpClient();\r\n\t\tvoid Send() {\r\n\t\t\tclient.GetStream().WriteByte(1);\r\n\t\t}\r\n\t}\r\n}",
        FixedCode = "using System;\r\nusing System.Net.Sockets;\r\nnamespace N {\r\n\tsealed class C : IDisposable {\r\n\t\tTcpClient client = new TcpClient();\r\n\t\tvoid Send() {\r\n\t\t\tclient.GetStream().WriteByte(1);\r\n\t\t}\r\n\r\n\t\tpublic void Dispose() {\r\n\t\t\tclient.Dispose();\r\n\t\t}\r\n\t}\r\n}",
        LanguageVersion = LanguageVersion.CSharp7_3,
    }.RunAsync();

    [Fact]
    public Task In_another_file_where_the_Dispose_is() => new CSharpCodeFixTest<TcpLintAnalyzer, CloseWithType, DefaultVerifier>
    {
        TestState = { Sources = { "using System.Net.Sockets;\npartial class C\n{\n    TcpClient {|TCP1004:client|} = new TcpClient();\n}", "partial class C\n{\n    public void Dispose()\n    {\n    }\n}" } },
        FixedState = { Sources = { "using System.Net.Sockets;\npartial class C\n{\n    TcpClient client = new TcpClient();\n}", "partial class C\n{\n    public void Dispose()\n    {\n        client.Dispose();\n    }\n}" } },
    }.RunAsync();

    private const string Head = "using System;\nusing System.Collections.Concurrent;\nusing System.Collections.Generic;\nusing System.ComponentModel;\nusing System.Net;\nusing System.Net.Sockets;\nusing System.Threading;\nusing System.Threading.Tasks;\n";
    private const string Tail = "\nclass Base : IDisposable { public virtual void Dispose() { } }";

    private static Task VerifyAsync(string before, string after) => new CSharpCodeFixTest<TcpLintAnalyzer, CloseWithType, DefaultVerifier> { TestCode = Head + before + Tail, FixedCode = Head + after + Tail }.RunAsync();

    private static string Found(string code) => System.Text.RegularExpressions.Regex.Replace(code, @"\{\|TCP\d+:([^|]*)\|\}", "$1");

    private static string Indented(string members) => string.Join("\n", members.Split('\n').Select(line => line.Length == 0 || line[0] == '#' ? line : "    " + line));
}
