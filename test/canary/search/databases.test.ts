import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { compress as snappy } from 'snappyjs';
import { describe, expect, test } from 'vitest';
import { bytesOf, NUMBER, placesIn, TEXT, useFolder, WORD } from './written.fixture.ts';

const { path, look, lookAt } = useFolder();

describe('a word is found in a database', () => {
  const open = () => new DatabaseSync(path('base'));
  const packed = snappy(bytesOf(TEXT));

  test('packed in a row', () => {
    const base = open();
    base.exec('CREATE TABLE t (a, b)');
    base.prepare('INSERT INTO t VALUES (?, ?)').run(1, packed);
    base.close();
    expect(placesIn(look())).toContain('base › SQLite t.b › snappy');
  });

  test('in a table without a name of letters, as a whole number, and in a title of a column', () => {
    const base = open();
    base.exec(`CREATE TABLE "een ""t" ("${WORD}" INTEGER)`);
    base.prepare(`INSERT INTO "een ""t" VALUES (${NUMBER})`).run();
    base.close();
    expect(new Set(look().hits.map(({ what }) => what))).toEqual(new Set(['word', 'number']));
  });

  test('packed in the log beside it, of a browser that was killed; also what was written over', () => {
    const base = open();
    base.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (a, b)');
    base.prepare('INSERT INTO t VALUES (?, ?)').run(1, packed);
    base.prepare('UPDATE t SET b = ?').run('weg');
    const killed = path('killed');
    for (const end of ['', '-wal']) copyFileSync(path(`base${end}`), `${killed}${end}`);
    base.close();
    rmSync(path('base'));
    expect(placesIn(look())).toEqual(['killed › SQLite t.b › snappy']);
  });

  test('deleted, in a page that nothing points at', () => {
    const base = open();
    base.exec('PRAGMA secure_delete = OFF; CREATE TABLE t (a)');
    base.prepare('INSERT INTO t VALUES (?)').run(TEXT);
    base.exec('DELETE FROM t');
    base.close();
    expect(placesIn(look())).toEqual(['base']);
  });

  test('sealed by Chromium', () => {
    const key = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1');
    const cipher = createCipheriv('aes-128-cbc', key, Buffer.alloc(16, ' '));
    const sealed = Buffer.concat([Buffer.from('v10'), cipher.update(WORD), cipher.final()]);
    const base = open();
    base.exec('CREATE TABLE cookies (encrypted_value)');
    base.prepare('INSERT INTO cookies VALUES (?)').run(sealed);
    base.close();
    expect(placesIn(look())).toEqual(['base › SQLite cookies.encrypted_value › sealed']);
  });
});

describe('a word is found in a log of LevelDB', () => {
  const record = (kind: number, content: Buffer) => {
    const header = Buffer.alloc(7);
    header.writeUInt16LE(content.length, 4);
    header[6] = kind;
    return Buffer.concat([header, content]);
  };
  const BLOCK = 32 * 1024;

  test('that goes on over the end of a block', () => {
    const half = 4;
    const first = Buffer.concat([Buffer.alloc(BLOCK - 7 - half), Buffer.from(WORD.slice(0, half))]);
    const log = Buffer.concat([record(2, first), record(4, Buffer.from(WORD.slice(half)))]);
    expect(placesIn(lookAt(log, '000003.log'))).toEqual(['000003.log › LevelDB record']);
  });

  test('that was never finished', () => {
    expect(placesIn(lookAt(record(2, Buffer.from(WORD)), '000003.log'))).toContain(
      '000003.log › LevelDB record',
    );
  });
});
