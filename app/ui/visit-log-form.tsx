// Logging what came of a visit: outcome, how far the relation is, a note that names nobody, the next step and its day.
import { Form } from "@remix-run/react";
import { channels, relationStages } from "#db/vocabulary/lists.ts";
import { Field } from "./field.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";

export function VisitLogForm(props: {
  stage: string;
  typed: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { stage, typed, problemOf } = props;
  return (
    <Form method="post" noValidate className="mt-4 grid max-w-xl gap-5">
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
      <Select
        name="stage"
        label={t("visit.stage")}
        hint={t("visit.stageBefore", { stage })}
        options={[
          { value: "", label: t("visit.stageSame") },
          ...relationStages.map((code) => ({ value: code, label: t.code("relationStage", code) })),
        ]}
        value={typed.stage}
        problem={problemOf("stage")}
      />
      <Field
        name="personMet"
        label={t("visit.personWas")}
        hint={t("visit.personMetHint")}
        value={typed.personMet}
        problem={problemOf("personMet")}
      />
      <TextArea
        name="note"
        label={t("visit.note")}
        hint={t("visit.noteHint")}
        rows={4}
        value={typed.note}
        problem={problemOf("note")}
      />
      <Clean ticked={typed.clean === "yes"} problem={problemOf("clean")} />
      <Field
        name="minutes"
        type="number"
        label={t("visit.minutes")}
        value={typed.minutes}
        problem={problemOf("minutes")}
      />
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
        <Field name="nextStep" label={t("visit.nextStep")} value={typed.nextStep} problem={problemOf("nextStep")} />
        <Field
          name="nextStepOn"
          type="date"
          label={t("visit.nextStepOn")}
          value={typed.nextStepOn}
          problem={problemOf("nextStepOn")}
        />
      </div>
      <button type="submit" className="button button-primary justify-self-start">
        {t("visit.log")}
      </button>
    </Form>
  );
}

/** Whoever writes a note says that it names nobody. */
function Clean({ ticked, problem }: { ticked: boolean; problem?: string }) {
  const t = useSay();
  return (
    <div className={problem ? "border-against border-s-4 ps-3" : ""}>
      {problem ? (
        <p id="field-clean-problem" className="font-semibold text-against">
          {problem}
        </p>
      ) : null}
      <label className="inline-flex min-h-11 items-center gap-3">
        <input
          id="field-clean"
          type="checkbox"
          name="clean"
          value="yes"
          defaultChecked={ticked}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "field-clean-problem" : undefined}
          className="size-5 shrink-0 accent-accent"
        />
        {t("visit.clean")}
      </label>
    </div>
  );
}
