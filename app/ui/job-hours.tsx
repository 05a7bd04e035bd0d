// Hours really worked, week by week, the next shift, and the client's own ceiling with whom to ask – nothing is reckoned.
import { Form } from "@remix-run/react";
import { Field } from "./field.tsx";
import { JobPartCard } from "./job-steps.tsx";
import type { JobPart } from "./job-support.tsx";
import { useSay } from "./say.tsx";

export function JobHours({
  page,
  may,
  open,
  typed,
  problemOf,
}: JobPart & {
  page: {
    onCall: boolean;
    day: string;
    weeks: { key: string; week: string; hours: string }[];
    month: string;
    nextShift: string;
    ceiling?: string;
  };
  may: boolean;
  open: boolean;
}) {
  const t = useSay();
  return (
    <JobPartCard
      id="hours"
      heading={t("job.hours")}
      state={page.weeks.length > 0 ? t("job.monthShort", { hours: page.month }) : undefined}
      open={open}
    >
      <p className="text-muted">{t("job.hoursText")}</p>
      {page.ceiling ? <p className="mt-2 border-ask border-s-4 ps-3">{page.ceiling}</p> : null}
      {page.weeks.length > 0 ? (
        <dl className="mt-2">
          {page.weeks.map(({ key, week, hours }) => (
            <div key={key} className="flex flex-wrap justify-between gap-x-4 border-line border-b">
              <dt>{week}</dt>
              <dd>{t("job.weekHours", { hours })}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {page.weeks.length > 0 ? <p className="mt-2 text-muted">{t("job.month", { hours: page.month })}</p> : null}
      {may ? (
        <Form method="post" noValidate preventScrollReset className="mt-3 grid gap-3 print:hidden">
          <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
            <Field
              name="weekOn"
              type="date"
              label={t("job.weekOn")}
              value={typed.weekOn ?? page.day}
              problem={problemOf("weekOn")}
            />
            <Field name="hours" label={t("job.hoursField")} value={typed.hours} problem={problemOf("hours")} />
          </div>
          <button type="submit" name="act" value="week" className="button justify-self-start">
            {t("job.keepHours")}
          </button>
        </Form>
      ) : null}
      {may && page.onCall ? (
        <Form method="post" noValidate preventScrollReset className="mt-4 grid gap-3 print:hidden">
          <Field
            name="shiftOn"
            type="date"
            label={t("job.nextShift")}
            value={typed.shiftOn ?? page.nextShift}
            problem={problemOf("shiftOn")}
          />
          <button type="submit" name="act" value="shift" className="button justify-self-start">
            {t("job.keepShift")}
          </button>
        </Form>
      ) : null}
    </JobPartCard>
  );
}
