// What came of a contact: the fields that are always filled in, and those that are sometimes.
import { relationStages } from "#db/vocabulary/lists.ts";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";

export interface CameProps {
  typed: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}

/** The note that names nobody, and the next step with its day. */
export function NoteAndNext({ typed, problemOf }: CameProps) {
  const t = useSay();
  return (
    <>
      <TextArea
        name="note"
        label={t("visit.note")}
        hint={t("visit.noteHint")}
        rows={4}
        value={typed.note}
        problem={problemOf("note")}
      />
      <Clean ticked={typed.clean === "yes"} problem={problemOf("clean")} />
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
    </>
  );
}

/**
 * How far the relation is, whom one met, for how long, whether there was a yes.
 * @param stage before the contact, in words; left out where it is not known yet
 * @param mayJoin the employer is no partner
 */
export function MoreOfContact(props: CameProps & { stage?: string; mayJoin: boolean }) {
  const t = useSay();
  const { typed, problemOf, stage, mayJoin } = props;
  return (
    <>
      <Select
        name="stage"
        label={t("visit.stage")}
        hint={stage ? t("visit.stageBefore", { stage }) : undefined}
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
      <Field
        name="minutes"
        type="number"
        label={t("visit.minutes")}
        value={typed.minutes}
        problem={problemOf("minutes")}
      />
      {mayJoin ? (
        <label className="inline-flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="saidYes"
            value="yes"
            defaultChecked={typed.saidYes === "yes"}
            className="size-5 shrink-0 accent-accent"
          />
          {t("visit.saidYes")}
        </label>
      ) : null}
    </>
  );
}

/** Whose code goes along: only those who have agreed on an introduction to this very employer. */
export function IntroducedClient(props: { clients: { id: string; codeName: string }[]; value?: string }) {
  const t = useSay();
  if (props.clients.length === 0) return null;
  return (
    <Select
      name="client"
      label={t("visit.client")}
      hint={t("visit.introducedHint")}
      options={[
        { value: "", label: t("visit.clientNone") },
        ...props.clients.map(({ id, codeName }) => ({ value: id, label: codeName })),
      ]}
      value={props.value}
    />
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
