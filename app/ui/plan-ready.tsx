// The plan as it goes into the officer's web form: one heading at a time, to be selected with one tap or copied; on paper with lines.
import { useEffect, useState } from "react";
import { PaperLines } from "./paper-lines.tsx";
import type { PlanHeadingShown } from "./plan-form.tsx";
import { useSay } from "./say.tsx";

export function PlanReady({ headings, lang }: { headings: PlanHeadingShown[]; lang: string }) {
  const t = useSay();
  const [copied, setCopied] = useState("");
  return (
    <section className="mt-10 print:mt-4" aria-labelledby="ready">
      <h2 id="ready" className="print:hidden">
        {t("plan.ready")}
      </h2>
      <p className="mt-1 text-muted print:hidden">{t("plan.readyLead")}</p>
      <p role="status" className="sr-only">
        {copied ? t("plan.copied", { heading: copied }) : ""}
      </p>
      <div className="mt-3 grid gap-4">
        {headings.map(({ heading, label, words }) => (
          <section
            key={heading}
            aria-labelledby={`ready-${heading}`}
            className={words ? "card" : "card hidden print:block"}
          >
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <h3 id={`ready-${heading}`} lang={lang}>
                {label}
              </h3>
              <CopyButton label={label} words={words} copied={copied === label} onCopied={() => setCopied(label)} />
            </div>
            {words ? (
              <p lang={lang} className="mt-1 select-all whitespace-pre-line">
                {words}
              </p>
            ) : null}
            <div className="hidden print:block">
              <PaperLines count={words ? 1 : 3} />
            </div>
          </section>
        ))}
      </div>
    </section>
  );
}

/** There once scripts run and the browser lets a page copy; the text can be selected without it. */
function CopyButton(props: { label: string; words: string; copied: boolean; onCopied: () => void }) {
  const t = useSay();
  const { label, words, copied, onCopied } = props;
  const [works, setWorks] = useState(false);
  useEffect(() => setWorks(navigator.clipboard !== undefined), []);
  if (!works || !words) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      onCopied();
    } catch {
      // The browser does not let us: the button goes, the text can still be selected.
      setWorks(false);
    }
  };
  return (
    <button
      type="button"
      className="button print:hidden"
      aria-label={t("plan.copyOne", { heading: label })}
      onClick={copy}
    >
      {t("plan.copy")}
      {copied ? <span aria-hidden="true"> ✓</span> : null}
    </button>
  );
}
