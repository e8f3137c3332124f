import { forgetAll } from '../../src/casebook/keep-or-forget.ts';
import { giveBack, grantedPatterns, requiredPatterns } from '../../src/platform/permissions.ts';
import type { PrivacyAnswers, PrivacyRequest, Wiped } from '../../src/setup/privacy/messages.ts';
import { inMemory } from '../../src/signals/memory/in-memory.ts';
import { wipeLocal } from '../../src/store/wipe-local.ts';
import { forgetHeldPupil, heldNames, heldOfPupil } from './held-of-pupil.ts';
import { wipeSession } from './session-end.ts';

/** Answers what the privacy page asks. */
export async function answerPrivacy(
  request: PrivacyRequest,
): Promise<PrivacyAnswers[PrivacyRequest['type']]> {
  switch (request.type) {
    case 'read-memory':
      return inMemory();
    case 'wipe-session':
      return wiped(wipeSession);
    case 'wipe-all':
      return wiped(wipeAll);
    case 'held-pupils':
      return heldNames();
    case 'held-of-pupil':
      return heldOfPupil(request.of);
    case 'forget-held':
      return { forgotten: await forgetHeldPupil(request.of) };
  }
}

/** The memory goes last: until there is no school and no access any more, a page may be read anew. */
async function wipeAll(): Promise<void> {
  await forgetAll();
  await wipeLocal();
  // What came with the installation is the board's; Firefox would give it back as well.
  const required = requiredPatterns();
  const given = (await grantedPatterns()).filter((pattern) => !required.includes(pattern));
  for (const pattern of given) await giveBack(pattern);
  await wipeSession();
}

async function wiped(work: () => Promise<void>): Promise<Wiped> {
  try {
    await work();
    return { done: true };
  } catch (error) {
    console.error('Verzuimwijzer could not wipe all that was asked:', error);
    return { done: false };
  }
}
