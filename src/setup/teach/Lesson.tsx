import { useEffect, useState } from 'preact/hooks';
import { today } from '../../platform/today.ts';
import { NO_LOCKS } from '../../schools/policy/locks.ts';
import type { Managed } from '../../schools/policy/managed.ts';
import type { PageMapping } from '../../schools/profile/page-mapping.ts';
import type { CodeMeaning, SchoolProfile } from '../../schools/profile/profile.ts';
import { policyTexts } from '../../texts/policy.ts';
import { teachTexts } from '../../texts/teach.ts';
import { sayStoreError } from '../stored-data/say-store-error.ts';
import { Agreements, PupilKey } from './Agreements.tsx';
import { CandidateList } from './CandidateList.tsx';
import { CodesList } from './CodesList.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { newCodes } from './codes-on-page.ts';
import { draftProblems, draftSpec } from './draft-spec.ts';
import { LessonPart } from './LessonPart.tsx';
import { pathPattern } from './path-pattern.ts';
import { ResultPart } from './ResultPart.tsx';
import { SavePart } from './SavePart.tsx';
import { saveMapping } from './save-mapping.ts';
import { backTo } from './TeachDone.tsx';
import { useChosenList } from './use-chosen-list.ts';
import type { TaughtPart, TaughtTab } from './use-taught-tab.ts';
import { useTried } from './use-tried.ts';

/** One lesson: which list, what its columns hold, how it reads then, what its codes mean; and keeping that. */
export function Lesson(props: {
  tab: TaughtTab;
  parts: readonly TaughtPart[];
  mapping: PageMapping | null;
  schools: readonly SchoolProfile[];
  locks: Managed['locks'];
  onSaved: (tab: number) => void;
}) {
  const { tab, parts, mapping, onSaved } = props;
  const list = useChosenList(tab, parts, mapping);
  const { part, candidate, choices } = list.chosen ?? {
    part: null,
    candidate: null,
    choices: null,
  };
  const problems = candidate === null ? [] : draftProblems(candidate, choices);
  const place = {
    path: mapping?.spec.when.path ?? pathPattern(part?.path ?? ''),
    title: choices === null ? '' : teachTexts.titles[choices.kind],
  };
  const isWhole = candidate !== null && problems.length === 0;
  const spec = isWhole ? draftSpec(candidate, choices, place) : null;
  const answer = useTried(tab, part?.page ?? null, spec);
  const reading = answer !== null && answer.read.view !== null ? answer.read : null;
  const isRead = reading !== null && answer?.isCurrent === true;

  const here = props.schools.filter((s) => s.origins.includes(part?.origin ?? ''));
  const schools = here.length > 0 ? here : props.schools;
  const [schoolId, setSchoolId] = useState<string | null>(null);
  const school =
    schools.length === 1 ? schools[0]! : (schools.find((s) => s.id === schoolId) ?? null);

  const [changed, setChanged] = useState<readonly CodeMeaning[]>([]);
  const [agreed, setAgreed] = useState('');
  const locks = props.locks.get(school?.id ?? '') ?? NO_LOCKS;
  const isCodesLocked = locks.parts.has('codes');
  const asked = reading === null || school === null || isCodesLocked ? null : { reading, school };
  const found = asked && newCodes(asked.reading, asked.school, today());
  const codes = (found ?? []).map((code) => changed.find((c) => c.code === code.code) ?? code);
  const isAgreed = agreed === JSON.stringify(codes);
  const counted = codes.filter(({ kind }) => kind !== 'unknown');

  const [message, setMessage] = useState('');
  const save = async () => {
    if (school === null || spec === null || part === null) return;
    const names = reading?.pupils.map(({ name }) => name) ?? [];
    const kept =
      mapping === null
        ? { ...spec, when: { ...spec.when, path: pathPattern(part.path, names) } }
        : spec;
    const id = mapping?.id ?? crypto.randomUUID();
    try {
      const { origin } = mapping ?? part;
      const done = await saveMapping(
        school.id,
        { id, origin, spec: kept },
        isAgreed ? counted : [],
      );
      if (done) onSaved(part.tab);
      else setMessage(teachTexts.noSchool);
    } catch (error) {
      setMessage(sayStoreError(error));
    }
  };
  useEffect(() => setMessage(''), [JSON.stringify(spec)]);

  return (
    <>
      <LessonPart title={teachTexts.which} id="which">
        {list.all.length === 0 ? (
          <p>{teachTexts.noCandidates}</p>
        ) : (
          <p class="hint">{teachTexts.whichHint}</p>
        )}
        <CandidateList
          candidates={list.all.map(({ candidate }) => candidate)}
          chosen={list.number}
          onChoose={list.choose}
        />
        <button type="button" class="quiet" onClick={tab.again}>
          {teachTexts.again}
        </button>
      </LessonPart>
      {candidate !== null && (
        <>
          <LessonPart title={teachTexts.columns} id="columns">
            <p class="hint">{teachTexts.columnsHint(candidate.rows.length, candidate.rowCount)}</p>
            <ColumnTable
              candidate={candidate}
              fields={choices.fields}
              onChange={(fields) => list.change({ fields })}
            />
            <PupilKey fields={choices.fields} />
          </LessonPart>
          <LessonPart title={teachTexts.agreements} id="agreements">
            <Agreements choices={choices} onChange={list.change} />
          </LessonPart>
          <LessonPart title={teachTexts.result} id="result">
            <ResultPart problems={problems} answer={answer} />
          </LessonPart>
          <LessonPart title={teachTexts.codes} id="codes">
            {isCodesLocked && <p>{policyTexts.codesLocked(locks.by)}</p>}
            {found === null && !isCodesLocked && <p>{teachTexts.codesLater}</p>}
            {found !== null && codes.length === 0 && <p>{teachTexts.codesNone}</p>}
            {codes.length > 0 && (
              <CodesList
                codes={codes}
                agreed={isAgreed}
                onChange={setChanged}
                onAgree={() => setAgreed(JSON.stringify(codes))}
              />
            )}
          </LessonPart>
          <LessonPart title={teachTexts.save} id="save">
            <SavePart
              schools={schools}
              school={school}
              onSchool={setSchoolId}
              spec={isRead ? spec : null}
              hasOpenCodes={counted.length > 0 && !isAgreed}
              onSave={save}
              message={message}
            />
          </LessonPart>
        </>
      )}
      <button type="button" onClick={() => backTo(parts[0]!.tab)}>
        {teachTexts.cancel}
      </button>
    </>
  );
}
