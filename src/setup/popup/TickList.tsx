/** Things that are taken along, each of which a person can leave out. */
export function TickList(props: {
  title: string;
  items: readonly { id: string; words: string }[];
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
}) {
  const { title, items, left, onChange } = props;
  return (
    <fieldset class="options">
      <legend>{title}</legend>
      {items.map(({ id, words }) => (
        <label key={id}>
          <input
            type="checkbox"
            autocomplete="off"
            checked={!left.has(id)}
            onChange={({ currentTarget }) => {
              const others = [...left].filter((other) => other !== id);
              onChange(new Set(currentTarget.checked ? others : [...others, id]));
            }}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
