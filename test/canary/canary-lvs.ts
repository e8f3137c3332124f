import { listen, type Running } from '../practice-lvs/loopback.ts';
import { type Answer, answer } from '../practice-lvs/routes.ts';
import type { CanaryClass, CanaryPupil } from './pupils.ts';
import { numericDate } from './pupils.ts';

/** The practice pupil whose own page is opened: an address may not hold what is looked for. */
export const OPENED = '702101';

/**
 * The practice LVS with a class of other names, numbers and birth dates, in the pages only: no title
 * and no address that is opened holds them. As the practice LVS it answers `no-store`.
 */
export function startCanaryLvs(of: CanaryClass): Promise<Running> {
  return listen((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://127.0.0.1'));
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    if (found.csp) response.setHeader('Content-Security-Policy', found.csp);
    const type = `${found.type}; charset=utf-8`;
    response.writeHead(200, { 'Content-Type': type }).end(bodyFor(found, of));
  });
}

function bodyFor(found: Answer, { pupils }: CanaryClass): string {
  if (found.type === 'application/json') return inPlaceOfApp(found.body, pupils);
  const withBirthDates = found.body.replace(/<tr\b[\s\S]*?<\/tr>/g, (row) => {
    const pupil = pupils.find(({ practice }) => row.includes(`<td>${practice.number}</td>`));
    if (pupil) return row.replace('</tr>', `<td>${numericDate(pupil.birthDate)}</td></tr>`);
    return /Leerlingnr|Kenmerk/.test(row)
      ? row.replace('</tr>', '<th scope="col">Geboortedatum</th></tr>')
      : row;
  });
  return pupils.reduce((body, { practice, name, number, birthDate }) => {
    const named = body.replaceAll(escaped(practice.name), name);
    const opened = practice.number === OPENED ? '(?<!/leerling/)' : '';
    return named
      .replaceAll(
        `Leerlingnummer: ${practice.number}`,
        `Leerlingnummer: ${number} · Geboortedatum: ${numericDate(birthDate)}`,
      )
      .replaceAll(new RegExp(opened + practice.number, 'g'), number);
  }, withBirthDates);
}

/** The app names more pupils than the class has; each is one of the class with a letter more. */
function inPlaceOfApp(body: string, pupils: readonly CanaryPupil[]): string {
  const group = JSON.parse(body) as { pupils: { name: string; number: string }[] };
  const renamed = group.pupils.map((pupil, index) => {
    const { name, number } = pupils[index % pupils.length]!;
    const times = Math.floor(index / pupils.length);
    return { ...pupil, name: `${name}${'abcdefghijklmnop'[times]}`, number: `${number}-${times}` };
  });
  return JSON.stringify({ ...group, pupils: renamed });
}

/** As the templates of the practice LVS write a name. */
function escaped(name: string): string {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return name.replace(/[&<>"']/g, (sign) => entities[sign as keyof typeof entities]);
}
