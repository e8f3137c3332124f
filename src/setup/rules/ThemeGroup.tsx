import { useEffect, useState } from 'preact/hooks';
import type { Sector } from '../../../rules/index.ts';
import { settingLock } from '../../schools/policy/locks.ts';
import { entryOf, FIGURES, type Theme } from '../../schools/settings/settings-catalogue.ts';
import type { Gap } from '../../signals/what-if/what-changes-gaps.ts';
import { rulesTexts } from '../../texts/school-rules.ts';
import { themeNames } from '../../texts/school-rules-settings.ts';
import { LockedPart } from '../locks/LockedPart.tsx';
import { FigureRow } from './FigureRow.tsx';
import { ownerOf } from './gap-owner.ts';
import type { RowProps } from './row-props.ts';
import type { RulesOfDraft } from './rules-of-draft.ts';
import { SettingRow } from './SettingRow.tsx';
import { THEME_OF_FAMILY } from './theme-of.ts';

/** The settings and figures of one theme, folded away until somebody looks. */
export function ThemeGroup(
  props: RowProps & {
    theme: Theme;
    rules: RulesOfDraft;
    gaps: readonly Gap[];
    sector: Sector;
  },
) {
  const { theme, rules, gaps, sector, ...row } = props;
  const settings = rules.settings.filter(({ key }) => entryOf(key).theme === theme);
  const figures = rules.figures.filter(({ rule }) => THEME_OF_FAMILY[rule.family] === theme);
  const paths = [
    ...settings.map(({ key }) => `settings.${key}`),
    ...figures.map(({ rule }) => `settings.figures.${rule.id}`),
  ];
  const isWrong = paths.some((path) => row.errorAt(path) !== null);
  const own =
    settings.filter(({ key }) => row.settings[key] !== undefined).length +
    figures.filter((figure) => Object.keys(figure.own).length > 0).length;

  const hasLaw = figures.some(({ rule }) => rule.family === 'law');

  const [open, setOpen] = useState(false);
  // What is wrong must be in sight, and can only take the focus when it is.
  useEffect(() => {
    if (isWrong) setOpen(true);
  }, [isWrong]);
  if (paths.length === 0) return null;
  return (
    <details class="theme" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {themeNames[theme]} {own > 0 && <span class="mark">{rulesTexts.ownCount(own)}</span>}
      </summary>
      {settings.length > 0 && (
        <ul class="rule-rows">
          {settings.map((setting) => (
            <SettingRow key={setting.key} setting={setting} {...row} />
          ))}
        </ul>
      )}
      {figures.length > 0 && (
        <>
          <h4>{rulesTexts.figures}</h4>
          <p class="hint">
            {rulesTexts.figuresHint} {hasLaw && rulesTexts.lawHint}
          </p>
          <LockedPart locks={[settingLock(FIGURES)]}>
            <ul class="rule-rows">
              {figures.map((figure) => (
                <FigureRow
                  key={figure.rule.id}
                  figure={figure}
                  gaps={gaps.filter((gap) => ownerOf(gap, row.settings) === figure.rule.id)}
                  sector={sector}
                  {...row}
                />
              ))}
            </ul>
          </LockedPart>
        </>
      )}
    </details>
  );
}
