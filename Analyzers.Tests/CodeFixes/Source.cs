namespace TcpLint.Tests.CodeFixes;

/// <summary>Statements in a method that has a host, a listener and a socket.</summary>
internal static class Source
{
    public static string In(string statements, string result = "void") =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Net.Sockets;
        using System.Threading.Tasks;
        class C
        {
            {{result}} M(string host, TcpListener listener, ICollection<TcpClient> all, bool flag)
            {
        {{Indented(statements)}}
            }
        }
        """;

    /// <summary>Statements in the method that ends the connection of a type.</summary>
    public static string InClose(string statements) =>
        $$"""
        using System;
        using System.Net.Sockets;
        class C : IDisposable
        {
            private TcpClient _peer;
            public void Open(string host)
            {
                Close();
                _peer = new TcpClient(host, 1);
            }
            public void Dispose() => Close();
            public void Close(bool flag = false)
            {
        {{Indented(statements)}}
            }
        }
        """;

    private static string Indented(string statements) => string.Join("\n", statements.Split('\n').Select(line => line.Length == 0 || line[0] == '#' ? line : "        " + line));
}
