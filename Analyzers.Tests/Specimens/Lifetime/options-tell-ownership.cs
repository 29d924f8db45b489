// option: tcplint.ownership.transfers_to = Registry.Adopt
// fix: none
// option: tcplint.ownership.borrows = Vendor.Inspect
// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net.Sockets;

public abstract class Registry
{
    public abstract void Adopt(Socket s);
}

public abstract class Vendor
{
    public abstract void Inspect(Socket s);
}

public class UsesOptions(Registry registry, Vendor vendor)
{
    public void Give(Socket listener)
    {
        var s = listener.Accept();
        registry.Adopt(s);
    }

    public void Look(Socket listener)
    {
        var s = listener.Accept(); //~ TCP1001
        vendor.Inspect(s);
    }
}
