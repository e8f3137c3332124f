import { useEffect, useRef } from 'preact/hooks';
import { privacyTexts } from '../../../texts/privacy.ts';
import { pupilPrivacyTexts as texts } from '../../../texts/privacy-pupil.ts';
import { useSaid } from '../../use-said.tsx';
import { askPrivacy, type PupilAt } from '../messages.ts';
import { PupilNames } from './PupilNames.tsx';
import { PupilShown } from './PupilShown.tsx';
import { useHeld } from './use-held.ts';

/** All that is held of one pupil. Nobody's name stands here until a person asks for it. */
export function PupilPart() {
  const { held, ask } = useHeld();
  const { say, said } = useSaid();
  const place = useRef<HTMLElement>(null);
  // What was clicked is gone: the focus goes to what came in its place.
  const isAsked = useRef(false);
  const askHere = async (asked: Parameters<typeof ask>[0]) => {
    isAsked.current = true;
    await ask(asked);
  };
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    place.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [held]);
  const forget = async (pupil: PupilAt) => {
    const of = { origin: pupil.origin, school: pupil.school, id: pupil.id };
    try {
      const { forgotten } = await askPrivacy({ type: 'forget-held', of });
      if (forgotten === 'done') await ask('names');
      say(forgotten === 'done' ? texts.forgotten : texts.refused[forgotten]);
    } catch (error) {
      console.error('Verzuimwijzer could not ask to forget a pupil:', error);
      say(privacyTexts.failed);
    }
  };
  return (
    <section class="part pupil-part" aria-labelledby="pupil" ref={place}>
      <h2 id="pupil" tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.intro}</p>
      {said}
      {held.show === 'nothing' ? (
        <button type="button" data-first onClick={() => askHere('names')}>
          {texts.show}
        </button>
      ) : (
        <button type="button" class="quiet" onClick={() => askHere('nothing')}>
          {texts.hide}
        </button>
      )}
      {held.show === 'failed' && <p class="panel problem">{privacyTexts.failed}</p>}
      {held.show === 'names' && (
        <PupilNames names={held.names} onChoose={(pupil) => askHere(pupil)} />
      )}
      {held.show === 'gone' && (
        <p class="state" role="status">
          {texts.gone}
        </p>
      )}
      {held.show === 'pupil' && (
        <PupilShown
          key={`${held.of.origin} ${held.of.school} ${held.of.id}`}
          pupil={held.of}
          onOther={() => askHere('names')}
          onForget={() => forget(held.of)}
        />
      )}
    </section>
  );
}
