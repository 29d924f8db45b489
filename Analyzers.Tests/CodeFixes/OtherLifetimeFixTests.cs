using TcpLint.CodeFixes;
using VerifyOverwrite = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.TcpLintAnalyzer, TcpLint.CodeFixes.CloseBeforeOverwrite, TcpLint.Testing.DefaultVerifier>;
using VerifyOwn = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.TcpLintAnalyzer, TcpLint.CodeFixes.OwnTheSocket, TcpLint.Testing.DefaultVerifier>;
using VerifyShutdown = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.TcpLintAnalyzer, TcpLint.CodeFixes.CloseAfterShutdown, TcpLint.Testing.DefaultVerifier>;

namespace TcpLint.Tests.CodeFixes;

public class OtherLifetimeFixTests
{
    [Theory]
    [InlineData("var socket = listener.AcceptSocket();\n// bye\n{|TCP1009:socket.Shutdown(SocketShutdown.Both)|}; // FIN\n// close\nsocket.Close(); // gone",
        "var socket = listener.AcceptSocket();\ntry\n{\n    // bye\n    socket.Shutdown(SocketShutdown.Both); // FIN\n}\nfinally\n{\n    // close\n    socket.Close(); // gone\n}")]
    [InlineData("if (flag) { var socket = listener.AcceptSocket(); {|TCP1009:socket.Shutdown(SocketShutdown.Both)|}; socket.Close(); }",
        "if (flag) { var socket = listener.AcceptSocket(); try { socket.Shutdown(SocketShutdown.Both); } finally { socket.Close(); } }")]
    [InlineData("if (flag) {\n    var socket = listener.AcceptSocket();\n    {|TCP1009:socket.Shutdown(SocketShutdown.Both)|};\n    socket.Close();\n}",
        "if (flag) {\n    var socket = listener.AcceptSocket();\n    try {\n        socket.Shutdown(SocketShutdown.Both);\n    } finally {\n        socket.Close();\n    }\n}")]
    [InlineData("var socket = listener.AcceptSocket();\ntry\n{\n    {|TCP1009:socket.Shutdown(SocketShutdown.Both)|};\n    socket.Close();\n}\ncatch (SocketException)\n{\n}",
        "var socket = listener.AcceptSocket();\ntry\n{\n    socket.Shutdown(SocketShutdown.Both);\n}\ncatch (SocketException)\n{\n}\nfinally\n{\n    socket.Close();\n}")]
    [InlineData("var socket = listener.AcceptSocket();\nsocket.Send(new byte[1]);\n{|TCP1009:socket.Shutdown(SocketShutdown.Both)|};\nsocket.Close();",
        "var socket = listener.AcceptSocket();\ntry\n{\n    socket.Send(new byte[1]);\n    socket.Shutdown(SocketShutdown.Both);\n}\nfinally\n{\n    socket.Close();\n}")]
    public Task The_close_goes_into_a_finally(string before, string after) => VerifyShutdown.VerifyCodeFixAsync(Source.In(before), Source.In(after));

    [Theory]
    [InlineData("TcpClient client = null;\nwhile (listener.Pending())\n    {|TCP1005:client = listener.AcceptTcpClient()|};\nclient?.Close();",
        "TcpClient client = null;\nwhile (listener.Pending())\n{\n    client?.Dispose();\n    client = listener.AcceptTcpClient();\n}\nclient?.Close();")]
    [InlineData("TcpClient client = null;\nagain:\nif (flag)\n    Console.WriteLine();\nnext:\n{|TCP1005:client = listener.AcceptTcpClient()|};\nif (listener.Pending())\n    goto next;\nif (client.NoDelay)\n    goto again;\nclient?.Close();",
        "TcpClient client = null;\nagain:\nif (flag)\n    Console.WriteLine();\nnext:\nclient?.Dispose();\nclient = listener.AcceptTcpClient();\nif (listener.Pending())\n    goto next;\nif (client.NoDelay)\n    goto again;\nclient?.Close();")]
    public Task The_old_connection_is_closed_first(string before, string after) => VerifyOverwrite.VerifyCodeFixAsync(Source.In(before), Source.In(after));

    [Theory]
    [InlineData("if (_peer != null)\n{\n    if (_peer.Connected) _peer.Close();\n    {|TCP1005:_peer = null|}; // no more\n}", "if (_peer != null)\n{\n    _peer.Close();\n    _peer = null; // no more\n}")]
    [InlineData("if (_peer != null && _peer.Connected)\n{\n    _peer.Close();\n}\n\n{|TCP1005:_peer = null|};", "_peer?.Close();\n\n_peer = null;")]
    [InlineData("if (_peer != null)\n{\n    if (_peer.Connected)\n    {\n        Console.WriteLine(flag);\n        _peer.Close();\n    }\n\n    {|TCP1005:_peer = null|};\n}", "if (_peer != null)\n{\n    if (_peer.Connected)\n    {\n        Console.WriteLine(flag);\n        _peer.Close();\n    }\n\n    _peer.Dispose();\n    _peer = null;\n}")]
    [InlineData("if (_peer != null && _peer.Connected)\n{\n    Console.WriteLine(flag); // still there\n    _peer.Close();\n}\n\n{|TCP1005:_peer = null|};", "if (_peer != null && _peer.Connected)\n{\n    Console.WriteLine(flag); // still there\n    _peer.Close();\n}\n\n_peer?.Dispose();\n_peer = null;")]
    public Task The_close_no_longer_depends_on_what_is_false_where_it_is_needed(string before, string after) => VerifyOverwrite.VerifyCodeFixAsync(Source.InClose(before), Source.InClose(after));

    [Theory]
    [InlineData("using var s = new NetworkStream({|TCP1006:listener.AcceptSocket()|});", "using var s = new NetworkStream(listener.AcceptSocket(), ownsSocket: true);")]
    [InlineData("using var s = new NetworkStream({|TCP1006:listener.AcceptSocket()|}, false);", "using var s = new NetworkStream(listener.AcceptSocket(), true);")]
    [InlineData("using var s = new NetworkStream({|TCP1006:listener.AcceptSocket()|}, FileAccess.Read, ownsSocket: false);", "using var s = new NetworkStream(listener.AcceptSocket(), FileAccess.Read, ownsSocket: true);")]
    [InlineData("using var s = new StreamReader({|TCP1006:listener.AcceptTcpClient()|}.GetStream(), leaveOpen: true);", "using var s = new StreamReader(listener.AcceptTcpClient().GetStream());")]
    [InlineData("var socket = {|TCP1006:listener.AcceptSocket()|};\nusing var s = new BufferedStream(new NetworkStream(socket));", "var socket = listener.AcceptSocket();\nusing var s = new BufferedStream(new NetworkStream(socket, ownsSocket: true));")]
    public Task The_stream_becomes_the_owner(string before, string after) => VerifyOwn.VerifyCodeFixAsync(Source.In(before), Source.In(after));
}
