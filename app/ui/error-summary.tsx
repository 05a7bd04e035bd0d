// What needs mending, above the form: takes focus when it appears and leads to each field.
import { type MouseEvent, useEffect, useRef } from "react";

export function ErrorSummary({ heading, problems }: { heading: string; problems: { field: string; text: string }[] }) {
  const box = useRef<HTMLDivElement>(null);
  const shown = problems.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mt-4 rounded-lg border-2 border-against bg-against-tint p-4">
      <h2 className="text-lg">{heading}</h2>
      <ul className="mt-1 list-disc ps-5">
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            <a href={`#field-${field}`} className="underline" onClick={(event) => lead(event, `field-${field}`)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To the field, without leaving the page: a change of address would make the router forget what is wrong. */
function lead(event: MouseEvent, id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: "center" });
  // A group of choices cannot have focus itself: its first one has.
  const control = "input, select, textarea";
  (field.matches(control) ? field : (field.querySelector<HTMLElement>(control) ?? field)).focus();
}
