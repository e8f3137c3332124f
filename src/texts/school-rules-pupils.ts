import type { SettledCount } from '../../rules/evaluate/rule-body.ts';
import type { Sector } from '../../rules/index.ts';
import type { InventedPupil, Twist } from '../signals/what-if/invented-cases.ts';
import { eventWords, unitWords } from './school-rules.ts';

/** An invented pupil in words: "Leerling met 9 keer te laat". */
export function sayPupil(
  { count, amount, twist }: Pick<InventedPupil, 'count' | 'amount' | 'twist'>,
  sector: Sector,
): string {
  const age = twist === 'age-4' ? ' van 4 jaar' : twist === 'age-18' ? ' van 18 jaar' : '';
  const after =
    'window' in count &&
    count.window.kind === 'since-event' &&
    count.measure !== 'lates-and-truancy'
      ? ` na ${eventWords[count.window.event]}`
      : '';
  return `Leerling${age} ${what(count, amount, twist, sector)}${after}${special(twist, amount)}`;
}

function what(count: SettledCount, n: number, twist: Twist | null, sector: Sector): string {
  const days = counted(n, 'dag', 'dagen');
  const lessons = counted(n, 'lesuur', 'lesuren');
  const schoolDays = counted(n, 'schooldag', 'schooldagen');
  switch (count.measure) {
    case 'lates':
      return `met ${n} keer te laat`;
    case 'lates-and-truancy':
      return `met ${n} keer te laat na een preventief gesprek`;
    case 'truancy':
      return `met ${count.unit === 'lessons' ? lessons : counted(n, 'dagdeel', 'dagdelen')} spijbelen`;
    case 'unauthorised-slots':
      return `met ${sector === 'po' ? counted(n, 'dagdeel', 'dagdelen') : lessons} zonder geldige reden`;
    case 'unauthorised-occasions':
      return `met ${n} keer afwezig zonder geldige reden, verspreid over het jaar`;
    case 'unauthorised-hours':
      return `met ${sector === 'po' ? `${written(n)} uur` : lessons} zonder geldige reden in 4 lesweken`;
    case 'holiday-dates':
      return `met ${days} op vakantie buiten de vakanties`;
    case 'absent-dates':
      return `met ${days} ${CLASS_WORDS[count.class]}`;
    case 'absence-spells':
    case 'sick-spells':
      return `die ${n} keer ${twist === 'long' ? '5 dagen' : '1 dag'} ziek was`;
    case 'sick-home':
      return `die ${n} keer ziek naar huis ging`;
    case 'sick-days':
      return `die ${days} ziek was, in twee keer`;
    case 'sick-day':
      return `die ${schoolDays} achter elkaar ziek is`;
    case 'run':
    case 'run-weeks':
    case 'run-months':
      return `die ${schoolDays} achter elkaar ${RUN_WORDS[count.class]}`;
    case 'elapsed': {
      const event = count.since.find((reference) => reference.event !== undefined)?.event;
      const ago = `${n} ${unitWords(count, sector)} geleden`;
      return event === undefined
        ? `bij wie iets ${ago} is`
        : `bij wie ${eventWords[event]} ${ago} is`;
    }
    case 'leave-days':
      return `voor wie ${schoolDays} verlof is gevraagd`;
    default:
      return 'voor wie dit is genoteerd';
  }
}

const CLASS_WORDS = {
  any: 'afwezig',
  sick: 'ziek',
  suspended: 'geschorst',
  'leave-religious': 'religieus verlof',
} as const;

const WITH_REASON = 'afwezig is met een geldige reden';
const RUN_WORDS = {
  any: WITH_REASON,
  'not-at-school': WITH_REASON,
  authorised: WITH_REASON,
  sick: 'ziek is',
  unauthorised: 'afwezig is zonder geldige reden',
} as const;

function special(twist: Twist | null, amount: number): string {
  switch (twist) {
    case 'spread':
      return ', verspreid over 12 maanden';
    case 'excused':
      return ', steeds met een geldige reden';
    case 'part-day':
      return ', met op één dag toch 1 lesuur op school';
    case 'double':
      return ', steeds 2 lesuren achter elkaar';
    case 'with-lates':
      return `, waarvan ${Math.floor(amount / 2)} keer te laat`;
    default:
      return '';
  }
}

function counted(n: number, one: string, many: string): string {
  return `${written(n)} ${n === 1 ? one : many}`;
}

function written(n: number): string {
  return String(n).replace('.', ',');
}
