import { build } from 'vite';

/** A file and all that it needs, as one script for a browser; what the file exports is in `loaded`. */
export async function browserBundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'loaded' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Expected a bundle of vite.');
  return output.output[0].code;
}
