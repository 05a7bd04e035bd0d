// The terms of a job: what and where, contract, hours, days, how it was found. The same for a new job and for putting one right.
import { Form } from "@remix-run/react";
import { jobFinders } from "#db/vocabulary/day.ts";
import { contracts } from "#db/vocabulary/lists.ts";
import { Field } from "./field.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";

export function JobTermsForm(props: {
  typed: Record<string, string>;
  save: string;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { typed, save, problemOf } = props;
  const field = (name: string) => ({ name, value: typed[name], problem: problemOf(name) });
  return (
    <Form method="post" noValidate className="mt-4 grid max-w-xl gap-5">
      <input type="hidden" name="act" value="terms" />
      {typed.application ? <input type="hidden" name="application" value={typed.application} /> : null}
      <Field {...field("title")} label={t("job.titleField")} hint={t("job.titleHint")} />
      <Field {...field("employerName")} label={t("job.employer")} hint={t("job.employerHint")} />
      <Field {...field("startsOn")} type="date" label={t("job.startsOn")} />
      <Select
        {...field("contract")}
        label={t("job.contract")}
        hint={t("job.notAJob")}
        options={contracts
          .filter((code) => code !== "not_a_job")
          .map((code) => ({ value: code, label: t.code("contract", code) }))}
      />
      <Field {...field("contractText")} label={t("job.contractText")} hint={t("job.contractTextHint")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field {...field("hoursMin")} label={t("job.hoursMin")} />
        <Field {...field("hoursMax")} label={t("job.hoursMax")} />
      </div>
      <label className="inline-flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name="onCall"
          value="yes"
          defaultChecked={typed.onCall === "yes"}
          className="size-5 shrink-0 accent-accent"
        />
        {t("job.onCallTick")}
      </label>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field {...field("trialUntil")} type="date" label={t("job.trialUntil")} />
        <Field {...field("fixedUntil")} type="date" label={t("job.fixedUntil")} />
      </div>
      <Radios
        {...field("found")}
        label={t("job.found")}
        options={jobFinders.map((code) => ({ value: code, label: t(`job.finder.${code}`) }))}
      />
      <button type="submit" className="button button-primary justify-self-start">
        {save}
      </button>
    </Form>
  );
}
