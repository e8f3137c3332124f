import './sample.css';
import { saveAsFile } from '../../platform/save-as-file.ts';
import { sampleTexts } from '../../texts/sample.ts';
import { useSaid } from '../use-said.tsx';
import { keptWords } from './kept-words.ts';
import { useSample } from './use-sample.ts';

/** A page of an LVS without names: first to look at, then to save. */
export function SamplePage({ tab }: { tab: number | null }) {
  const sample = useSample(tab);
  return (
    <main>
      <header>
        <h1>{sampleTexts.title}</h1>
        <p>{sampleTexts.intro}</p>
        <p>{sampleTexts.how}</p>
      </header>
      <p role="status">
        {sample === null
          ? sampleTexts.looking
          : 'failed' in sample && sampleTexts.failed[sample.failed]}
      </p>
      {sample !== null && 'html' in sample && <Preview html={sample.html} />}
    </main>
  );
}

function Preview({ html }: { html: string }) {
  const words = keptWords(html);
  const { tell, said } = useSaid();
  const save = () => {
    saveAsFile(sampleTexts.fileName, html, 'text/html');
    tell(sampleTexts.saved);
  };
  return (
    <>
      <section class="part" aria-labelledby="kept">
        <h2 id="kept">{sampleTexts.kept}</h2>
        {words.length === 0 ? (
          <p>{sampleTexts.keptNone}</p>
        ) : (
          <ul class="words">
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        )}
        <p>{sampleTexts.check}</p>
        <button type="button" class="primary" onClick={save}>
          {sampleTexts.save}
        </button>
        {said}
      </section>
      <div class="part">
        <h2 id="preview">{sampleTexts.preview}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus */}
        <section class="sample" tabIndex={0} aria-labelledby="preview">
          <pre>{html}</pre>
        </section>
      </div>
    </>
  );
}
