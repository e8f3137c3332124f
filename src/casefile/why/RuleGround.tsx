import { parseDay } from '../../../rules/index.ts';
import type { CaseSignal } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { fill } from '../../texts/fill.ts';
import { settingTitle } from '../../texts/setting-values.ts';

/** The rule behind a signal: where it stands, what it says, and what the document leaves open. */
export function RuleGround({ signal: { signal, rule, pack } }: { signal: CaseSignal }) {
  const texts = caseTexts.why;
  const { document, section, figure } = rule.source;
  const date = (iso: string) => mediumDate(parseDay(iso)!);
  const { openQuestion } = pack.texts[rule.id]!;
  return (
    <>
      <dl>
        <dt>{texts.rule}</dt>
        <dd class="rule-id">{rule.id}</dd>
        <dt>{texts.document}</dt>
        <dd>{document}</dd>
        <dt>{texts.section}</dt>
        <dd>{section}</dd>
        <dt>{texts.figure}</dt>
        <dd>
          <q>{figure}</q>
        </dd>
        <dt>{texts.counts}</dt>
        <dd>
          {signal.upper === null
            ? fill(texts.countsFrom, { figure: signal.figure })
            : fill(texts.countsBand, { figure: signal.figure, upper: signal.upper })}
        </dd>
        <dt>{texts.period}</dt>
        <dd>{texts.periodWords(mediumDate(signal.window.from), mediumDate(signal.window.to))}</dd>
        <dt>{texts.version}</dt>
        <dd>{texts.versionWords(pack.title, date(pack.validFrom))}</dd>
        <dt>{texts.reviewed}</dt>
        <dd>{date(rule.reviewedOn)}</dd>
      </dl>
      {(rule.open.length > 0 || openQuestion !== undefined) && (
        <>
          <h3>{texts.open}</h3>
          {openQuestion !== undefined && <p>{openQuestion}</p>}
          <ul>
            {rule.open.map(({ question, default: ours, setting }) => (
              <li key={question}>
                {question} {texts.ours(ours)}{' '}
                {setting === null ? texts.noSetting : texts.setting(settingTitle(setting))}
              </li>
            ))}
          </ul>
          {rule.open.some(({ setting }) => setting !== null) && (
            <p>
              <a href="settings.html" target="_blank" rel="noreferrer">
                {texts.toSettings}
              </a>
            </p>
          )}
        </>
      )}
    </>
  );
}
