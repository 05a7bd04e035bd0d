// Logging what came of a visit: outcome, how far the relation is, a note that names nobody, the next step and its day.
import { channels } from "#db/vocabulary/lists.ts";
import { KeptForm } from "./kept-form.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { IntroducedClient, MoreOfContact, NoteAndNext } from "./visit-came.tsx";

export function VisitLogForm(props: {
  visit: { stage: string; mayJoin: boolean; person: string; clients: { id: string; codeName: string }[] };
  typed: Record<string, string>;
  /** The last sending never arrived. */
  lost: boolean;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { visit, typed, lost, problemOf } = props;
  return (
    <KeptForm person={visit.person} lost={lost} className="mt-4 grid max-w-xl gap-5">
      <input type="hidden" name="act" value="log" />
      <Radios
        name="state"
        label={t("visit.outcome")}
        options={[
          { value: "done", label: t("visit.outcomeDone") },
          { value: "cancelled", label: t("visit.outcomeCancelled") },
        ]}
        value={typed.state}
        problem={problemOf("state")}
      />
      <Radios
        name="channel"
        label={t("visit.channel")}
        options={channels.map((code) => ({ value: code, label: t.code("channel", code) }))}
        value={typed.channel}
        problem={problemOf("channel")}
      />
      <NoteAndNext typed={typed} problemOf={problemOf} />
      <MoreOfContact typed={typed} problemOf={problemOf} stage={visit.stage} mayJoin={visit.mayJoin} />
      <IntroducedClient clients={visit.clients} value={typed.client} />
      <button type="submit" className="button button-primary justify-self-start">
        {t("visit.log")}
      </button>
    </KeptForm>
  );
}
