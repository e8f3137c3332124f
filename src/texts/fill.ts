import type { Signal } from '../../rules/evaluate/signal.ts';
import { mediumDate } from './dutch-date.ts';

const SLOT = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/**
 * Fills a pack's sentence: `{value}` `{from}` `{to}` `{since}` `{due}`, and `{value|dag|dagen}` which
 * chooses singular or plural. An unknown name is an error in the pack and stays visible as it stands.
 */
export function fillText(template: string, signal: Signal): string {
  return template.replace(SLOT, (whole, name: string, one?: string, many?: string) => {
    if (one !== undefined && many !== undefined) return signal.value === 1 ? one : many;
    switch (name) {
      case 'value':
        return String(signal.value).replace('.', ',');
      case 'from':
        return mediumDate(signal.window.from);
      case 'to':
        return mediumDate(signal.window.to);
      case 'since':
        return signal.since === null ? 'onbekend' : mediumDate(signal.since);
      case 'due':
        return signal.due === null ? 'geen termijn' : mediumDate(signal.due);
      default:
        return whole;
    }
  });
}
