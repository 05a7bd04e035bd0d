// The ad as it was understood, to be put right and sent: fields, facts beside their source, the note, one button.
import { Form, Link } from "@remix-run/react";
import { DuplicateChoice, type DuplicateShown } from "./duplicate-choice.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Field } from "./field.tsx";
import { Notice } from "./notice.tsx";
import { Prose } from "./prose.tsx";
import { useSay } from "./say.tsx";
import { TextArea } from "./text-area.tsx";
import { type FactUnderstood, Understood } from "./understood.tsx";

export interface ForwardShown {
  sealed: string;
  lang: string;
  title: string;
  employer: string;
  place: string;
  placeSaid?: string;
  sector: string;
  sectorDerived: boolean;
  sectors: { value: string; label: string }[];
  facts: FactUnderstood[];
  /** What the ad does not say, in one line. */
  unknown: string;
  struck: string[];
  text: string;
  sourceUrl?: string;
  over?: string;
  others: number;
  duplicates: DuplicateShown[];
  /** The id of a vacancy that is here, or `new`. */
  chosen: string;
  note: string;
  problems: { field: string; text: string }[];
}

/** @param waiting one of several: it has an address of its own, and can be taken away */
export function ForwardForm({ ad, waiting = false }: { ad: ForwardShown; waiting?: boolean }) {
  const t = useSay();
  const problemOf = (field: string) => ad.problems.find((problem) => problem.field === field)?.text;
  const placeHint = [t("tip.placeHint"), ad.placeSaid ? t("vacancy.evidence", { text: ad.placeSaid }) : ""];
  return (
    <>
      <h1>{t("tip.checkTitle")}</h1>
      <p className="mt-1 text-muted">{t("tip.checkLead")}</p>
      <ErrorSummary heading={t("tip.problems")} problems={ad.problems} />
      <div className="mt-4 grid gap-8 lg:grid-cols-[3fr_2fr]">
        <Form
          method="post"
          {...(waiting ? {} : { action: "/te?index" })}
          reloadDocument
          noValidate
          className="grid gap-5 self-start"
        >
          <input type="hidden" name="sealed" value={ad.sealed} />
          {ad.others > 0 ? <Notice>{t("tip.others", { count: ad.others })}</Notice> : null}
          {ad.over ? <Notice>{t("tip.over", { date: ad.over })}</Notice> : null}
          <DuplicateChoice duplicates={ad.duplicates} chosen={ad.chosen} />
          <div className="grid gap-5 sm:grid-cols-2">
            <Field
              name="title"
              label={t("tip.adTitle")}
              value={ad.title}
              problem={problemOf("title")}
              autoComplete="off"
            />
            <Field name="employer" label={t("tip.employer")} value={ad.employer} autoComplete="off" />
          </div>
          <Field
            name="place"
            label={t("tip.place")}
            hint={placeHint.filter(Boolean).join(" ")}
            value={ad.place}
            problem={problemOf("place")}
            autoComplete="off"
          />
          <SectorField ad={ad} />
          <div id="field-facts">
            {problemOf("facts") ? <p className="font-semibold text-against">{problemOf("facts")}</p> : null}
            <Understood facts={ad.facts} unknown={[]} struck={ad.struck} lang={ad.lang} />
            {ad.unknown ? (
              <p className="mt-2">
                <span className="font-semibold">{t("understood.unknown")}: </span>
                <span className="lowercase">{ad.unknown}</span>
              </p>
            ) : null}
          </div>
          <TextArea
            name="note"
            label={t("tip.note")}
            hint={t("tip.noteHint")}
            rows={3}
            value={ad.note}
            problem={problemOf("note")}
          />
          <div>
            <p>{t("tip.receivers")}</p>
            <p className="mt-1 font-semibold">{t("tip.obligesNobody")}</p>
          </div>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <button type="submit" name="step" value="send" className="button button-primary">
              {t("tip.send")}
            </button>
            {waiting ? (
              <button type="submit" name="step" value="remove" className="button">
                {t("bring.remove")}
              </button>
            ) : (
              <Link to="/te" reloadDocument className="link inline-flex min-h-11 items-center">
                {t("tip.startOver")}
              </Link>
            )}
          </div>
        </Form>
        <section aria-labelledby="source" className="card self-start">
          <h2 id="source">{t("tip.source")}</h2>
          {ad.sourceUrl ? (
            <p className="mt-1">
              <a href={ad.sourceUrl} rel="noreferrer" className="link inline-flex min-h-11 items-center">
                {t("tip.sourceLink")}
              </a>
            </p>
          ) : null}
          <p className="mt-2 font-semibold" lang={ad.lang}>
            {ad.title}
          </p>
          <Prose text={ad.text} lang={ad.lang} />
        </section>
      </div>
    </>
  );
}

function SectorField({ ad }: { ad: ForwardShown }) {
  const t = useSay();
  return (
    <div>
      <label htmlFor="field-sector" className="font-semibold">
        {t("tip.sector")}
      </label>
      {ad.sectorDerived ? (
        <p id="field-sector-hint" className="text-muted">
          {t("tip.sectorDerived")}
        </p>
      ) : null}
      <select
        id="field-sector"
        name="sector"
        defaultValue={ad.sector}
        aria-describedby={ad.sectorDerived ? "field-sector-hint" : undefined}
        className="input mt-1"
      >
        <option value="">{t("tip.sectorUnknown")}</option>
        {ad.sectors.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
