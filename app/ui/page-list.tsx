// What is where on a long page: a way to each part, with how many things stand there. A folded part unfolds when it is gone to.
import { useSay } from "./say.tsx";

export interface PagePart {
  /** The id of what is gone to; inside a fold, of something within it. */
  at: string;
  label: string;
  count?: number;
}

export function PageList({ parts }: { parts: PagePart[] }) {
  const t = useSay();
  return (
    <nav aria-label={t("common.onThisPage")} className="mt-2 flex flex-wrap gap-x-4 text-sm print:hidden">
      {parts.map(({ at, label, count }) => (
        <a key={at} href={`#${at}`} className="link inline-flex min-h-11 items-center gap-1.5">
          {label}
          {count === undefined ? null : <strong className="tabular-nums">{count}</strong>}
        </a>
      ))}
    </nav>
  );
}
