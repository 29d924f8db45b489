// fix: none
using System;
using System.IO;
using System.Net.Sockets;

namespace PlcTools
{
    public class CModbusMaster
    {
        private string m_strAddr;
        private int m_nPort;
        private ushort m_wTrans;

        public CModbusMaster(string strAddr, int nPort)
        {
            m_strAddr = strAddr;
            m_nPort = nPort;
        }

        public ushort[] ReadHolding(byte bUnit, ushort wStart, ushort wCount)
        {
            TcpClient tcpPlc = new TcpClient(m_strAddr, m_nPort); //~ TCP1003
            tcpPlc.ReceiveTimeout = 3000;
            NetworkStream nsPlc = tcpPlc.GetStream();
            byte[] abReq = new byte[12];
            m_wTrans++;
            abReq[0] = (byte)(m_wTrans >> 8);
            abReq[1] = (byte)m_wTrans;
            abReq[5] = 6;
            abReq[6] = bUnit;
            abReq[7] = 3;
            abReq[8] = (byte)(wStart >> 8);
            abReq[9] = (byte)wStart;
            abReq[10] = (byte)(wCount >> 8);
            abReq[11] = (byte)wCount;
            nsPlc.Write(abReq, 0, abReq.Length);

            byte[] abRsp = new byte[9 + 2 * wCount];
            int nTotal = 0;
            while (nTotal < abRsp.Length)
            {
                int nRead = nsPlc.Read(abRsp, nTotal, abRsp.Length - nTotal); //~ TCP2001
                nTotal = nTotal + nRead;
            }
            tcpPlc.Close();

            ushort[] awResult = new ushort[wCount];
            for (int i = 0; i < wCount; i++)
                awResult[i] = (ushort)((abRsp[9 + 2 * i] << 8) | abRsp[10 + 2 * i]);
            return awResult;
        }

        public void Poll(ref bool bRun)
        {
            while (bRun)
            {
                TcpClient tcpPlc = null;
                try
                {
                    tcpPlc = new TcpClient(m_strAddr, m_nPort); //~ TCP4002
                    byte[] ab = { 0, 1, 0, 0, 0, 6, 1, 3, 0, 0, 0, 1 };
                    tcpPlc.GetStream().Write(ab, 0, ab.Length);
                    if (tcpPlc.GetStream().ReadByte() < 0)
                        throw new IOException("plc hung up");
                }
                finally
                {
                    if (tcpPlc != null)
                        tcpPlc.Close();
                }
            }
        }
    }
}
