using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TcpLint.CodeFixes;
using TcpLint.Testing;
using VerifyBacklog = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.TcpLintAnalyzer, TcpLint.CodeFixes.WidenBacklog, TcpLint.Testing.DefaultVerifier>;
using VerifyProtocol = TcpLint.Testing.CSharpCodeFixVerifier<TcpLint.TcpLintAnalyzer, TcpLint.CodeFixes.SpeakTcp, TcpLint.Testing.DefaultVerifier>;

namespace TcpLint.Tests.CodeFixes;

/// <summary>Fixes for the rules about listeners and their options.</summary>
public class ListenerFixTests
{
    private const string Bound = "socket.Bind(new IPEndPoint(IPAddress.Any, 80));\nsocket.Listen();\nreturn socket;";

    [Theory]
    [InlineData("ProtocolType.IP", "ProtocolType.Tcp")]
    [InlineData("System.Net.Sockets.ProtocolType.Unspecified", "System.Net.Sockets.ProtocolType.Tcp")]
    [InlineData("0", "ProtocolType.Tcp")]
    [InlineData("/* any */ (ProtocolType)0", "/* any */ ProtocolType.Tcp")]
    [InlineData("protocolType: ProtocolType.IP", "protocolType: ProtocolType.Tcp")]
    [InlineData("Field", "Field")]
    [InlineData("Shared", "ProtocolType.Tcp")]
    public Task The_socket_is_made_for_tcp(string before, string after)
    {
        var made = "var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, {0}); // the front door\n";
        var bound = "{|TCP3001:socket.Bind(new IPEndPoint(IPAddress.Any, 80))|};\nsocket.Listen();\nreturn socket;";
        var mended = "{|TCP3004:socket.Bind(new IPEndPoint(IPAddress.Any, 80))|};\nsocket.Listen();\nreturn socket;";
        return VerifyProtocol.VerifyCodeFixAsync(
            In(string.Format(made, before) + bound, "Socket"),
            In(string.Format(made, after) + mended, "Socket").Replace(after == "Field" ? "Field = ProtocolType.IP" : "\0", "Field = ProtocolType.Tcp"));
    }

    [Theory]
    [InlineData("// quick restart\nsocket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);\nsocket.NoDelay = true;", "// quick restart\nsocket.NoDelay = true;", 1)]
    [InlineData("socket.ExclusiveAddressUse = false; // shared\n", "// shared\n", 0)]
    [InlineData("if (OperatingSystem.IsLinux())\n    socket.ExclusiveAddressUse = false;\nsocket.NoDelay = true;", "socket.NoDelay = true;", 0)]
    [InlineData("if (OperatingSystem.IsLinux())\n{\n    // shared\n    socket.ExclusiveAddressUse = false;\n}\nsocket.NoDelay = true;", "if (OperatingSystem.IsLinux())\n{\n    // shared\n}\nsocket.NoDelay = true;", 0)]
    [InlineData("if (Ask())\n    socket.ExclusiveAddressUse = false;\nsocket.NoDelay = true;", "if (Ask())\n    { }\nsocket.NoDelay = true;", 0)]
    [InlineData("if (flag)\n    socket.ExclusiveAddressUse = false;\nelse\n    socket.NoDelay = true;", "if (flag)\n    { }\nelse\n    socket.NoDelay = true;", 0)]
    [InlineData("try\n{\n    socket.ExclusiveAddressUse = false;\n}\ncatch (SocketException)\n{\n}\n\nsocket.NoDelay = true;", "\nsocket.NoDelay = true;", 0)]
    [InlineData("const bool shared = true;\nsocket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, shared);", "", 1)]
    [InlineData("var one = 1;\nsocket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, one);\nsocket.ReceiveTimeout = one;", "var one = 1;\nsocket.ReceiveTimeout = one;", 1)]
    [InlineData("socket.NoDelay = true; socket.ExclusiveAddressUse = false; socket.DontFragment = true;", "socket.NoDelay = true; socket.DontFragment = true;", 0)]
    [InlineData("again: socket.ExclusiveAddressUse = false;\nif (flag) goto again;", "again: ;\nif (flag) goto again;", 0)]
    [InlineData("if (OperatingSystem.IsWindows())\n    socket.ExclusiveAddressUse = true;\nelse\n    socket.ExclusiveAddressUse = false;", "if (OperatingSystem.IsWindows())\n    socket.ExclusiveAddressUse = true;\nelse\n    { }", 0)]
    public async Task The_option_that_shares_the_port_goes(string before, string after, int call)
    {
        var marked = call == 1
            ? before.Replace("socket.SetSocketOption(", "{|TCP3003:socket.SetSocketOption(").Replace(", true);", ", true)|};").Replace(", shared);", ", shared)|};").Replace(", one);", ", one)|};")
            : before.Replace("socket.ExclusiveAddressUse = false", "{|TCP3003:socket.ExclusiveAddressUse = false|}");
        var made = "var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);\n";
        await Quiet<KeepThePort>(In(made + marked + "\n" + Bound, "Socket"), In(made + (after.Length > 0 ? after + "\n" : "") + Bound, "Socket"));
    }

    [Fact]
    public Task A_socket_of_another_protocol_is_made_for_tcp_with_it() => Quiet<KeepThePort>(
        In("var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);\n{|TCP3003:socket.ExclusiveAddressUse = false|};\n" + Bound, "Socket"),
        In("var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);\n" + Bound, "Socket"));

    [Theory]
    [InlineData("{ {|TCP3003:ExclusiveAddressUse = false|} }", "")]
    [InlineData("{ {|TCP3003:ExclusiveAddressUse = false|}, NoDelay = true }", " { NoDelay = true }")]
    [InlineData("{ NoDelay = true, {|TCP3003:ExclusiveAddressUse = false|} }", " { NoDelay = true }")]
    [InlineData("{ /* shared */ {|TCP3003:ExclusiveAddressUse = false|} }", " { /* shared */ }")]
    public Task An_initializer_loses_it(string before, string after) => Quiet<KeepThePort>(
        In("var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) " + before + ";\n" + Bound, "Socket"),
        In("var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)" + after + ";\n" + Bound, "Socket"));

    [Theory]
    [InlineData("{|TCP3005:listener.Start(1)|};", "listener.Start();")]
    [InlineData("{|TCP3005:listener.Start(backlog: 1 /* one */)|};", "listener.Start( /* one */);")]
    [InlineData("const int few = 3;\n{|TCP3005:listener.Start(few)|};", "listener.Start();")]
    public Task The_backlog_is_left_to_the_system(string before, string after)
    {
        const string Loop = "\nwhile (true)\n    Serve(listener.AcceptTcpClient());";
        const string Made = "var listener = new TcpListener(IPAddress.Any, 80) { ExclusiveAddressUse = true };\n";
        return VerifyBacklog.VerifyCodeFixAsync(In(Made + before + Loop), In(Made + after + Loop));
    }

    /// <summary>Where the framework has no Listen without a number.</summary>
    [Fact]
    public Task Or_the_largest_is_asked_for()
    {
        const string Head = "var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ExclusiveAddressUse = true };\nsocket.Bind(new IPEndPoint(IPAddress.Any, 80));\n";
        const string Loop = "\nwhile (true)\n    Serve(socket.Accept());";
        var test = Test<WidenBacklog>(In(Head + "{|TCP3005:socket.Listen(5)|};" + Loop), In(Head + "socket.Listen((int)SocketOptionName.MaxConnections);" + Loop));
        test.ReferenceAssemblies = ReferenceAssemblies.NetStandard.NetStandard20;
        return test.RunAsync();
    }

    /// <summary>Statements in a method of a program that serves sockets.</summary>
    internal static string In(string statements, string result = "void") =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Sockets;
        class C
        {
            private const ProtocolType Shared = ProtocolType.IP;
            private static readonly ProtocolType Field = ProtocolType.IP;
            private ProtocolType Used = Shared;
            {{result}} M(bool flag, int port)
            {
                {{statements.Replace("\n", "\n        ").Replace("        \n", "\n")}}
            }
            static bool Ask() => Console.Read() > 0;
            static void Serve(IDisposable client) => client.Dispose();
        }
        """;

    internal static Task Quiet<TFix>(string before, string after)
        where TFix : CodeFixProvider, new() => Test<TFix>(before, after, "dotnet_diagnostic.TCP3004.severity = none").RunAsync();

    /// <summary>A listener that is never stopped is not what these tests are about.</summary>
    internal static CSharpCodeFixTest<TcpLintAnalyzer, TFix, DefaultVerifier> Test<TFix>(string before, string after, string option = "")
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TcpLintAnalyzer, TFix, DefaultVerifier> { TestCode = before, FixedCode = after };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", SourceText.From($"is_global = true\ndotnet_diagnostic.TCP1007.severity = none\n{option}\n")));
        return test;
    }
}
