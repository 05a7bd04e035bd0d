// One waiting ad: what it is, or why it could not be read, and what it came as.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

export interface WaitingOne {
  id: string;
  name: string;
  lang: string;
  title?: string;
  employer?: string;
  place?: string;
  problem?: string;
  since: string;
}

export function WaitingName({ one }: { one: WaitingOne }) {
  const t = useSay();
  const where = [one.employer, one.place].filter(Boolean).join(" · ");
  return (
    <div className="min-w-0 flex-1 basis-64">
      {one.title === undefined ? null : (
        <h2 className="text-base leading-snug">
          <Link to={`/te/waiting/${one.id}`} className="link inline-flex min-h-11 items-center" lang={one.lang}>
            {one.title}
          </Link>
        </h2>
      )}
      {where ? <p>{where}</p> : null}
      {one.problem ? <p className="font-semibold text-against">{one.problem}</p> : null}
      <p className="break-words text-muted text-sm">
        {one.name ? `${t("bring.from", { name: one.name })} · ` : ""}
        {t("bring.came", { date: one.since })}
      </p>
    </div>
  );
}
