import { parseDay } from '../../../../rules/attendance/day.ts';
import { caseTexts } from '../../../texts/casefile.ts';
import { documentViewTexts } from '../../../texts/documents.ts';
import { mediumDate } from '../../../texts/dutch-date.ts';
import type { OpenDocument } from '../open-document.ts';
import { BLANK } from '../slots.ts';
import { type Block, labelWords, type Row } from './blocks.ts';
import { documentBlocks, paragraphsOf } from './document-blocks.ts';

/** From so many lines a value is set in columns, so that a long list still fits the sheet. */
const LONG = 8;

/** One document on paper. A letter is only its text: it goes home. */
export function PrintedDocument({ open }: { open: OpenDocument }) {
  const { document, sheet } = open;
  const { pupil, school } = sheet;
  const isLetter = document.kind === 'letter';
  // A text names the pupil where its readers need to know.
  const isText = paragraphsOf(document).length > 0;
  const { about } = documentViewTexts.paper;
  const group = pupil.group === null ? null : caseTexts.head.group(school.sector, pupil.group);
  return (
    <>
      {!isLetter && <h1>{document.title}</h1>}
      {!isText && <p>{document.anonymous ? school.name : about(pupil.name, group, school.name)}</p>}
      {documentBlocks(open).map((block, at) => (
        <PrintedBlock key={at} block={block} />
      ))}
      {!isLetter && <Foot open={open} />}
    </>
  );
}

function PrintedBlock({ block: { title, rows } }: { block: Block }) {
  return (
    <section>
      {title !== null && <h2>{title}</h2>}
      {rows.map((row, at) => (
        <PrintedRow key={at} row={row} />
      ))}
    </section>
  );
}

function PrintedRow({ row: { label, text } }: { row: Row }) {
  const lines = text.split('\n').length;
  const form = lines >= LONG ? ' paper-long' : lines > 1 ? ' paper-lines' : '';
  return (
    <p>
      {label !== null && <b>{labelWords(label)} </b>}
      <span class={`paper-words${form}`}>{text || BLANK}</span>
    </p>
  );
}

/** By which protocol and from which days it was filled, so that it can be reckoned again. */
function Foot({ open: { document, sheet } }: { open: OpenDocument }) {
  const { school, asOf, picture } = sheet;
  const { from, to } = picture.coverage;
  const { protocol } = school;
  return (
    <p class="foot">
      {caseTexts.print.madeOn(mediumDate(asOf))}
      {protocol !== null &&
        ` · ${caseTexts.why.versionWords(protocol.title, mediumDate(parseDay(protocol.validFrom)!))}`}
      {!document.anonymous &&
        from <= to &&
        ` · ${documentViewTexts.paper.seen(mediumDate(from), mediumDate(to))}`}
    </p>
  );
}
