using System.Collections.Generic;

namespace TcpLint.Sockets;

/// <summary>What a method of a collection does with its elements, by its name: the collections of .NET agree on them.</summary>
internal enum CollectionRole : byte
{
    /// <summary>Unknown.</summary>
    None,

    /// <summary>Puts an element in.</summary>
    Adds,

    /// <summary>Takes elements out without giving them to the caller, or only looks: <c>Clear</c>, <c>Contains</c>.</summary>
    Forgets,

    /// <summary>Gives elements to the caller: as a result, an <c>out</c> argument or to a delegate.</summary>
    Yields,
}

/// <summary>The names.</summary>
internal static class CollectionApi
{
    private static readonly Dictionary<string, CollectionRole> Roles = new()
    {
        ["Add"] = CollectionRole.Adds, ["TryAdd"] = CollectionRole.Adds, ["AddRange"] = CollectionRole.Adds, ["Insert"] = CollectionRole.Adds,
        ["Enqueue"] = CollectionRole.Adds, ["Push"] = CollectionRole.Adds, ["AddLast"] = CollectionRole.Adds, ["AddFirst"] = CollectionRole.Adds, ["TryWrite"] = CollectionRole.Adds,

        ["Clear"] = CollectionRole.Forgets, ["Contains"] = CollectionRole.Forgets, ["ContainsKey"] = CollectionRole.Forgets, ["ContainsValue"] = CollectionRole.Forgets,
        ["IndexOf"] = CollectionRole.Forgets, ["RemoveAt"] = CollectionRole.Forgets, ["RemoveAll"] = CollectionRole.Forgets, ["Count"] = CollectionRole.Forgets,
        ["EnsureCapacity"] = CollectionRole.Forgets, ["TrimExcess"] = CollectionRole.Forgets,

        ["RemoveFirst"] = CollectionRole.Forgets, ["RemoveLast"] = CollectionRole.Forgets,

        ["Remove"] = CollectionRole.Yields, ["TryRemove"] = CollectionRole.Yields, ["TryGetValue"] = CollectionRole.Yields,
        ["TryDequeue"] = CollectionRole.Yields, ["Dequeue"] = CollectionRole.Yields, ["Pop"] = CollectionRole.Yields, ["TryPop"] = CollectionRole.Yields,
        ["Peek"] = CollectionRole.Yields, ["TryPeek"] = CollectionRole.Yields, ["TryTake"] = CollectionRole.Yields, ["Take"] = CollectionRole.Yields,
        ["ForEach"] = CollectionRole.Yields, ["ToArray"] = CollectionRole.Yields, ["ToList"] = CollectionRole.Yields, ["AsReadOnly"] = CollectionRole.Yields,
        ["Any"] = CollectionRole.Yields,
        ["Where"] = CollectionRole.Yields, ["Select"] = CollectionRole.Yields, ["First"] = CollectionRole.Yields, ["FirstOrDefault"] = CollectionRole.Yields,
        ["Last"] = CollectionRole.Yields, ["LastOrDefault"] = CollectionRole.Yields, ["Single"] = CollectionRole.Yields, ["SingleOrDefault"] = CollectionRole.Yields,
        ["Exists"] = CollectionRole.Yields, ["All"] = CollectionRole.Yields, ["TrueForAll"] = CollectionRole.Yields, ["Sum"] = CollectionRole.Yields, ["Max"] = CollectionRole.Yields,
        ["GetConsumingEnumerable"] = CollectionRole.Yields, ["Find"] = CollectionRole.Yields, ["FindAll"] = CollectionRole.Yields, ["OrderBy"] = CollectionRole.Yields, ["Values"] = CollectionRole.Yields,
    };

    private static readonly HashSet<string> Removals = new() { "Clear", "Remove", "RemoveAt", "TryRemove", "Dequeue", "TryDequeue", "Pop", "TryPop", "TryTake", "Take", "RemoveAll", "RemoveFirst", "RemoveLast" };

    /// <summary>Whether the method takes an element out, or all of them.</summary>
    public static bool TakesOut(string method) => Removals.Contains(method);

    /// <summary>Whether an argument of the method only tells which element, or which key, is meant.</summary>
    public static bool LooksFor(string method) => TakesOut(method) || RoleOf(method) == CollectionRole.Forgets;

    /// <summary>Whether the method says by its result that it did not take the element.</summary>
    public static bool MayRefuse(string method) => method is "TryAdd" or "TryWrite";

    public static CollectionRole RoleOf(string method) => Roles.TryGetValue(method, out var role) ? role : CollectionRole.None;
}
