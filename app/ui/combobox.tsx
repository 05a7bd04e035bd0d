// A field that suggests while one types. Without scripts it is a plain field whose text is understood when it is sent.
import { useCombobox } from "downshift";
import { useEffect, useRef, useState } from "react";
import { useSay } from "./say.tsx";

export interface Suggested {
  key: string;
  name: string;
  /** The words that were met, where they are not the name. */
  said?: string;
}

/** Milliseconds without a key before suggestions are asked for. */
const pause = 150;

export function Combobox(props: {
  name: string;
  label: string;
  hint: string;
  value: string;
  /** Where suggestions are asked for, by POST. */
  lookUp: string;
  onPick: (picked: Suggested) => void;
}) {
  const { name, label, hint, lookUp, onPick } = props;
  const t = useSay();
  const id = `field-${name}`;
  const [text, setText] = useState(props.value);
  const items = useSuggestions(lookUp, text);
  const field = useRef<HTMLInputElement>(null);
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    setAwake(true);
    // What was typed before the page woke up.
    setText(field.current?.value ?? "");
  }, []);
  useEffect(() => setText(props.value), [props.value]);
  const box = useCombobox({
    ...{ inputId: id, labelId: `${id}-label`, menuId: `${id}-list` },
    getItemId: (at) => `${id}-${at}`,
    items,
    inputValue: text,
    selectedItem: null,
    itemToString: () => text,
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setText("");
      onPick(selectedItem);
    },
  });
  const { value, onChange, onBlur, onKeyDown, onClick, ref, ...spoken } = box.getInputProps({
    ref: field,
    "aria-describedby": `${id}-hint`,
  });
  const open = box.isOpen && items.length > 0;
  return (
    <div>
      <label id={`${id}-label`} htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-muted">
        {hint}
      </p>
      <div className="relative mt-1">
        <input
          {...{ value, onChange, onBlur, onKeyDown, onClick, ref, id, name }}
          // It is said to suggest only once it does.
          {...(awake ? { ...spoken, "aria-expanded": open } : { "aria-describedby": `${id}-hint` })}
          type="text"
          autoComplete="off"
          maxLength={80}
          className="input"
        />
        <ul
          {...box.getMenuProps({ "aria-label": label, "aria-labelledby": undefined })}
          hidden={!open}
          className="absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-lg border-2 border-strong-line bg-surface py-1 shadow-lg"
        >
          {open
            ? items.map((item, index) => (
                <li
                  key={item.key}
                  {...box.getItemProps({ item, index })}
                  className="min-h-11 cursor-pointer content-center border-transparent border-s-4 px-3 py-1 aria-selected:border-accent aria-selected:bg-tint"
                >
                  {item.said ? <span className="text-muted">{item.said} → </span> : null}
                  <span className="font-semibold first-letter:uppercase">{item.name}</span>
                </li>
              ))
            : null}
        </ul>
      </div>
      <p role="status" className="sr-only">
        {open ? t("wish.found", { count: items.length }) : ""}
      </p>
    </div>
  );
}

/** What the text may mean, a little after it was typed. */
function useSuggestions(lookUp: string, text: string): Suggested[] {
  const [found, setFound] = useState<{ text: string; items: Suggested[] }>({ text: "", items: [] });
  useEffect(() => {
    if (text.trim().length < 2) return;
    const asked = new AbortController();
    const timer = setTimeout(async () => {
      const items = await ask(lookUp, text, asked.signal);
      if (!asked.signal.aborted) setFound({ text, items });
    }, pause);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [lookUp, text]);
  return text.trim().length < 2 ? [] : found.items;
}

async function ask(lookUp: string, text: string, signal: AbortSignal): Promise<Suggested[]> {
  try {
    const answer = await fetch(lookUp, { method: "POST", body: new URLSearchParams({ text }), signal });
    return answer.ok && !answer.redirected ? ((await answer.json()) as Suggested[]) : [];
  } catch {
    // Given up for a later letter, or no connection: the field works without suggestions.
    return [];
  }
}
