import type {
  ActionDocument,
  ChecklistDocument,
  GuideDocument,
  InvitationDocument,
} from '../../../../rules/documents/document.ts';
import { documentViewTexts } from '../../../texts/documents.ts';
import { type FilledField, wordsById } from '../filled-fields.ts';
import { inSections } from '../in-sections.ts';
import type { OpenDocument } from '../open-document.ts';
import { partnerLines } from '../partner-lines.ts';
import { filledParagraphs, slotsIn } from '../slots.ts';
import type { Block, Row } from './blocks.ts';

/** All of a document as blocks, in the order in which it is read. */
export function documentBlocks(open: OpenDocument): Block[] {
  const { document } = open;
  switch (document.kind) {
    case 'guide':
      return guideBlocks({ ...open, document });
    case 'form':
    case 'report':
      return fieldBlocks(open.filled);
    case 'checklist':
      return checklistBlocks({ ...open, document });
    case 'letter':
    case 'question':
      return [...letterBlocks(open), ...fieldBlocks(besideText(open))];
    case 'invitation':
      return [
        ...letterBlocks(open),
        ...meetingBlocks({ ...open, document }),
        ...fieldBlocks(besideText(open)),
      ];
  }
}

/** The text of a letter, a question or an invitation; none for other documents. */
export function letterBlocks({ document, filled }: OpenDocument): Block[] {
  const paragraphs = filledParagraphs(paragraphsOf(document), wordsById(filled));
  return paragraphs.map((text) => ({ title: null, rows: [{ label: null, text }] }));
}

/** The text of a document, with its slots; none for one without. */
export function paragraphsOf(document: ActionDocument): readonly string[] {
  return 'paragraphs' in document ? document.paragraphs : [];
}

/** The fields that do not stand in the text already. */
function besideText({ document, filled }: OpenDocument): FilledField[] {
  const inText = slotsIn(paragraphsOf(document));
  return filled.filter(({ field }) => !inText.includes(field.id));
}

function fieldBlocks(filled: readonly FilledField[]): Block[] {
  return inSections(filled, ({ field }) => field.section).map(({ title, of }) => ({
    title,
    rows: of.map(fieldRow),
  }));
}

function fieldRow({ field: { label }, words, partial }: FilledField): Row {
  const said = partial === null ? label : documentViewTexts.partialLabel(label, partial);
  return { label: said, text: words };
}

function guideBlocks({ document, filled }: OpenDocument<GuideDocument>): Block[] {
  const texts = documentViewTexts.guide;
  const words = wordsById(filled);
  const row = (label: string, list: readonly string[]): Row[] =>
    list.length === 0 ? [] : [{ label, text: list.join('\n') }];
  return [
    ...document.steps.map(({ title, when, prompts, do: todo, dont }) => ({
      title: when === null ? title : texts.titleWhen(title, when),
      rows: [
        ...row(texts.say, filledParagraphs(prompts, words)),
        ...row(texts.do, todo),
        ...row(texts.dont, dont),
      ],
    })),
    ...(document.answers.length === 0
      ? []
      : [
          {
            title: texts.answers,
            rows: document.answers.map(({ remark, answer }) => ({
              label: texts.remark(remark),
              text: answer,
            })),
          },
        ]),
    ...fieldBlocks(filled),
  ];
}

function checklistBlocks({ document, filled, ticked }: OpenDocument<ChecklistDocument>): Block[] {
  const texts = documentViewTexts.checklist;
  const answered = document.items.map(({ field }) => field);
  return [
    ...fieldBlocks(filled.filter(({ field }) => !answered.includes(field.id))),
    ...inSections(document.items, ({ section }) => section).map(({ title, of }) => ({
      title,
      rows: of.map((item): Row => {
        const own = filled.find(({ field }) => field.id === item.field);
        if (own) return { ...fieldRow(own), label: item.text };
        return { label: null, text: texts.item(item.text, ticked.has(item.id)) };
      }),
    })),
  ];
}

function meetingBlocks({ document, sheet }: OpenDocument<InvitationDocument>): Block[] {
  const texts = documentViewTexts;
  const attendees = (presence: 'must' | 'on-demand'): Block[] => {
    const rows = document.attendees
      .filter((one) => one.presence === presence)
      .map(({ who, when, partners }): Row => {
        const name = when === null ? who : texts.meeting.whoWhen(who, when);
        const lines = partnerLines(texts, partners, sheet.partners);
        return lines.length === 0
          ? { label: null, text: name }
          : { label: name, text: lines.join('\n') };
      });
    return rows.length === 0 ? [] : [{ title: texts.meeting[presence], rows }];
  };
  return [
    ...attendees('must'),
    ...attendees('on-demand'),
    ...(document.agenda.length === 0
      ? []
      : [
          {
            title: texts.meeting.agenda,
            rows: document.agenda.map((point, at) => ({
              label: null,
              text: `${at + 1}. ${point}`,
            })),
          },
        ]),
  ];
}
