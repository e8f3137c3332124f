import { formatDay } from '../../rules/attendance/day.ts';
import { readAllLocal, removeLocal } from '../platform/local-storage.ts';
import { changeStore } from '../store/change-store.ts';
import { changeCollection } from '../store/collection.ts';
import { readAsides } from '../store/set-aside.ts';
import { tellCasebookChanged } from './casebook-changes.ts';
import { changeBook, writeBook } from './change-book.ts';
import { keepRoot, type OpenFile } from './opened-book.ts';
import { keptUntil, yearEnd } from './retention.ts';
import { pupilFormat, sealPupil } from './sealed-pupil.ts';
import { forgetAllInSession } from './session-facts.ts';
import { CASEBOOK_KEYS } from './stored-book.ts';

/** Forgets all, also what cannot be read and what was set aside of it; the casebook is off again. */
export async function forgetAll(): Promise<void> {
  await changeBook(async () => {
    const isOurs = (key: string) => CASEBOOK_KEYS.some((prefix) => key.startsWith(prefix));
    await changeStore(async () => {
      const asides = (await readAsides()).filter(({ from }) => isOurs(from));
      const keys = Object.keys(await readAllLocal()).filter(isOurs);
      await removeLocal([...keys, ...asides.map(({ key }) => key)]);
    });
    await keepRoot(null);
    await forgetAllInSession();
  });
  tellCasebookChanged(null);
}

/**
 * Says of all pupils with a running term whether they are kept over this summer. False when the casebook
 * is not open.
 */
export function keepOverSummer(keep: boolean): Promise<boolean> {
  return changeBook(async (book) => {
    if (book.state !== 'open') return false;
    const summer = { yearEnd: formatDay(yearEnd(book.day)), keep };
    const untilOf = ({ record }: OpenFile) => keptUntil(record, summer, book.rule.retentionDays);
    const moved = book.files.filter((file) => untilOf(file) !== file.until);
    const write = await Promise.all(
      moved.map((file) => sealPupil(book.keys.seal, file.record, untilOf(file))),
    );
    await writeBook({ ...book.stored, summer });
    await changeCollection(pupilFormat(book.broken), () => ({ write }));
    return true;
  });
}

/**
 * Has what was kept longer than the administrator wants end in time on the device, so that it also goes while
 * the casebook is locked; what should be gone by now goes.
 */
export function shortenKept(): Promise<void> {
  return changeBook(async (book) => {
    if (book.state !== 'open') return;
    const { keys, files, stored, broken, overdue } = book;
    const tooLong = files.filter(({ isTooLong }) => isTooLong);
    if (tooLong.length + overdue.length === 0) return;
    const write = await Promise.all(
      tooLong.map(({ record, until }) => sealPupil(keys.seal, record, until)),
    );
    if (files.length === 0) await writeBook({ ...stored, holds: false });
    await changeCollection(pupilFormat(broken), () => ({ write, remove: [...overdue] }));
  });
}
