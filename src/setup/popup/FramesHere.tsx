import { popupTexts } from '../../texts/popup.ts';
import { TickList } from './TickList.tsx';

/** Other sites in the page, each of which a person can leave out. */
export function FramesHere(props: {
  frames: readonly string[];
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
}) {
  const { frames, left, onChange } = props;
  if (frames.length === 0) return null;
  const items = frames.map((frame) => ({ id: frame, words: new URL(frame).host }));
  return <TickList title={popupTexts.frames} items={items} left={left} onChange={onChange} />;
}
