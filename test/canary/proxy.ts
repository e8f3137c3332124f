import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request as it left the browser. */
export interface Sent {
  /** `CONNECT` asks for a tunnel, through which nobody could look: it is refused. */
  method: string;
  /** The whole address; of a tunnel host and port. */
  address: string;
  headers: string;
  body: Buffer;
}

export interface LoggingProxy {
  port: number;
  /** All that was asked so far, in order. */
  sent: Sent[];
  close(): Promise<void>;
}

/** A proxy on loopback that writes down every request and lets through only those to loopback. */
export async function startProxy(): Promise<LoggingProxy> {
  const sent: Sent[] = [];
  const note = (request: IncomingMessage): Sent => {
    const { method = '', url = '', rawHeaders } = request;
    const one = { method, address: url, headers: rawHeaders.join('\n'), body: Buffer.alloc(0) };
    sent.push(one);
    return one;
  };
  const server = createServer((request, response) => {
    const one = note(request);
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => {
      chunks.push(chunk);
      one.body = Buffer.concat(chunks);
    });
    request.on('end', () => {
      if (!URL.canParse(one.address) || new URL(one.address).hostname !== '127.0.0.1') {
        response.writeHead(403).end();
        return;
      }
      const { method, headers } = request;
      const onward = send(one.address, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      onward.end(one.body);
    });
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  server.on('connect', (request, socket) => {
    note(request);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
