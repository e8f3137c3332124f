import type { Figures, Sector } from '../../../rules/index.ts';
import { FIGURES } from '../../schools/settings/settings-catalogue.ts';
import { type ChangeableRule, withFigure } from '../../schools/settings/settings-figures.ts';
import type { Gap } from '../../signals/what-if/what-changes-gaps.ts';
import { fill } from '../../texts/fill.ts';
import { rulesTexts, unitWords } from '../../texts/school-rules.ts';
import { TextField } from '../fields/TextField.tsx';
import { GapNotes } from './GapNotes.tsx';
import { OwnMark } from './OwnMark.tsx';
import type { RowProps } from './row-props.ts';
import { typedNumber, writtenNumber } from './typed-number.ts';

const LABELS = { atLeast: rulesTexts.from, atMost: rulesTexts.upTo } as const;

/** One step of the protocol with its figures, what the document says, and the school's own. */
export function FigureRow(
  props: RowProps & { figure: ChangeableRule; gaps: readonly Gap[]; sector: Sector },
) {
  const { figure, gaps, sector, settings, change, errorAt } = props;
  const { rule, pack, count, text, own } = figure;
  const unit = unitWords(count, sector);
  const values = {
    value: own.atLeast ?? text.atLeast,
    figure: own.atLeast ?? text.atLeast,
    upper: own.atMost ?? text.atMost ?? '',
    from: rulesTexts.periodStart,
    to: rulesTexts.periodEnd,
  };
  const words = pack.texts[rule.id]!;
  const name = fill(words.badge, values);
  const step = pack.actions[rule.body.actions[0] ?? '']?.label;
  const path = `settings.figures.${rule.id}`;
  const typed = ((settings.figures ?? {}) as Record<string, Record<string, unknown>>)[rule.id];
  const figures = (['atLeast', 'atMost'] as const).filter(
    (which) => which === 'atLeast' || text.atMost !== null || typed?.atMost !== undefined,
  );
  const set = (which: keyof Figures, value: unknown) =>
    change(withFigure(settings, rule.id, which, value));
  return (
    <li class="rule-row">
      <fieldset class="group">
        <legend>{step === undefined ? name : `${name}: ${step}`}</legend>
        <p class="hint">{fill(words.why, values)}</p>
        <div class="figures">
          {figures.map((which) => (
            <TextField
              key={which}
              path={`${path}.${which}`}
              label={`${LABELS[which]} (${unit})`}
              hint={text[which] === null ? '' : rulesTexts.ofDocument(writtenNumber(text[which]))}
              error={errorAt(`${path}.${which}`)}
              inputMode="decimal"
              value={writtenNumber(typed?.[which])}
              onChange={(value) => set(which, typedNumber(value))}
            />
          ))}
        </div>
        <p class="hint">{rulesTexts.says(rule.source.figure, rule.source.section)}</p>
        {rule.open
          .filter(({ setting }) => setting === FIGURES)
          .map(({ question, default: standard }) => (
            <p key={question} class="hint">
              {rulesTexts.why(question, standard, rule.source.section)}
            </p>
          ))}
      </fieldset>
      {typed !== undefined && (
        <OwnMark
          name={name}
          path={`${path}.atLeast`}
          back={() =>
            change(
              withFigure(
                withFigure(settings, rule.id, 'atLeast', undefined),
                rule.id,
                'atMost',
                undefined,
              ),
            )
          }
        />
      )}
      <GapNotes gaps={gaps} sector={sector} settings={settings} change={change} />
    </li>
  );
}
