// A last look before publishing: what was understood, what might be mended, and how others will see the vacancy.
import type { ReactNode } from "react";
import { Notice } from "./notice.tsx";
import { useSay } from "./say.tsx";
import { type FactUnderstood, Understood } from "./understood.tsx";
import { type VacancyShown, VacancyText } from "./vacancy-article.tsx";
import { VacancyFacts } from "./vacancy-line.tsx";
import { VacancyRows } from "./vacancy-rows.tsx";
import { VacancyWork, type WorkShown } from "./vacancy-work.tsx";

export interface LookShown {
  work: WorkShown;
  facts: FactUnderstood[];
  unknown: string[];
  struck: string[];
  seen: string;
  lang: string;
  view: VacancyShown;
  warnings: { wording?: string; personalData: boolean; payMissing: boolean; notAJob: boolean };
}

export function VacancyLook({ look, changed }: { look: LookShown; changed: boolean }) {
  const t = useSay();
  const { wording, personalData, payMissing, notAJob } = look.warnings;
  return (
    <section id="look" aria-labelledby="look-heading" className="mt-8 scroll-mt-4">
      <h2 id="look-heading">{t("posting.looked")}</h2>
      {changed ? <p className="mt-1 font-semibold">{t("posting.changed")}</p> : null}
      <p className="mt-1 mb-4 text-muted">{t("posting.keepChanging")}</p>
      <input type="hidden" name="seen" value={look.seen} />
      {wording === undefined ? null : <Notice>{t("posting.warnWording", { text: wording })}</Notice>}
      {personalData ? <Notice>{t("posting.warnPersonal")}</Notice> : null}
      {notAJob ? <Notice>{t("vacancy.notAJob")}</Notice> : null}
      {payMissing ? <Notice>{t("posting.warnPay")}</Notice> : null}
      <VacancyWork work={look.work} />
      <div className="card mt-4">
        <Understood facts={look.facts} unknown={look.unknown} struck={look.struck} lang={look.lang} />
      </div>
      <Preview heading={t("posting.previewSeeker")} vacancy={look.view}>
        <VacancyText vacancy={look.view} level={4} />
      </Preview>
      <Preview heading={t("posting.previewCoach")} vacancy={look.view}>
        <VacancyRows rows={look.view.rows} lang={look.lang} level={4} />
      </Preview>
    </section>
  );
}

function Preview(props: { heading: string; vacancy: VacancyShown; children: ReactNode }) {
  const { title, lang } = props.vacancy;
  return (
    <details className="card mt-4 py-2">
      <summary className="min-h-11 cursor-pointer content-center font-semibold">{props.heading}</summary>
      <h3 lang={lang} className="mt-2">
        {title}
      </h3>
      <VacancyFacts vacancy={props.vacancy} />
      {props.children}
    </details>
  );
}
