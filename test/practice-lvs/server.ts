import { pathToFileURL } from 'node:url';
import { type ListenOptions, listen, type Running } from './loopback.ts';
import { answer } from './routes.ts';

export { serveFolder } from './serve-folder.ts';

/** The port in `school.json` and `school-vo.json`. */
export const DEFAULT_PORT = 8417;

/** Starts the practice LVS on loopback. Port 0 takes any free one; rejects when it is taken. */
export function startPracticeLvs(options: ListenOptions = {}): Promise<Running> {
  return listen(
    (request, response) => {
      const found = answer(new URL(request.url ?? '/', 'http://127.0.0.1'));
      if (!found) {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end('Deze pagina bestaat niet.');
        return;
      }
      if (found.csp) response.setHeader('Content-Security-Policy', found.csp);
      response.writeHead(200, { 'Content-Type': `${found.type}; charset=utf-8` }).end(found.body);
    },
    { port: DEFAULT_PORT, ...options },
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { origin } = await startPracticeLvs();
  console.log(`Practice LVS: ${origin}/groep/registraties`);
}
