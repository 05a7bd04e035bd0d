// One coach as the lead sees them: how many clients, who covers while they are away, and opening cover in one click.
import { Form } from "@remix-run/react";
import { useSay } from "./say.tsx";

export interface TeamCoachShown {
  id: string;
  name: string;
  clients: number;
  covers: { id: string; name: string; until: string }[];
  others: { id: string; name: string }[];
}

export function TeamCoach({ coach, until, problem }: { coach: TeamCoachShown; until: string; problem?: string }) {
  const t = useSay();
  return (
    <article className="card grid gap-3" aria-labelledby={`coach-${coach.id}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={`coach-${coach.id}`}>{coach.name}</h2>
        <p className="text-muted">
          {t("firstPage.leadClients")}: <span className="tabular-nums">{coach.clients}</span>
        </p>
      </div>
      {coach.covers.map((cover) => (
        <Form key={cover.id} method="post" className="flex flex-wrap items-center justify-between gap-x-4">
          <p>{t("cover.holds", cover)}</p>
          <input type="hidden" name="cover" value={cover.id} />
          <button
            type="submit"
            name="act"
            value="end"
            aria-label={t("cover.endFor", { name: coach.name })}
            className="button"
          >
            {t("cover.end")}
          </button>
        </Form>
      ))}
      {coach.others.length > 0 ? <Opening coach={coach} until={until} problem={problem} /> : null}
    </article>
  );
}

function Opening({ coach, until, problem }: { coach: TeamCoachShown; until: string; problem?: string }) {
  const t = useSay();
  return (
    <details open={problem !== undefined || coach.covers.length === 0}>
      <summary className="min-h-11 content-center font-semibold">{t("cover.title")}</summary>
      <Form method="post" noValidate className="grid items-end gap-3 sm:grid-cols-[2fr_1fr_auto]">
        <input type="hidden" name="coach" value={coach.id} />
        <div>
          <label htmlFor={`by-${coach.id}`} className="font-semibold">
            {t("cover.who")}
          </label>
          <select id={`by-${coach.id}`} name="by" className="input mt-1">
            {coach.others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`field-until-${coach.id}`} className="font-semibold">
            {t("cover.until")}
          </label>
          <input
            id={`field-until-${coach.id}`}
            type="date"
            name="until"
            defaultValue={until}
            aria-invalid={problem ? true : undefined}
            className="input mt-1"
          />
        </div>
        <button
          type="submit"
          name="act"
          value="open"
          aria-label={t("cover.openFor", { name: coach.name })}
          className="button button-primary"
        >
          {t("cover.open")}
        </button>
      </Form>
    </details>
  );
}
