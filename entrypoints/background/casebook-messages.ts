import { aboutCasebook } from '../../src/casebook/about-casebook.ts';
import { forgetAll, keepOverSummer } from '../../src/casebook/keep-or-forget.ts';
import { lock, setPin, unlock } from '../../src/casebook/pin.ts';
import type { CasebookAnswers, Done, SetupRequest } from '../../src/setup/casebook/messages.ts';

/** Answers what the settings page asks of the casebook as a whole. */
export async function answerCasebook(
  request: SetupRequest,
): Promise<CasebookAnswers[SetupRequest['type']]> {
  switch (request.type) {
    case 'about-casebook':
      return aboutCasebook();
    case 'unlock':
      return unlock(request.pin);
    case 'set-pin':
      return setPin(request.pin, request.current);
    case 'lock':
      return done(lock());
    case 'forget-all':
      return done(forgetAll());
    case 'keep-over-summer':
      return done(keepOverSummer(request.keep));
  }
}

async function done(work: Promise<unknown>): Promise<Done> {
  try {
    return { done: (await work) !== false };
  } catch (error) {
    console.error('Verzuimwijzer could not change the casebook:', error);
    return { done: false };
  }
}
