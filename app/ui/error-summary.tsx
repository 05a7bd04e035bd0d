// What needs mending, above the form: takes focus when it appears and leads to each field.
import { useEffect, useRef } from "react";

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
          <li key={field}>
            <a href={`#field-${field}`} className="underline">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
