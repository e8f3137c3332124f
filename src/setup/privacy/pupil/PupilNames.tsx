import { pupilPrivacyTexts as texts } from '../../../texts/privacy-pupil.ts';
import type { HeldName } from '../messages.ts';
import { useSchoolNames } from '../use-school-names.ts';

/** The pupils of this session as buttons, by site, school and class: no field could remember a name. */
export function PupilNames(props: {
  names: readonly HeldName[];
  onChoose: (pupil: HeldName) => void;
}) {
  const { names, onChoose } = props;
  const nameOf = useSchoolNames();
  if (names.length === 0) {
    return (
      <p class="state" data-first tabIndex={-1}>
        {texts.none}
      </p>
    );
  }
  return (
    <>
      {groupsOf(names).map(({ first, pupils }, i) => {
        const { origin, school, group } = first;
        return (
          <div key={`${origin} ${school} ${group}`} class="names">
            <h3 tabIndex={-1} {...(i === 0 ? { 'data-first': true } : {})}>
              {group === null ? texts.noClass : `${texts.class} ${group}`}
              <span class="hint"> – {texts.at(nameOf(school), new URL(origin).host)}</span>
            </h3>
            <ul class="buttons">
              {pupils.map((pupil) => (
                <li key={pupil.id}>
                  <button type="button" onClick={() => onChoose(pupil)}>
                    {labelOf(pupil, pupils)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

/** The name, with what tells this pupil from another of that name. */
function labelOf({ name, number, isOne }: HeldName, among: readonly HeldName[]): string {
  if (!isOne) return `${name} ${texts.notOne}`;
  const isShared = among.filter((other) => other.name === name).length > 1;
  return isShared && number !== null ? `${name}, ${number}` : name;
}

function groupsOf(names: readonly HeldName[]): { first: HeldName; pupils: HeldName[] }[] {
  const groups = new Map<string, HeldName[]>();
  for (const name of names) {
    const sign = JSON.stringify([name.origin, name.school, name.group]);
    groups.set(sign, [...(groups.get(sign) ?? []), name]);
  }
  return [...groups.values()].map((pupils) => ({ first: pupils[0]!, pupils }));
}
