import { checkCircles } from './check-circles.ts';
import { found } from './found.ts';
import type { InputIssue } from './issues.ts';
import type { PackFile } from './pack-schema.ts';
import { signalsIn } from './signals-in.ts';
import { type CatalogueFile, namesIn, type TextsFile } from './texts-schema.ts';

/** A name somewhere in a pack. */
interface Use {
  path: string;
  name: string | undefined;
}

/**
 * Every name that a pack uses must stand for something: rules, steps of the route and documents in the
 * pack itself, steps in the catalogue, words in the texts. And no rule may wait for itself.
 */
export function checkNames(
  pack: PackFile,
  texts: TextsFile,
  catalogue: CatalogueFile,
): InputIssue[] {
  const documents = Object.keys(pack.documents);
  const states = pack.ladder.map(({ id }) => id);
  return [
    ...checkIds(pack),
    ...pack.rules.flatMap((rule, at) => checkSignals(rule, `rules[${at}]`, pack)),
    ...pack.guards.flatMap((guard, at) => checkSignals(guard, `guards[${at}]`, pack)),
    ...pack.ladder.flatMap((state, at) => checkSignals(state, `ladder[${at}]`, pack)),
    ...unknownAmong(exitsOf(pack), states, 'the id of a step of the ladder in this pack'),
    ...unknownAmong(documentsIn(pack), documents, 'a key of documents'),
    ...unknownAmong(actionsIn(pack), Object.keys(catalogue.actions), 'a step of the catalogue'),
    ...(['rules', 'guards', 'ladder', 'consent'] as const).flatMap((list) =>
      unknownAmong(
        pack[list].map(({ id }, at) => ({ path: `${list}[${at}].id`, name: id })),
        Object.keys(texts[list]),
        `an id that has words under ${list} in the texts`,
      ),
    ),
    ...pack.rules.flatMap((rule, at) => checkUpper(rule, `rules[${at}].atMost`, texts)),
    ...checkCircles(pack.rules),
  ];
}

/** Only a band has an upper figure to speak of. */
function checkUpper({ id, atMost }: PackFile['rules'][number], path: string, texts: TextsFile) {
  const isNamed = namesIn(texts.rules[id]?.why ?? '').includes('upper');
  if (!isNamed || atMost !== null) return [];
  return [{ path, message: 'expected a figure, since the words name {upper} (found none)' }];
}

function unknownAmong(uses: readonly Use[], known: readonly string[], what: string): InputIssue[] {
  return uses
    .filter(({ name }) => name === undefined || !known.includes(name))
    .map(({ path, name }) => ({ path, message: `expected ${what} ${found(name, known)}` }));
}

/** Ids stand once; those of rules and guards begin with that of the pack, so packs never mix. */
function checkIds(pack: PackFile): InputIssue[] {
  const seen = new Set<string>();
  return (['rules', 'guards', 'ladder', 'consent', 'partners'] as const).flatMap((list) =>
    pack[list].flatMap(({ id }, at) => {
      const isOwn = !['rules', 'guards'].includes(list) || id.startsWith(`${pack.id}.`);
      const expected = seen.has(id) ? 'each id once' : isOwn ? null : `an id like ${pack.id}.name`;
      seen.add(id);
      if (expected === null) return [];
      return [{ path: `${list}[${at}].id`, message: `expected ${expected} ${found(id)}` }];
    }),
  );
}

/** Tasks of the school and signals about a pupil are never judged together. */
function checkSignals(item: object, path: string, pack: PackFile): InputIssue[] {
  const isTask = 'type' in item && item.type === 'CYCLE';
  const askable = pack.rules
    .filter(({ type }) => (type === 'CYCLE') === isTask)
    .map(({ id }) => id);
  const uses = signalsIn(item).map((use) => ({ path: `${path}.${use.path}`, name: use.id }));
  const what = `the id of a ${isTask ? 'task' : 'rule about a pupil'} in this pack`;
  return unknownAmong(uses, askable, what);
}

function exitsOf(pack: PackFile): Use[] {
  return pack.ladder.flatMap(({ exits }, at) =>
    exits.flatMap(({ to }, index) =>
      to === null ? [] : [{ path: `ladder[${at}].exits[${index}].to`, name: to }],
    ),
  );
}

/** A source that names no document means the first one. */
function documentsIn(pack: PackFile): Use[] {
  const first = Object.keys(pack.documents)[0];
  return (['rules', 'guards'] as const).flatMap((list) =>
    pack[list].map(({ source }, at) => ({
      path: `${list}[${at}].source.in`,
      name: source.in ?? first,
    })),
  );
}

function actionsIn(pack: PackFile): Use[] {
  const uses = (path: string, names: readonly string[]) =>
    names.map((name, index) => ({ path: `${path}[${index}]`, name }));
  return [
    ...pack.rules.flatMap(({ actions }, at) => uses(`rules[${at}].actions`, actions)),
    ...pack.guards.flatMap(({ at: where, redirect }, at) => [
      ...uses(`guards[${at}].at`, where),
      ...uses(`guards[${at}].redirect`, redirect),
    ]),
    ...pack.consent.flatMap((rule, at) => uses(`consent[${at}].at`, rule.at)),
  ];
}
