import { firstRunTexts } from '../../texts/first-run.ts';

/** The three steps to switch the extension on at the school's own LVS. */
export function TurnOn() {
  return (
    <section class="part" aria-labelledby="turn-on">
      <h2 id="turn-on">{firstRunTexts.turnOnTitle}</h2>
      <ol class="steps">
        {firstRunTexts.turnOnSteps.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      <ToolbarDrawing />
    </section>
  );
}

/** The corner of a browser with our button in it: decoration, the words say the same. */
function ToolbarDrawing() {
  return (
    <div class="toolbar" aria-hidden="true">
      <span class="address" />
      <span class="ours">
        <img src="/icon/48.png" alt="" width="24" height="24" />
      </span>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d="M10 4.5a2 2 0 1 1 4 0V6h4a1 1 0 0 1 1 1v4h-1.5a2 2 0 1 0 0 4H19v4a1 1 0 0 1-1 1h-4v-1.5a2 2 0 1 0-4 0V20H6a1 1 0 0 1-1-1v-4h1.5a2 2 0 1 0 0-4H5V7a1 1 0 0 1 1-1h4z" />
      </svg>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d="M10.5 5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0m0 7a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0m0 7a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0" />
      </svg>
    </div>
  );
}
