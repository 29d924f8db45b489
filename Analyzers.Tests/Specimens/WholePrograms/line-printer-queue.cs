// fix: none
using System;
using System.Collections;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;

namespace Lpd
{
    public class CJob
    {
        public string strName;
        public byte[] abData;
    }

    public class CPrinterQueue : IDisposable
    {
        private Queue m_qJobs = Queue.Synchronized(new Queue());
        private Socket m_sckPrinter; //~ TCP1004
        private Thread m_thWorker;
        private bool m_bDone;

        public CPrinterQueue(string strHost)
        {
            m_sckPrinter = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); //~? TCP1003, TCP5001
            m_sckPrinter.Connect(strHost, 515);
            m_thWorker = new Thread(new ThreadStart(Work));
            m_thWorker.Start();
        }

        public void Enqueue(CJob job) { m_qJobs.Enqueue(job); }

        private void Work()
        {
            while (!m_bDone)
            {
                if (m_qJobs.Count == 0)
                {
                    Thread.Sleep(100);
                    continue;
                }
                CJob job = (CJob)m_qJobs.Dequeue();
                m_sckPrinter.Send(Encoding.ASCII.GetBytes("\x02" + job.strName + "\n"));
                m_sckPrinter.Send(job.abData);
                byte[] abAck = new byte[1];
                if (m_sckPrinter.Receive(abAck) != 1 || abAck[0] != 0) //~? TCP2001, TCP2002
                    Console.WriteLine("printer refused " + job.strName);
            }
        }

        public void Dispose()
        {
            m_bDone = true;
            m_thWorker.Join();
            m_sckPrinter.Shutdown(SocketShutdown.Both);
        }
    }
}
