// rules: TCP1001,TCP1002,TCP1003
namespace Verbose
{
	public static class Full
	{
		public static void Run(global::System.Net.Sockets.TcpListener l)
		{
			global::System.Net.Sockets.TcpClient @class = l.AcceptTcpClient(); //~ TCP1001
			@class.NoDelay = true;
		}

		public static void Fine(global::System.Net.Sockets.TcpListener l)
		{
			using (global::System.Net.Sockets.TcpClient @class = l.AcceptTcpClient())
			{
				@class.NoDelay = true;
			}
		}
	}
}
