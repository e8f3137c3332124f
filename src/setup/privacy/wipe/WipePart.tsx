import { useId, useState } from 'preact/hooks';
import { privacyTexts } from '../../../texts/privacy.ts';
import { askCasebook } from '../../casebook/messages.ts';
import { AskTwice } from '../../stored-data/AskTwice.tsx';
import { useSaid } from '../../use-said.tsx';
import { askPrivacy } from '../messages.ts';

const texts = privacyTexts.wipe;

/** Three ways to wipe; each says what goes and what stays. */
export function WipePart() {
  return (
    <section class="part" aria-labelledby="wipe">
      <h2 id="wipe" tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.intro}</p>
      <Wipe words={texts.session} wipe={() => askPrivacy({ type: 'wipe-session' })} />
      <Wipe words={texts.casebook} wipe={() => askCasebook({ type: 'forget-all' })} />
      <Wipe words={texts.all} wipe={() => askPrivacy({ type: 'wipe-all' })} />
    </section>
  );
}

function Wipe(props: {
  words: (typeof texts)['session' | 'casebook' | 'all'];
  wipe: () => Promise<{ done: boolean }>;
}) {
  const { words, wipe } = props;
  const { say, said } = useSaid();
  const id = useId();
  // Once answered, the question is asked anew.
  const [turn, setTurn] = useState(0);
  const onYes = async () => {
    const { done } = await wipe().catch(() => ({ done: false }));
    setTurn(turn + 1);
    say(done ? words.done : texts.failed);
  };
  return (
    <div class="panel wipe">
      <h3>{words.title}</h3>
      <dl class="pairs" id={id}>
        <dt>{texts.goes}</dt>
        <dd>{words.goes}</dd>
        <dt>{texts.stays}</dt>
        <dd>{words.stays}</dd>
      </dl>
      {said}
      <AskTwice
        key={turn}
        label={words.button}
        describedBy={id}
        question={words.sure}
        yes={words.yes}
        no={texts.no}
        onYes={onYes}
      />
    </div>
  );
}
