import type { Plugin } from 'vite';

interface Piece {
  /** How the file's path ends. */
  file: string;
  /** As it stands there, once. */
  text: string;
  /** What stands there instead. */
  instead: string;
}

/**
 * Code of libraries that we never run and that a store's reviewer would have to look at: it makes
 * code, or page content, out of text.
 */
const PIECES: Piece[] = [
  {
    // Tries whether code may be compiled; `src/store/zod-without-jit.ts` says that it may not.
    file: 'zod/v4/core/util.js',
    text: `        const F = Function;
        new F("");
        return true;
`,
    instead: '        return false;\n',
  },
  {
    // `dangerouslySetInnerHTML`.
    file: 'preact/dist/preact.mjs',
    text: '||(t.innerHTML=h.__html)',
    instead: '',
  },
];

/** Leaves the pieces out of what is built. An update that moved one fails, so that somebody looks. */
export function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    transform(code, id) {
      const piece = PIECES.find(({ file }) => id.split('?')[0]!.endsWith(`/node_modules/${file}`));
      if (piece === undefined) return null;
      const found = code.split(piece.text).length - 1;
      if (found !== 1) {
        throw new Error(
          `Expected ${JSON.stringify(piece.text)} once in ${id}, found it ${found} times. ` +
            'See scripts/leave-out.ts: leave the same out of this version.',
        );
      }
      return { code: code.replace(piece.text, piece.instead), map: null };
    },
  };
}
