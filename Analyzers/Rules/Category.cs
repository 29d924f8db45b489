namespace TcpLint.Rules;

/// <summary>The groups of rules; a team can set the severity of each as a whole.</summary>
internal static class Category
{
    public const string Lifetime = "TcpLifetime";
    public const string PeerClose = "TcpPeerClose";
    public const string Listener = "TcpListener";
    public const string TimeWait = "TcpTimeWait";
    public const string KeepAlive = "TcpKeepAlive";
    public const string Protocol = "TcpProtocol";

    /// <summary>What is wrong with the options of TcpLint itself.</summary>
    public const string Options = "TcpOptions";
}

/// <summary>Where the page of a rule is.</summary>
internal static class Help
{
    public static string Of(string id) => Repository.Address + "/blob/main/docs/rules/" + id + ".md";
}
