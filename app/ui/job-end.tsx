// A job ends, in words that blame nobody, and the client is back in search with one click; or it goes on after all.
import { Form } from "@remix-run/react";
import { jobEndings } from "#db/vocabulary/day.ts";
import { Field } from "./field.tsx";
import { JobPartCard } from "./job-steps.tsx";
import type { JobPart } from "./job-support.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";

export function JobEnd({
  ended,
  otherJobs,
  open,
  typed,
  problemOf,
}: JobPart & {
  ended: boolean;
  /** Another job goes on: then the phase stays as it is. */
  otherJobs: boolean;
  open: boolean;
}) {
  const t = useSay();
  return (
    <JobPartCard id="end" heading={t("job.end")} open={open}>
      {ended ? (
        <Form method="post" className="mt-3">
          <button type="submit" name="act" value="reopen" className="button">
            {t("job.reopen")}
          </button>
        </Form>
      ) : (
        <Form method="post" noValidate className="mt-2 grid gap-4">
          <input type="hidden" name="act" value="end" />
          <p>{t("job.endText")}</p>
          <Radios
            name="ending"
            label={t("job.endingField")}
            options={jobEndings.map((code) => ({ value: code, label: t(`job.ending.${code}`) }))}
            value={typed.ending ?? "not_said"}
            problem={problemOf("ending")}
          />
          <Field
            name="endedOn"
            type="date"
            label={t("job.endedOn")}
            value={typed.endedOn}
            problem={problemOf("endedOn")}
          />
          {otherJobs ? <p className="text-muted">{t("job.endOther")}</p> : null}
          <div className="flex flex-wrap gap-3">
            {otherJobs ? null : (
              <button type="submit" name="next" value="search" className="button button-primary">
                {t("job.endSearch")}
              </button>
            )}
            <button type="submit" name="next" value="stay" className="button">
              {t(otherJobs ? "job.endOnly" : "job.endStay")}
            </button>
          </div>
        </Form>
      )}
      <details className="mt-4">
        <summary className="min-h-11 content-center">{t("job.mistake")}</summary>
        <p>{t("job.mistakeText")}</p>
        <Form method="post" className="mt-2">
          <button type="submit" name="act" value="remove" className="button">
            {t("job.remove")}
          </button>
        </Form>
      </details>
    </JobPartCard>
  );
}
