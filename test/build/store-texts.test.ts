import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build.ts';
import { manifestOf } from './output.ts';

const FOLDER = join(import.meta.dirname, '../../docs/store');

/** The parts of a text under a heading of the second level, by heading. */
function partsOf(file: string): Map<string, string> {
  const [, ...parts] = readFileSync(join(FOLDER, file), 'utf8').split(/^## /m);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end).trim()];
    }),
  );
}

const reasons = partsOf('permissions.md');
const listing = partsOf('vermelding.md');
const manifests = [...Object.values(OUTPUT.shipped), ...Object.values(OUTPUT.board)].map(
  manifestOf,
);

test('every permission of the manifests has its reason, and no other is named', () => {
  const asked = manifests.flatMap((manifest) => [
    ...manifest.permissions.map((name) => `\`${name}\``),
    ...(manifest.optional_host_permissions ?? []).map(
      (pattern) => `\`optional_host_permissions\`: \`${pattern}\``,
    ),
    ...('host_permissions' in manifest ? ['`host_permissions`'] : []),
  ]);
  const named = [...reasons.keys()].filter((heading) => heading.startsWith('`'));
  expect(named.sort()).toEqual([...new Set(asked)].sort());
});

test('the reason for required sites tells each of them', () => {
  const told = (reasons.get('`host_permissions`') ?? '').matchAll(/^- `([^`]+)`/gm);
  const required = manifestOf(OUTPUT.board.chromium).host_permissions ?? [];
  expect(Array.from(told, ([, pattern]) => pattern).sort()).toEqual([...required].sort());
});

test('each reason fits its field', () => {
  expect(reasons.has('Single purpose')).toBe(true);
  for (const [heading, words] of reasons) {
    expect(words.length, heading).toBeGreaterThan(50);
    expect(words.length, heading).toBeLessThanOrEqual(1000);
  }
});

test('the listing says of itself what the manifest says, and fits', () => {
  for (const { name, description } of manifests) {
    expect(listing.get('Naam')).toBe(name);
    expect(listing.get('Samenvatting')).toBe(description);
  }
  expect(listing.get('Beschrijving')!.length).toBeLessThanOrEqual(16_000);
});

test('the privacy policy and the listing state the limited use', () => {
  expect(partsOf('privacybeleid.md').get('Limited Use')).toContain('Limited Use requirements');
  expect(listing.get('Beschrijving')).toContain('Limited Use');
});
