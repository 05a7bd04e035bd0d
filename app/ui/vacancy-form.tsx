// The employer's six fields, the optional deadline, and what can be arranged. What was typed always stands in them.
import { AdjustmentsAsked } from "./adjustments-asked.tsx";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";
import { TextArea } from "./text-area.tsx";

export interface FormShown {
  id: string;
  fields: Record<"title" | "place" | "hours" | "start" | "text" | "apply" | "deadline", string>;
  adjustments: Partial<Record<string, boolean>>;
}

export function VacancyFields({
  form,
  problemOf,
}: {
  form: FormShown;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { id, fields, adjustments } = form;
  const optional = (label: string) => t("posting.optional", { label });
  return (
    <div className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      <Field
        name="title"
        label={t("posting.jobTitle")}
        hint={t("posting.jobTitleHint")}
        value={fields.title}
        problem={problemOf("title")}
      />
      <Field
        name="place"
        label={t("posting.place")}
        hint={t("posting.placeHint")}
        value={fields.place}
        problem={problemOf("place")}
      />
      <Field
        name="hours"
        label={optional(t("posting.hours"))}
        hint={t("posting.hoursHint")}
        value={fields.hours}
        problem={problemOf("hours")}
      />
      <Field
        name="start"
        label={optional(t("posting.start"))}
        hint={t("posting.startHint")}
        value={fields.start}
        problem={problemOf("start")}
      />
      <TextArea
        name="text"
        label={t("posting.text")}
        hint={t("posting.textHint")}
        rows={8}
        value={fields.text}
        problem={problemOf("text")}
      />
      <TextArea
        name="apply"
        label={t("posting.apply")}
        hint={t("posting.applyHint")}
        rows={2}
        value={fields.apply}
        problem={problemOf("apply")}
      />
      <Field
        name="deadline"
        type="date"
        label={optional(t("posting.deadline"))}
        hint={t("posting.deadlineHint")}
        value={fields.deadline}
        problem={problemOf("deadline")}
      />
      <AdjustmentsAsked said={adjustments} />
    </div>
  );
}
