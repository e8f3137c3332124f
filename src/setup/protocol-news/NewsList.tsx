import type { ComponentChildren } from 'preact';
import type { CompiledPack } from '../../../rules/index.ts';
import { newsTexts } from '../../texts/protocol-news.ts';
import { ownFigure, sayAdded, sayChange, sayRule } from './news-words.ts';
import { type NewsSchool, whatIsNew } from './what-is-new.ts';

/** What another version changes, rule by rule: new, gone, and with which figures. */
export function NewsList(props: { before: CompiledPack; after: CompiledPack; school: NewsSchool }) {
  const { before, after, school } = props;
  const { added, gone, changed, besides, same } = whatIsNew(before, after, school);
  const isNothing = added.length + gone.length + changed.length + besides.length === 0;
  return (
    <div class="news-list">
      {isNothing && <p>{newsTexts.nothing}</p>}
      <Rules title={newsTexts.changed} isThere={changed.length > 0}>
        {changed.map((one) => (
          <li key={one.after.rule.id}>
            <strong>{sayRule(one.after)}</strong>
            <ul>
              {[...sayChange(one, school.sector), ...ownFigure(one, school.settings)].map(
                (line) => (
                  <li key={line}>{line}</li>
                ),
              )}
            </ul>
          </li>
        ))}
      </Rules>
      <Rules title={newsTexts.added} isThere={added.length > 0}>
        {added.map((one) => (
          <li key={one.rule.id}>
            <strong>{sayRule(one)}</strong>
            <ul>
              {sayAdded(one).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </Rules>
      <Rules title={newsTexts.gone} isThere={gone.length > 0}>
        {gone.map((one) => (
          <li key={one.rule.id}>
            <strong>{sayRule(one)}</strong>
          </li>
        ))}
      </Rules>
      {besides.length > 0 && (
        <ul>
          {besides.map((part) => (
            <li key={part}>{newsTexts.besides[part]}</li>
          ))}
        </ul>
      )}
      {same > 0 && <p class="hint">{newsTexts.same(same)}</p>}
    </div>
  );
}

function Rules(props: { title: string; isThere: boolean; children: ComponentChildren }) {
  if (!props.isThere) return null;
  return (
    <>
      <h4>{props.title}</h4>
      <ul class="news-rules">{props.children}</ul>
    </>
  );
}
