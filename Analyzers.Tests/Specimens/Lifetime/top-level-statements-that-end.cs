// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

var daytime = new TcpClient(args[0], 13); //~ TCP1001
var reader = new StreamReader(daytime.GetStream());
Console.WriteLine(reader.ReadLine());
