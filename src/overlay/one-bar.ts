import type { PageQuestion } from './messages.ts';
import type { PageWords } from './page-words.ts';

/** What one frame of a tab has to show in a bar. */
export type FrameSays =
  | { kind: 'read'; words: PageWords }
  | { kind: 'sentence'; sentence: string; questions: PageQuestion[] };

/** A frame of a tab, 0 for the page itself; null: it has said nothing yet. */
export interface TabFrame {
  frameId: number;
  says: FrameSays | null;
}

/**
 * What one frame does about the bar of its tab: nothing (null: another frame shows it), or show it, with
 * its own words (`says` null) or with those of another frame.
 */
export type FrameBar = {
  says: FrameSays | null;
  elsewhere: string[];
} | null;

/** The one bar of a tab: the frame that shows it, what it says, and what the other frames say in short. */
export interface TabBar {
  owner: number;
  /** The frame whose words these are. */
  from: number;
  says: FrameSays;
  /** What was read in other frames, each in short. */
  elsewhere: string[];
}

/**
 * Decides who shows the bar of a tab and what it says; null when nobody has anything to say. The page
 * itself shows it when we run there, because a panel in a small frame is of no use; else the frame that
 * had it (`last`) as long as it is there, so that the bar does not jump. What was read goes before a
 * sentence why something was not.
 */
export function oneBar(frames: readonly TabFrame[], last: number | null): TabBar | null {
  const speaking = frames.filter(isSpeaking);
  if (speaking.length === 0) return null;
  const byId = [...speaking].sort((a, b) => a.frameId - b.frameId);
  const reads = byId.filter(({ says }) => says.kind === 'read');
  const top = frames.find(({ frameId }) => frameId === 0);
  const owner = top ?? byId.find(({ frameId }) => frameId === last) ?? reads[0] ?? byId[0]!;
  const main = reads.find(({ frameId }) => frameId === owner.frameId) ?? reads[0] ?? byId[0]!;
  const others = reads.filter((frame) => frame !== main);
  return {
    owner: owner.frameId,
    from: main.frameId,
    says: main.says,
    elsewhere: others.map(({ says }) =>
      says.kind === 'read' ? says.words.bar.summary.join(' ') : '',
    ),
  };
}

function isSpeaking(frame: TabFrame): frame is TabFrame & { says: FrameSays } {
  return frame.says !== null && (frame.says.kind === 'read' || frame.says.sentence !== '');
}
