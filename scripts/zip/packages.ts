import { createHash } from 'node:crypto';
import { OUTPUT } from '../build.ts';
import { archive } from './archive.ts';
import { filesIn } from './files-in.ts';
import { packageNames } from './package-names.ts';
import { type PackageJson, reviewerReadme } from './reviewer-readme.ts';
import { sourceFiles } from './source-files.ts';

/**
 * Every package by file name, made of the builds as they stand in `.output` and of the sources in
 * `root`, with their checksums as `sha256sum --check` reads them.
 */
export function packages(root: string, packageJson: PackageJson): Map<string, Uint8Array> {
  const names = packageNames(packageJson.version);
  const sources = sourceFiles(root);
  sources.set('README.md', Buffer.from(reviewerReadme(packageJson)));
  const made = new Map([
    [names.chrome, archive(filesIn(OUTPUT.shipped.chromium))],
    [names.firefox, archive(filesIn(OUTPUT.shipped.firefox))],
    [names.boardChrome, archive(filesIn(OUTPUT.board.chromium))],
    [names.boardFirefox, archive(filesIn(OUTPUT.board.firefox))],
    [names.source, archive(sources)],
  ]);
  return new Map([...made, ['SHA256SUMS', Buffer.from(sums(made))]]);
}

function sums(files: ReadonlyMap<string, Uint8Array>): string {
  const lines = [...files].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  return lines.join('');
}
