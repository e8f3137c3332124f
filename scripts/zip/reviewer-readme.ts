import { packageNames } from './package-names.ts';

/** What of package.json the words below rest on. */
export interface PackageJson {
  version: string;
  /** Libraries that are bundled, with their versions. */
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** What the reviewer of a store reads first in the source archive. */
export function reviewerReadme({ version, dependencies, devDependencies }: PackageJson): string {
  const { firefox, boardFirefox, source } = packageNames(version);
  const libraries = Object.keys(dependencies).sort().join(', ');
  return `# Verzuimwijzer ${version}: how to build it

Everything in the packages is built from this archive (TypeScript, Preact, YAML). Nothing is fetched
while building but the packages of \`package-lock.json\`, from the npm registry.

## What you need

Linux or macOS; Node.js 20 or newer, with its npm. \`npm ci\` installs the Node.js that does
the build itself (${devDependencies.node}, package \`node\`), so that yours makes no difference.

## Build

\`\`\`
npm ci
npm run zip
\`\`\`

It writes to \`output/packages/\`, among others:

| file | what it is |
| --- | --- |
| \`${firefox}\` | the package for Firefox that anyone can install |
| \`${boardFirefox}\` | the same with the known LVS sites as required hosts, for school boards |
| \`${source}\` | this archive |
| \`SHA256SUMS\` | their checksums |

Two builds give the same bytes: files are sorted and carry no dates. So a package is the one that was
submitted when its SHA-256 is the same. To compare with a package that was signed, compare the files
inside; signing adds \`META-INF/\` and nothing else. The folders that were zipped are
\`.output/firefox-mv3/\` and \`.output/board/firefox-mv3/\`.

## What to know when reading

- \`wxt.config.ts\` makes the manifest; \`scripts/build.ts\` starts the builds.
- \`entrypoints/\` has one file per surface, \`src/\` the code, \`rules/\` the absence protocols as data.
  \`scripts/compile-packs.ts\` checks them and writes \`.generated/packs.json\`, which the background imports.
- Libraries in the packages: ${libraries}; all from npm, versions in \`package-lock.json\`.
  \`scripts/leave-out.ts\` takes two pieces out of preact and zod that are never run: an assignment to
  \`innerHTML\`, and a trial of the \`Function\` constructor.
- No request leaves the extension: no network API stands in the code, and the pages have \`connect-src 'none'\`.
`;
}
