import { describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build.ts';
import { filesIn } from '../../scripts/zip/files-in.ts';
import { manifestOf } from './output.ts';

describe.each(['chromium', 'firefox'] as const)('the board build for %s', (browser) => {
  test('has the files of the store build, byte for byte', () => {
    const shipped = filesIn(OUTPUT.shipped[browser]);
    const board = filesIn(OUTPUT.board[browser]);
    expect([...board.keys()].sort()).toEqual([...shipped.keys()].sort());
    const others = [...board].filter(([path, bytes]) => !shipped.get(path)?.equals(bytes));
    expect(others.map(([path]) => path)).toEqual(['manifest.json']);
  });

  test('has its manifest, but for the sites and the id', () => {
    const { host_permissions: _, ...board } = manifestOf(OUTPUT.board[browser]);
    const shipped = manifestOf(OUTPUT.shipped[browser]);
    const id = shipped.browser_specific_settings?.gecko.id;
    if (id !== undefined) board.browser_specific_settings!.gecko.id = id;
    expect(board).toEqual(shipped);
  });
});
