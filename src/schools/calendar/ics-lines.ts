/** One line of a calendar file, unfolded. Names in capitals; the value as it stands. */
export interface IcsLine {
  name: string;
  parameters: Readonly<Record<string, string>>;
  value: string;
  /** The whole line, to show what was found. */
  text: string;
}

/** The lines of one event, without those of what stands inside it (reminders). */
export type IcsEventLines = readonly IcsLine[];

/** `firstLine` and `lastName`: what stood there, for the person to recognise the file by. */
export type IcsParts =
  | { problem: 'not-ics'; firstLine: string }
  | { problem: 'cut-off'; lastName: string | null }
  | { problem: null; events: IcsEventLines[] };

/** Takes a calendar file (RFC 5545) apart into the lines of its events. */
export function icsEventsIn(text: string): IcsParts {
  const lines = unfolded(text);
  if (!lines.some((line) => is(line, 'BEGIN', 'VCALENDAR'))) {
    return { problem: 'not-ics', firstLine: lines[0]?.text ?? '' };
  }
  const events: IcsLine[][] = [];
  const inside: string[] = [];
  for (const line of lines) {
    if (line.name === 'BEGIN') {
      inside.push(line.value.toUpperCase());
      if (inside.at(-1) === 'VEVENT') events.push([]);
    } else if (line.name === 'END') {
      if (inside.pop() !== line.value.toUpperCase()) return cutOff(events);
    } else if (inside.at(-1) === 'VEVENT') {
      events.at(-1)?.push(line);
    }
  }
  return inside.length > 0 ? cutOff(events) : { problem: null, events };
}

/** The first line of that name. */
export function lineIn(event: IcsEventLines, name: string): IcsLine | null {
  return event.find((line) => line.name === name) ?? null;
}

function cutOff(events: IcsLine[][]): IcsParts {
  const last = events.at(-1);
  return { problem: 'cut-off', lastName: (last && lineIn(last, 'SUMMARY')?.value) ?? null };
}

function is(line: IcsLine, name: string, value: string): boolean {
  return line.name === name && line.value.toUpperCase() === value;
}

/** A line that begins with a space or a tab belongs to the one before. Lines that are none are left out. */
function unfolded(text: string): IcsLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(lineFrom);
}

/** `NAME;PARAMETER=value;OTHER="with : and ;":value`. A line without a colon has no name. */
function lineFrom(text: string): IcsLine {
  const [, name = '', between = '', value = ''] =
    /^([A-Za-z-]+)((?:;[^=:;]+=(?:"[^"]*"|[^":;]*))*):(.*)$/.exec(text.trimEnd()) ?? [];
  const parameters = Object.fromEntries(
    [...between.matchAll(/;([^=]+)=(?:"([^"]*)"|([^;]*))/g)].map(([, key, quoted, plain]) => [
      key!.toUpperCase(),
      quoted ?? plain ?? '',
    ]),
  );
  return { name: name.toUpperCase(), parameters, value, text };
}
