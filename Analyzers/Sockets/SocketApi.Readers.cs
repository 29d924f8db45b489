using static TcpLint.Sockets.CallForm;
using static TcpLint.Sockets.EndOfStream;
using static TcpLint.Sockets.SocketCall;

namespace TcpLint.Sockets;

internal static partial class SocketApi
{
    private static SocketMember[] TextRows =>
    [
        new("M:System.IO.StreamReader.#ctor", Wrap, Wrapping: LeftOpen("stream")),
        new("P:System.IO.StreamReader.BaseStream", Wrap, Wrapping: Receiver),
        new("P:System.IO.StreamReader.EndOfStream", Receive, End: True, ThrowsForNetwork: true),
        new("M:System.IO.TextReader.Peek", Receive, End: MinusOne, ThrowsForNetwork: true),
        new("M:System.IO.TextReader.Read", Receive, End: MinusOne, ThrowsForNetwork: true),
        new("M:System.IO.TextReader.Read(System.Char[],System.Int32,System.Int32)", Receive, End: Zero, ThrowsForNetwork: true),
        new("M:System.IO.TextReader.Read(System.Span{System.Char})", Receive, End: Zero, ThrowsForNetwork: true, Since: Spans),
        new("M:System.IO.TextReader.ReadAsync", Receive, Task, Zero, ThrowsForNetwork: true),
        new("M:System.IO.TextReader.ReadBlock", Receive, End: Short, ThrowsForNetwork: true),
        new("M:System.IO.TextReader.ReadBlockAsync", Receive, Task, Short, ThrowsForNetwork: true),
        new("M:System.IO.TextReader.ReadLine", Receive, End: Null, ThrowsForNetwork: true),
        new("M:System.IO.TextReader.ReadLineAsync", Receive, Task, Null, ThrowsForNetwork: true),
        new("M:System.IO.TextReader.ReadToEnd", ReceiveToEnd, End: Returns, ThrowsForNetwork: true),
        new("M:System.IO.TextReader.ReadToEndAsync", ReceiveToEnd, Task, Returns, ThrowsForNetwork: true),
        new("M:System.IO.TextReader.Close", Close),
        new("M:System.IO.TextReader.Dispose", Close),
        new("M:System.IO.TextReader.Synchronized", Wrap, Wrapping: Owned("reader")),

        new("M:System.IO.StreamWriter.#ctor", Wrap, Wrapping: LeftOpen("stream")),
        new("P:System.IO.StreamWriter.BaseStream", Wrap, Wrapping: Receiver),
        new("M:System.IO.TextWriter.Write", Send, ThrowsForNetwork: true),
        new("M:System.IO.TextWriter.WriteAsync", Send, Task, ThrowsForNetwork: true),
        new("M:System.IO.TextWriter.WriteLine", Send, ThrowsForNetwork: true),
        new("M:System.IO.TextWriter.WriteLineAsync", Send, Task, ThrowsForNetwork: true),
        new("M:System.IO.TextWriter.Flush", Flush, ThrowsForNetwork: true),
        new("M:System.IO.TextWriter.FlushAsync", Flush, Task, ThrowsForNetwork: true),
        new("M:System.IO.TextWriter.Close", Close),
        new("M:System.IO.TextWriter.Dispose", Close),
        new("M:System.IO.TextWriter.DisposeAsync", Close, Task, Since: Spans),
        new("M:System.IO.TextWriter.Synchronized", Wrap, Wrapping: Owned("writer")),
        new("M:System.IO.TextWriter.CreateBroadcasting", Escape, Since: Net9),
    ];

    private static SocketMember[] BinaryRows =>
    [
        new("M:System.IO.BinaryReader.#ctor", Wrap, Wrapping: LeftOpen("input")),
        new("P:System.IO.BinaryReader.BaseStream", Wrap, Wrapping: Receiver),
        // Reads nothing from what cannot seek: -1, always.
        new("M:System.IO.BinaryReader.PeekChar", Query),
        new("M:System.IO.BinaryReader.Read", Receive, End: MinusOne, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.Read(System.Byte[],System.Int32,System.Int32)", Receive, End: Zero, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.Read(System.Char[],System.Int32,System.Int32)", Receive, End: Zero, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.Read(System.Span{System.Byte})", Receive, End: Zero, ThrowsForNetwork: true, Since: Spans),
        new("M:System.IO.BinaryReader.Read(System.Span{System.Char})", Receive, End: Zero, ThrowsForNetwork: true, Since: Spans),
        new("M:System.IO.BinaryReader.ReadBytes", Receive, End: Short, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadChars", Receive, End: Short, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.FillBuffer", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.Read7BitEncodedInt", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.Read7BitEncodedInt64", Receive, End: Throws, ThrowsForNetwork: true, Since: Net5),
        new("M:System.IO.BinaryReader.ReadBoolean", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadByte", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadChar", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadDecimal", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadDouble", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadExactly", Receive, End: Throws, ThrowsForNetwork: true, Since: Net10),
        new("M:System.IO.BinaryReader.ReadHalf", Receive, End: Throws, ThrowsForNetwork: true, Since: Net6),
        new("M:System.IO.BinaryReader.ReadInt16", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadInt32", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadInt64", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadSByte", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadSingle", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadString", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadUInt16", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadUInt32", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.ReadUInt64", Receive, End: Throws, ThrowsForNetwork: true),
        new("M:System.IO.BinaryReader.Close", Close),
        new("M:System.IO.BinaryReader.Dispose", Close),

        new("M:System.IO.BinaryWriter.#ctor", Wrap, Wrapping: LeftOpen("output")),
        new("P:System.IO.BinaryWriter.BaseStream", Wrap, Wrapping: Receiver),
        new("M:System.IO.BinaryWriter.Write", Send, ThrowsForNetwork: true),
        new("M:System.IO.BinaryWriter.Write7BitEncodedInt", Send, ThrowsForNetwork: true),
        new("M:System.IO.BinaryWriter.Write7BitEncodedInt64", Send, ThrowsForNetwork: true, Since: Net5),
        new("M:System.IO.BinaryWriter.Flush", Flush, ThrowsForNetwork: true),
        new("M:System.IO.BinaryWriter.Close", Close),
        new("M:System.IO.BinaryWriter.Dispose", Close),
        new("M:System.IO.BinaryWriter.DisposeAsync", Close, Task, Since: Spans),
    ];

    // A pipe is closed by Complete: it has no IDisposable. Part of .NET since 9, before that a package.
    private static SocketMember[] PipeRows =>
    [
        new("M:System.IO.Pipelines.PipeReader.Create", Wrap, Wrapping: LeftOpen("stream", "readerOptions"), Since: Net9),
        new("M:System.IO.Pipelines.PipeReader.AsStream", Wrap, Wrapping: LeftOpen(null), Since: Net9),
        new("M:System.IO.Pipelines.PipeReader.ReadAsync", Receive, Task, Completed, ThrowsForNetwork: true, Since: Net9),
        new("M:System.IO.Pipelines.PipeReader.ReadAtLeastAsync", Receive, Task, Completed, ThrowsForNetwork: true, Since: Net9),
        new("M:System.IO.Pipelines.PipeReader.ReadAtLeastAsyncCore", Receive, Task, Completed, ThrowsForNetwork: true, Since: Net9),
        // Looks only at what has been read already.
        new("M:System.IO.Pipelines.PipeReader.TryRead", Receive, End: Completed, Since: Net9),
        new("P:System.IO.Pipelines.ReadResult.IsCompleted", Query, End: Completed, Since: Net9),
        new("M:System.IO.Pipelines.PipeReader.CopyToAsync", ReceiveToEnd, Task, Returns, ThrowsForNetwork: true, Since: Net9),
        new("M:System.IO.Pipelines.PipeReader.CancelPendingRead", Cancel, Since: Net9),
        new("M:System.IO.Pipelines.PipeReader.Complete", Close, Since: Net9),
        new("M:System.IO.Pipelines.PipeReader.CompleteAsync", Close, Task, Since: Net9),
        new("M:System.IO.Pipelines.StreamPipeExtensions.CopyToAsync", ReceiveToEnd, Task, Returns, ThrowsForNetwork: true, Since: Net9),

        new("M:System.IO.Pipelines.PipeWriter.Create", Wrap, Wrapping: LeftOpen("stream", "writerOptions"), Since: Net9),
        new("M:System.IO.Pipelines.PipeWriter.AsStream", Wrap, Wrapping: LeftOpen(null), Since: Net9),
        new("M:System.IO.Pipelines.PipeWriter.WriteAsync", Send, Task, ThrowsForNetwork: true, Since: Net9),
        new("M:System.IO.Pipelines.PipeWriter.CopyFromAsync", Send, Task, ThrowsForNetwork: true, Since: Net9),
        new("M:System.IO.Pipelines.PipeWriter.FlushAsync", Flush, Task, ThrowsForNetwork: true, Since: Net9),
        new("M:System.IO.Pipelines.PipeWriter.CancelPendingFlush", Cancel, Since: Net9),
        new("M:System.IO.Pipelines.PipeWriter.Complete", Close, Since: Net9),
        new("M:System.IO.Pipelines.PipeWriter.CompleteAsync", Close, Task, Since: Net9),
    ];

    private static SocketMember[] WebRows =>
    [
        new("M:System.Net.WebSockets.WebSocket.CreateFromStream", Wrap, Wrapping: Owned("stream"), Since: Spans),
        new("M:System.Net.WebSockets.WebSocket.CreateClientWebSocket", Wrap, Wrapping: Owned("innerStream")),
        new("M:System.Net.WebSockets.WebSocket.ReceiveAsync", Receive, Task, Throws, ThrowsForNetwork: true),
        new("M:System.Net.WebSockets.WebSocket.SendAsync", Send, Task, ThrowsForNetwork: true),
        // These two send a WebSocket close frame: the connection stays open (measured on .NET 10, Linux).
        new("M:System.Net.WebSockets.WebSocket.CloseAsync", Send, Task, ThrowsForNetwork: true),
        new("M:System.Net.WebSockets.WebSocket.CloseOutputAsync", Send, Task, ThrowsForNetwork: true),
        new("M:System.Net.WebSockets.WebSocket.Abort", Close),
        new("M:System.Net.WebSockets.WebSocket.Dispose", Close),

        new("M:System.Net.Http.StreamContent.#ctor", Wrap, Wrapping: Owned("content")),
        new("M:System.Net.Http.HttpContent.Dispose", Close),
    ];
}
