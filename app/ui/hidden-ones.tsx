// What was left out of the suggestions, counted, with the reason for each: nothing disappears without a word.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

export interface HiddenShown {
  id: string;
  title: string;
  lang: string;
  employer: string;
  place: string;
  reason: string;
}

export function HiddenOnes({ hidden, count }: { hidden: HiddenShown[]; count: number }) {
  const t = useSay();
  if (count === 0) return null;
  return (
    <details className="card mt-8 py-2">
      <summary className="min-h-11 content-center font-semibold">{t("client.hidden", { count })}</summary>
      <p id="hidden" className="mt-2 text-muted">
        {t("client.hiddenText")}
      </p>
      <ul className="mt-3 grid gap-3">
        {hidden.map(({ id, title, lang, employer, place, reason }) => (
          <li key={id}>
            <Link to={`/vacancies/${id}`} lang={lang} className="link" prefetch="none">
              {title}
            </Link>{" "}
            <span className="text-muted">{[employer, place].filter(Boolean).join(", ")}</span>
            <br />
            {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
