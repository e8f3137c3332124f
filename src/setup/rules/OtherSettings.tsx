import {
  ELSEWHERE,
  type ElsewhereKey,
  isSettingKey,
} from '../../schools/settings/settings-catalogue.ts';
import { rulesTexts } from '../../texts/school-rules.ts';
import { elsewhereNames, settingWords } from '../../texts/school-rules-settings.ts';
import type { RulesOfDraft } from './rules-of-draft.ts';

const PLACES = Object.entries(ELSEWHERE) as [ElsewhereKey, string][];

/** Settings that stand in another part of the form, each with a way there. */
export function Elsewhere() {
  return (
    <details class="theme">
      <summary>{rulesTexts.elsewhere}</summary>
      <ul class="places">
        {PLACES.map(([key, part]) => (
          <li key={key}>
            <a href={`#${part}`}>{elsewhereNames[key]}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Stored choices that do nothing at this school: said, and kept. */
export function KeptSettings({ kept }: Pick<RulesOfDraft, 'kept'>) {
  const { settings, figures } = kept;
  if (settings.length === 0 && figures.length === 0) return null;
  return (
    <div class="kept">
      <p>{rulesTexts.kept}</p>
      <ul class="places">
        {settings.map((key) => (
          <li key={key}>{isSettingKey(key) ? settingWords[key].name : key}</li>
        ))}
        {figures.length > 0 && <li>{rulesTexts.keptFigures(figures.length)}</li>}
      </ul>
    </div>
  );
}
