// Jobs as a list: what, where, on what terms, and what is waiting.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

interface JobLineShown {
  id: string;
  title: string;
  employer: string;
  facts: string[];
  due?: string;
}

export function JobLines({ clientId, jobs }: { clientId: string; jobs: JobLineShown[] }) {
  const t = useSay();
  return (
    <ul className="mt-3 grid gap-3">
      {jobs.map((job) => (
        <li key={job.id} className="card relative py-3 hover:border-accent">
          <h3>
            <Link
              to={`/coach/clients/${clientId}/jobs/${job.id}`}
              prefetch="none"
              className="link after:absolute after:inset-0"
            >
              {t("job.at", { title: job.title, employer: job.employer })}
            </Link>
          </h3>
          <p className="text-muted">{job.facts.join(" · ")}</p>
          {job.due ? <p className="font-semibold">{job.due}</p> : null}
        </li>
      ))}
    </ul>
  );
}
