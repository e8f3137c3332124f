import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Format, type Part, startsWith, view } from '../part.ts';
import { isSealed, unseal } from './os-crypt.ts';
import { maybeSnappy } from './snappy.ts';

/** Every value of every table, also what stands only in the log beside it, and what stood there before. */
export const SQLITE: Format = {
  name: 'SQLite',
  fits: (bytes) => startsWith(bytes, 'SQLite format 3\0'),
  open: (bytes, path) => {
    const folder = mkdtempSync(join(tmpdir(), 'vw-sqlite-'));
    try {
      const copy = join(folder, 'copy');
      const open = (log: Uint8Array | null) => {
        writeFileSync(copy, bytes);
        if (log) writeFileSync(`${copy}-wal`, log);
        if (existsSync(`${path}-journal`)) copyFileSync(`${path}-journal`, `${copy}-journal`);
        return valuesOf(copy);
      };
      return logsOf(path).flatMap(open);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** More states than this of one database are not looked at one by one: the last ones are. */
const STATES = 40;

/**
 * The log beside a database as it was after each of its transactions, and the database without it: what
 * was written over or deleted may be there in a form that is not readable as it stands.
 */
function logsOf(path: string): (Uint8Array | null)[] {
  const file = `${path}-wal`;
  if (path === '' || !existsSync(file)) return [null];
  const log = readFileSync(file);
  const HEADER = 32;
  const FRAME = 24;
  if (log.length <= HEADER) return [null];
  const page = view(log).getUint32(8, false);
  const ends: number[] = [];
  for (let at = HEADER; at + FRAME + page <= log.length; at += FRAME + page) {
    // A frame that ends a transaction tells how many pages there are then.
    if (view(log).getUint32(at + 4, false) > 0) ends.push(at + FRAME + page);
  }
  return [null, ...ends.slice(-STATES).map((end) => log.subarray(0, end))];
}

function valuesOf(file: string): Part[] {
  const database = new DatabaseSync(file);
  try {
    const tables = database
      .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
      .all() as { name: string; sql: string | null }[];
    return tables
      .filter(({ sql }) => !/^CREATE VIRTUAL/i.test(sql ?? '')) // what they hold stands in other tables
      .flatMap(({ name }) => rowsOf(database, name));
  } finally {
    database.close();
  }
}

function rowsOf(database: DatabaseSync, table: string): Part[] {
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const columns = database.prepare(`PRAGMA table_xinfo(${quoted(table)})`).all() as {
    name: string;
  }[];
  const asBytes = columns.map(({ name }) => `CAST(${quoted(name)} AS BLOB) AS ${quoted(name)}`);
  const rows = database.prepare(`SELECT ${asBytes.join(', ')} FROM ${quoted(table)}`).all();
  const how = `SQLite ${table}`;
  const values = (rows as Record<string, Uint8Array | null>[]).flatMap((row) =>
    Object.entries(row).flatMap(([column, value]) => (value ? [{ column, value }] : [])),
  );
  const all = Buffer.concat(values.flatMap(({ value }) => [value, Buffer.from('\n')]));
  return [
    { bytes: all, how: [how] },
    ...values.flatMap(({ column, value }) => within(value, `${how}.${column}`)),
  ];
}

/** A value that holds another: sealed by Chromium, or snappy without a sign as Firefox writes it. */
function within(value: Uint8Array, how: string): Part[] {
  if (isSealed(value)) return [{ bytes: unseal(value), how: [how, 'sealed'] }];
  if (value.length < 16) return [];
  const bare = maybeSnappy(value).map((part) => ({ ...part, how: [how, ...part.how] }));
  return [...bare, { bytes: value, how: [how] }];
}
