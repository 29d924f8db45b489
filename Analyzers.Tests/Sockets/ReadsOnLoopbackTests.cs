using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Reflection;
using TcpLint.Sockets;

namespace TcpLint.Tests.Sockets;

/// <summary>Calls every read of the table on a connection that the peer has closed, and on one that it has reset.</summary>
public class ReadsOnLoopbackTests
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, Func<Socket, object>> Readers = new()
    {
        [typeof(Socket)] = socket => socket,
        [typeof(SocketTaskExtensions)] = socket => socket,
        [typeof(Stream)] = Stream,
        [typeof(TextReader)] = socket => new StreamReader(Stream(socket)),
        [typeof(StreamReader)] = socket => new StreamReader(Stream(socket)),
        [typeof(BinaryReader)] = socket => new BinaryReader(Stream(socket)),
        [typeof(PipeReader)] = socket => PipeReader.Create(Stream(socket)),
        [typeof(StreamPipeExtensions)] = Stream,
        [typeof(WebSocket)] = socket => WebSocket.CreateFromStream(Stream(socket), isServer: false, null, TimeSpan.Zero),
    };

    /// <summary>Rows whose every overload reflection cannot call, or that need more than a connection.</summary>
    private static readonly Dictionary<string, string> NotCalled = new()
    {
        ["M:System.Net.Sockets.Socket.Receive(System.Span{System.Byte},System.Net.Sockets.SocketFlags,System.Net.Sockets.SocketError@)"] = "takes a span",
        ["M:System.IO.TextReader.Read(System.Span{System.Char})"] = "takes a span",
        ["M:System.IO.BinaryReader.Read(System.Span{System.Byte})"] = "takes a span",
        ["M:System.IO.BinaryReader.Read(System.Span{System.Char})"] = "takes a span",
        ["M:System.IO.BinaryReader.ReadExactly"] = "takes a span",
        ["M:System.IO.Stream.ReadAtLeast"] = "takes a span",
        ["M:System.IO.Pipelines.PipeReader.TryRead"] = "looks only at what has been read",
    };

    private static IEnumerable<SocketMember> Reads => SocketApi.Members
        .Where(row => row.Call is SocketCall.Receive or SocketCall.ReceiveToEnd && row.Form != CallForm.Begin && !NotCalled.ContainsKey(row.Id));

    [Fact]
    public async Task Every_read_shows_the_end_of_the_stream_as_the_table_says() => Assert.Empty(await Wrong(
        peer => peer.Shutdown(SocketShutdown.Send),
        row => row.End,
        (row, outcome) => EndShownBy(row, outcome)));

    [Fact]
    public async Task Every_read_throws_for_a_reset_if_the_table_says_so() => Assert.Empty(await Wrong(
        peer => peer.Close(0),
        row => row.ThrowsForNetwork,
        (_, outcome) => outcome is SocketException or IOException or WebSocketException));

    private static async Task<List<string>> Wrong<T>(Action<Socket> peerDoes, Func<SocketMember, T> said, Func<SocketMember, object?, T> measured)
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var wrong = new List<string>();
        foreach (var row in Reads)
        {
            var methods = Methods(row).ToList();
            if (methods.Count == 0)
                wrong.Add($"{row.Id}: nothing to call");
            foreach (var method in methods)
            {
                using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveTimeout = 5000 };
                socket.Connect(server.LocalEndpoint);
                using var peer = server.AcceptSocket();
                peerDoes(peer);
                var outcome = await Outcome(method, Readers[TypeOf(row)](socket));
                peer.Close(0);
                if (!Equals(measured(row, outcome), said(row)))
                    wrong.Add($"{method}: the table says {said(row)}, measured {outcome}");
            }
        }

        return wrong;
    }

    private static EndOfStream? EndShownBy(SocketMember row, object? outcome) => outcome switch
    {
        EndOfStreamException or WebSocketException => EndOfStream.Throws,
        Exception => null,
        // Nothing of what was asked for is the shortest that a short result can be.
        0 or Array { Length: 0 } when row.End == EndOfStream.Short => EndOfStream.Short,
        0 or SocketReceiveFromResult { ReceivedBytes: 0 } or SocketReceiveMessageFromResult { ReceivedBytes: 0 } => EndOfStream.Zero,
        SocketAsyncEventArgs { SocketError: SocketError.Success, BytesTransferred: 0 } => EndOfStream.Zero,
        -1 => EndOfStream.MinusOne,
        true => EndOfStream.True,
        ReadResult { IsCompleted: true } => EndOfStream.Completed,
        "" or Nothing => EndOfStream.Returns,
        null => EndOfStream.Null,
        _ => null,
    };

    private static Type TypeOf(SocketMember row) => Readers.Keys.Single(type => type.FullName == SocketApi.TypeOf(row));

    /// <summary>The overloads that a row speaks of and reflection can call.</summary>
    private static IEnumerable<MethodInfo> Methods(SocketMember row)
    {
        var name = SocketApi.NameOf(row);
        var others = SocketApi.RowsOf(SocketApi.TypeOf(row))[name].Where(other => other != row && other.Id.EndsWith(')')).Select(other => other.Id).ToList();
        return
            from method in TypeOf(row).GetMethods(Any)
            where (method.IsPublic || method.IsFamily) && method.Name == (row.Id[0] == 'P' ? "get_" + name : name)
            let signature = Signature(method)
            where row.Id.EndsWith(')') ? row.Id.EndsWith(signature) : !others.Any(id => id.EndsWith(signature))
            where method.GetParameters().All(parameter => !parameter.ParameterType.IsByRefLike && parameter.ParameterType != typeof(SocketAddress))
            select method;
    }

    private static string Signature(MethodInfo method) => $"({string.Join(',', method.GetParameters().Select(parameter => DocumentationName(parameter.ParameterType)))})";

    private static string DocumentationName(Type type) => type switch
    {
        { IsByRef: true } => DocumentationName(type.GetElementType()!) + "@",
        { IsGenericType: true } => $"{type.FullName!.Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(DocumentationName))}}}",
        _ => type.FullName!,
    };

    private static async Task<object?> Outcome(MethodInfo method, object reader)
    {
        try
        {
            object?[] arguments = [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(IAsyncResult) ? Begun(method, reader) : Argument(parameter, reader))];
            var result = method.Invoke(method.IsStatic ? null : reader, arguments);
            if (arguments.OfType<SocketAsyncEventArgs>().SingleOrDefault() is { } args)
            {
                for (var wait = 0; result is true && args.LastOperation == SocketAsyncOperation.None && wait < 500; wait++)
                    await Task.Delay(10);
                return args;
            }

            return await Awaited(method.ReturnType, result);
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException;
        }
        catch (Exception exception) when (exception is IOException or SocketException or WebSocketException)
        {
            return exception;
        }
    }

    private static async Task<object?> Awaited(Type type, object? result)
    {
        if (type.Name.StartsWith("ValueTask"))
            return await Awaited(typeof(Task), type.GetMethod("AsTask")!.Invoke(result, null));
        if (result is not Task task)
            return type == typeof(void) ? new Nothing() : result;
        await task.WaitAsync(TimeSpan.FromSeconds(5));
        return task.GetType().GetProperty("Result") is { PropertyType.Name: not "VoidTaskResult" } value ? value.GetValue(task) : new Nothing();
    }

    private static object? Begun(MethodInfo end, object reader)
    {
        var begin = end.DeclaringType!.GetMethods(Any).First(method => method.Name == end.Name.Replace("End", "Begin")
            && method.GetParameters().All(parameter => parameter.ParameterType != typeof(SocketError).MakeByRefType()));
        return begin.Invoke(reader, [.. begin.GetParameters().Select(parameter => Argument(parameter, reader))]);
    }

    private static object? Argument(ParameterInfo parameter, object reader) => parameter.ParameterType switch
    {
        var type when type == typeof(byte[]) => new byte[4],
        var type when type == typeof(char[]) => new char[4],
        var type when type == typeof(int) => parameter.Name is "offset" or "index" ? 0 : 4,
        var type when type == typeof(bool) => true,
        var type when type == typeof(Memory<byte>) => new byte[4].AsMemory(),
        var type when type == typeof(Memory<char>) => new char[4].AsMemory(),
        var type when type == typeof(ArraySegment<byte>) => new ArraySegment<byte>(new byte[4]),
        var type when type == typeof(IList<ArraySegment<byte>>) => new List<ArraySegment<byte>> { new(new byte[4]) },
        var type when type == typeof(EndPoint) || type == typeof(EndPoint).MakeByRefType() => new IPEndPoint(IPAddress.Loopback, 0),
        var type when type == typeof(Socket) => reader,
        var type when type == typeof(Stream) => parameter.Name == "source" ? reader : new MemoryStream(),
        var type when type == typeof(PipeWriter) => PipeWriter.Create(new MemoryStream()),
        var type when type == typeof(CancellationToken) => CancellationToken.None,
        var type when type == typeof(SocketAsyncEventArgs) => EventArguments(),
        var type when type.IsEnum => Enum.ToObject(type, 0),
        _ => null,
    };

    private static SocketAsyncEventArgs EventArguments()
    {
        var args = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(IPAddress.Loopback, 0) };
        args.SetBuffer(new byte[4], 0, 4);
        return args;
    }

    private static NetworkStream Stream(Socket socket) => new(socket, ownsSocket: true);

    /// <summary>What a call without a result gives.</summary>
    private sealed record Nothing;
}
