import { forgetPupil, type Logged, log } from '../../src/casebook/casebook.ts';
import { lock, type PinAnswer, setPin, unlock } from '../../src/casebook/pin.ts';
import type { FromCase, ToCase } from '../../src/casefile/messages.ts';
import { chosenPupil, keepChosen } from '../../src/signals/case/chosen-pupil.ts';
import { caseOfChosen } from './case-of-chosen.ts';

/** What came of what a Zaakblad asked. */
export type CaseAnswer = Pick<ToCase, 'refused' | 'waitMs'>;

export const DONE: CaseAnswer = { refused: null };

/** Does what a person asked in a Zaakblad; nothing is logged of another pupil than the one shown now. */
export async function doRequest(said: Exclude<FromCase, { type: 'hello' }>): Promise<CaseAnswer> {
  switch (said.type) {
    case 'unlock':
      return ofPin(await unlock(said.pin));
    case 'set-pin':
      return ofPin(await setPin(said.pin, said.current));
    case 'lock':
      await lock();
      return DONE;
    case 'used': {
      const chosen = await chosenPupil();
      if (chosen !== null) await keepChosen(chosen.place);
      return DONE;
    }
    case 'log':
    case 'forget-pupil': {
      const shown = await caseOfChosen();
      if (shown === null || shown.token !== said.pupil) return { refused: 'gone' };
      const { place, keys } = shown;
      await keepChosen(place);
      const done =
        said.type === 'log' ? await log(place, keys, said.entry) : await forgetPupil(place, keys);
      return ofLog(done);
    }
  }
}

function ofLog(done: Logged): CaseAnswer {
  return { refused: done === 'done' ? null : done };
}

function ofPin(answer: PinAnswer): CaseAnswer {
  if (answer.done) return DONE;
  return 'waitMs' in answer
    ? { refused: answer.why, waitMs: answer.waitMs }
    : { refused: answer.why };
}
