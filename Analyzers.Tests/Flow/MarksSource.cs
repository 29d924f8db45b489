namespace TcpLint.Tests.Flow;

/// <summary>What snippets call.</summary>
internal static class MarksSource
{
    /// <summary>
    /// <c>A()</c> to <c>L()</c> pass, <c>a()</c> to <c>f()</c> pass or throw, <c>p</c> is true or false, <c>e</c> is any exception. The test decides each time.
    /// </summary>
    public static string Text { get; } =
        """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using static Marks;

        public sealed class Ea : Exception { }
        public sealed class Eb : Exception { }

        public sealed class R : IDisposable, IAsyncDisposable
        {
            public void Dispose() => Marks.Pass("Dispose");
            public ValueTask DisposeAsync() { Marks.Pass("Dispose"); return default; }
        }

        public sealed class Items : IDisposable
        {
            public Items GetEnumerator() => this;
            public int Current => 0;
            public bool MoveNext() => p;
            public void Dispose() => Marks.Pass("Dispose");
        }

        public static class Marks
        {
            public static Func<int, int> Choose;
            public static Action<string> Pass;
            public static bool p => Choose(2) == 1;
            public static int n => Choose(3);
            public static Exception e => Exceptions(Choose(3));
            private static Exception Exceptions(int i) => i == 0 ? new Exception() : i == 1 ? new Ea() : new Eb();
            private static bool Always(string mark, bool result) { Pass(mark); return result; }
            private static bool Perhaps(string mark, bool result)
            {
                var choice = Choose(4);
                if (choice == 0)
                {
                    Pass(mark);
                    return result;
                }
                Pass(mark + "!");
                throw Exceptions(choice - 1);
            }

        """ + string.Concat("ABCDEFGHIJKL".Select(c => $"    public static bool {c}(bool result = true) => Always(\"{c}\", result);\n"))
        + string.Concat("abcdfgh".Select(c => $"    public static bool {c}(bool result = true) => Perhaps(\"{c}\", result);\n")) + "}\n";
}
