import { isRecord } from '../../schools/profile/is-record.ts';

const LONGEST = 60;

/** The names of schools that can be read in stored data of any shape, also in JSON kept as text. */
export function namesIn(raw: unknown): string[] {
  if (typeof raw === 'string') return namesInText(raw);
  if (!isRecord(raw)) return [];
  if (Array.isArray(raw.schools)) return raw.schools.flatMap(namesIn);
  const name = typeof raw.name === 'string' ? raw.name.trim() : '';
  if (name === '') return [];
  return [name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name];
}

function namesInText(text: string): string[] {
  try {
    const raw: unknown = JSON.parse(text);
    return typeof raw === 'string' ? [] : namesIn(raw);
  } catch {
    return [];
  }
}
