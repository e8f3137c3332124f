import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { storedDataTexts } from '../../texts/stored-data.ts';
import { saveRaw } from './save-raw.ts';

/** One stored thing that is not used: what it is, a way to save it, and whatever else can be done. */
export function KeptCard(props: {
  title: string;
  problem?: boolean;
  from: string;
  raw: unknown;
  about: ComponentChildren;
  /** More buttons; `describedBy` names what they are about. */
  actions: (describedBy: string) => ComponentChildren;
}) {
  const { title, problem = false, from, raw, about, actions } = props;
  const id = useId();
  return (
    <li class={problem ? 'panel problem' : 'panel'}>
      <h4 id={id}>{title}</h4>
      {about}
      <div class="buttons">
        <button type="button" aria-describedby={id} onClick={() => saveRaw({ from, raw })}>
          {storedDataTexts.save}
        </button>
        {actions(id)}
      </div>
    </li>
  );
}
