import { popupTexts } from '../../texts/popup.ts';

/** Other sites in the page, each of which a person can leave out. */
export function FramesHere(props: {
  frames: readonly string[];
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
}) {
  const { frames, left, onChange } = props;
  if (frames.length === 0) return null;
  return (
    <fieldset class="options">
      <legend>{popupTexts.frames}</legend>
      {frames.map((frame) => (
        <label key={frame}>
          <input
            type="checkbox"
            checked={!left.has(frame)}
            onChange={({ currentTarget }) => {
              const others = [...left].filter((origin) => origin !== frame);
              onChange(new Set(currentTarget.checked ? others : [...others, frame]));
            }}
          />
          {new URL(frame).host}
        </label>
      ))}
    </fieldset>
  );
}
