import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import type { Entry } from '../messages.ts';
import { Fold } from '../parts/Fold.tsx';
import { Part } from '../parts/Part.tsx';
import { useSaid } from '../use-said.tsx';
import { MarkedSignal } from './MarkedSignal.tsx';
import { metFirst } from './met-first.ts';
import { pagesText, pictureSentences, presenceSentence, waySentence } from './picture-words.ts';
import { SignalCard } from './SignalCard.tsx';
import { UnsureSignals } from './UnsureSignals.tsx';

/** "Wat zien we": presence first, then each signal, those that are not there yet last; then what it rests on. */
export function SeenPart({ sheet, onLog }: { sheet: CaseSheet; onLog: (entry: Entry) => void }) {
  const texts = caseTexts.seen;
  const { say, said } = useSaid();
  const way = waySentence(sheet);
  const marked = sheet.signals.filter(({ mark }) => mark !== null);
  const open = sheet.signals.filter(({ mark }) => mark === null);
  const told = metFirst(open);
  const unsure = open.filter(({ signal }) => signal.status === 'unknown');
  return (
    <Part title={texts.title} class="seen">
      <p class="presence">{presenceSentence(sheet)}</p>
      {said}
      {told.length === 0 && <p>{texts.nothing}</p>}
      {told.map((one) => (
        <SignalCard
          key={one.rule.id}
          sheet={sheet}
          signal={one}
          onSeen={(mark) => {
            onLog({ what: 'mark', mark });
            say(texts.saidSeen);
          }}
        />
      ))}
      <div class="hint">
        {pictureSentences(sheet).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {way !== null && <p>{way}</p>}
        {sheet.picture.pages.length > 0 && <p>{texts.restsOn(pagesText(sheet.picture))}</p>}
      </div>
      {unsure.length > 0 && (
        <Fold label={texts.unsure(unsure.length)}>
          <p>{texts.unsureHint}</p>
          <UnsureSignals sheet={sheet} signals={unsure} />
        </Fold>
      )}
      {marked.length > 0 && (
        <Fold label={texts.marked(marked.length)}>
          {marked.map((one) => (
            <MarkedSignal
              key={one.rule.id}
              signal={one}
              onUnmark={() => {
                onLog({ what: 'unmark', rule: one.rule.id });
                say(texts.saidUnmarked);
              }}
            />
          ))}
        </Fold>
      )}
    </Part>
  );
}
