import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Running {
  origin: string;
  close(): Promise<void>;
}

export interface ListenOptions {
  /** 0: any free port. */
  port?: number;
  host?: '127.0.0.1';
}

/** Starts a server that only this machine can reach. Rejects when the port is taken. */
export function listen(handler: RequestListener, options: ListenOptions = {}): Promise<Running> {
  const host = options.host ?? '127.0.0.1';
  const server = createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
    } else if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
    } else {
      handler(request, response);
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const where = `${host}:${options.port ?? 0}`;
      reject(
        new Error(`Could not listen on ${where}; is it still in use? ${cause.message}`, { cause }),
      );
    });
    server.listen(options.port ?? 0, host, () => {
      const { port } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ origin: `http://${host}:${port}`, close });
    });
  });
}
