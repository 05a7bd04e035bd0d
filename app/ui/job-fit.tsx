// What fitted in a job and what did not, and what that could mean for the wishes. Nothing changes by itself.
import { Form, Link } from "@remix-run/react";
import type { FitTopic } from "#db/vocabulary/day.ts";
import { JobPartCard } from "./job-steps.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";

export function JobFit({
  page,
  clientId,
  may,
  open,
}: {
  page: { topics: { topic: FitTopic; said: string }[]; proposals: { topic: string; text: string }[] };
  clientId: string;
  may: boolean;
  open: boolean;
}) {
  const t = useSay();
  return (
    <JobPartCard id="fit" heading={t("job.fit")} open={open}>
      <p className="text-muted">{t("job.fitText")}</p>
      {page.proposals.length > 0 ? (
        <div className="mt-3 border-ask border-s-4 ps-3">
          <h3>{t("job.proposals")}</h3>
          <ul className="list-disc ps-5">
            {page.proposals.map(({ topic, text }) => (
              <li key={topic}>{text}</li>
            ))}
          </ul>
          <p className="mt-1 text-muted">{t("job.proposalsText")}</p>
          <Link to={`/coach/clients/${clientId}/wishes`} prefetch="none" className="button mt-2 print:hidden">
            {t("job.toWishes")}
          </Link>
        </div>
      ) : null}
      {may ? (
        <details className="mt-2 print:hidden" open={page.proposals.length === 0}>
          <summary className="min-h-11 content-center font-semibold">{t("job.fitAsk")}</summary>
          <Form method="post" preventScrollReset className="mt-1 grid gap-2">
            {page.topics.map(({ topic, said }) => (
              <Radios
                key={topic}
                name={`fit-${topic}`}
                label={t(`job.topic.${topic}`)}
                options={[
                  { value: "yes", label: t("job.fitYes") },
                  { value: "no", label: t("job.fitNo") },
                  { value: "", label: t("job.fitNone") },
                ]}
                value={said}
              />
            ))}
            <button type="submit" name="act" value="fit" className="button justify-self-start">
              {t("job.keepFit")}
            </button>
          </Form>
        </details>
      ) : null}
    </JobPartCard>
  );
}

/** The occupation the job's name was understood as, to be changed among a few. */
export function JobOccupation({
  page,
  may,
}: {
  page: { chosen: string; name: string; options: { value: string; label: string }[] };
  may: boolean;
}) {
  const t = useSay();
  return (
    <JobPartCard
      id="occupation"
      heading={t("job.occupation")}
      state={page.name ? t("job.occupationIs", { work: page.name }) : t("job.occupationNone")}
      open={false}
    >
      {may && page.options.length > 0 ? (
        <Form method="post" preventScrollReset className="mt-3 grid gap-3 print:hidden">
          <Select
            key={page.chosen}
            name="isco4"
            label={t("job.occupationChoose")}
            options={[...page.options, { value: "", label: t("job.occupationNoneOfThese") }]}
            value={page.chosen}
          />
          <button type="submit" name="act" value="occupation" className="button justify-self-start">
            {t("job.keepOccupation")}
          </button>
        </Form>
      ) : null}
    </JobPartCard>
  );
}
