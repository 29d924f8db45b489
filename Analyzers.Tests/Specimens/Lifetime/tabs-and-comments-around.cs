// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Printing
{
	/* raw printing on port 9100 */
	class RawPrinter
	{
		public void Print(string printer, byte[] page)
		{
			/* open */ var port = new TcpClient(printer, 9100); //~ TCP1001
			/* send */ port.GetStream().Write(page, 0, page.Length); // one page
			/* done */
		}
	}
}
