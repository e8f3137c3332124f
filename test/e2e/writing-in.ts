import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The environment of a browser that keeps all that it writes outside its profile in this folder too. */
export function writingIn(home: string): Record<string, string> {
  const folders = {
    HOME: home,
    TMPDIR: join(home, 'tmp'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_RUNTIME_DIR: join(home, 'runtime'),
  };
  for (const folder of [...Object.values(folders), join(home, 'downloads')]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  return { ...(process.env as Record<string, string>), ...folders };
}
