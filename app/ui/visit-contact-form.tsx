// A contact that has been made: with whom, how, a note, the next step; the rest is folded away.
import { channels, visitPurposes } from "#db/vocabulary/lists.ts";
import { Field } from "./field.tsx";
import { KeptForm } from "./kept-form.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { IntroducedClient, MoreOfContact, NoteAndNext } from "./visit-came.tsx";
import { VisitEmployer } from "./visit-employer.tsx";
import type { PlanShown } from "./visit-plan-form.tsx";

/** Fields that are folded away: they unfold when one of them needs mending. */
const folded = ["date", "time", "purpose", "stage", "personMet", "minutes"];

export function VisitContactForm(props: {
  page: PlanShown & { today: string; time: string; mayJoin: boolean };
  typed: Record<string, string>;
  /** The last sending never arrived. */
  lost: boolean;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { page, typed, lost, problemOf } = props;
  return (
    <KeptForm person={page.person} sentKey={typed.key ?? page.key} lost={lost} className="mt-4 grid max-w-xl gap-5">
      {page.vacancy ? <input type="hidden" name="vacancy" value={page.vacancy.id} /> : null}
      {page.tip ? <input type="hidden" name="tip" value={page.tip.id} /> : null}
      <VisitEmployer page={page} typed={typed} problem={problemOf("employerName")} />
      <Radios
        name="channel"
        label={t("visit.channel")}
        options={channels.map((code) => ({ value: code, label: t.code("channel", code) }))}
        value={typed.channel ?? "in_person"}
        problem={problemOf("channel")}
      />
      <NoteAndNext typed={typed} problemOf={problemOf} />
      <IntroducedClient clients={page.clients} value={typed.client} />
      <details open={folded.some((field) => problemOf(field) !== undefined)}>
        <summary className="min-h-11 content-center font-semibold">{t("visit.more")}</summary>
        <div className="grid gap-5">
          <div className="grid gap-4 sm:grid-cols-2">
            <Field
              name="date"
              type="date"
              label={t("visit.date")}
              value={typed.date ?? page.today}
              problem={problemOf("date")}
            />
            <Field
              name="time"
              type="time"
              label={t("visit.time")}
              value={typed.time ?? page.time}
              problem={problemOf("time")}
            />
          </div>
          <Radios
            name="purpose"
            label={t("visit.purpose")}
            options={visitPurposes.map((code) => ({ value: code, label: t.code("visitPurpose", code) }))}
            value={typed.purpose ?? page.purpose}
            problem={problemOf("purpose")}
          />
          <MoreOfContact typed={typed} problemOf={problemOf} mayJoin={page.mayJoin} />
        </div>
      </details>
      <button type="submit" className="button button-primary justify-self-start">
        {t("visit.log")}
      </button>
    </KeptForm>
  );
}
