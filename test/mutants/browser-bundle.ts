import { join } from 'node:path';
import { build } from 'vite';

/** A file of this folder and all that it needs, as one script for a browser. */
export async function browserBundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'mutants' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Expected a bundle of vite.');
  return output.output[0].code;
}
