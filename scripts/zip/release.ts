/** What stands after the version in a heading of a release that is not out. */
const NOT_YET = /not yet released/i;

/**
 * Checks that the changelog begins with this version, so that no package goes to a store without
 * "what is new". `isDated`: the heading says since when the version is out.
 */
export function releaseIn(changelog: string, version: string): { isDated: boolean } {
  const heading = /^## .*$/m.exec(changelog)?.[0] ?? '';
  const [, first, rest = ''] = /^## \[?([^\s\]]+)\]?(.*)$/.exec(heading) ?? [];
  if (first !== version) {
    throw new Error(
      `CHANGELOG.md: expected the first heading to be of the version in package.json, ` +
        `"## ${version} – <date>"; found "${heading}". ` +
        `Write what is new in ${version} above what is there, or set the version right.`,
    );
  }
  return { isDated: !NOT_YET.test(rest) && /\d{4}-\d{2}-\d{2}/.test(rest) };
}
