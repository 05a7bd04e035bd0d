// One line of Today: what it is, what it is about, and when. The whole of it leads to doing it; it can be put off.
import { Form, Link } from "@remix-run/react";
import type { Words } from "#app/i18n/messages.ts";
import { useSay } from "./say.tsx";
import { StandIn, type StandInShown } from "./stand-in.tsx";

export interface TodayLineShown {
  key: string;
  kind: keyof Words["today"]["kind"];
  text: string;
  detail?: string;
  when?: string;
  to: string;
  urgent: boolean;
  standIn?: StandInShown;
}

export function TodayLineView({ line }: { line: TodayLineShown }) {
  const t = useSay();
  return (
    <div className="card relative grid grid-cols-[1fr_auto] gap-x-3 py-2.5 hover:border-accent">
      <p className="min-w-0 text-muted text-sm">
        {t(`today.kind.${line.kind}`)}
        {line.when ? (
          <>
            {"\u00a0· "}
            <span className={line.urgent ? "whitespace-nowrap font-semibold text-against" : "whitespace-nowrap"}>
              {line.when}
            </span>
          </>
        ) : null}
        <StandIn standIn={line.standIn} />
      </p>
      <h3 className="col-span-2 leading-snug">
        {/* A whole new page where a part of it is meant: only then does the browser go there. */}
        <Link
          to={line.to}
          prefetch="none"
          reloadDocument={line.to.includes("#")}
          className="link after:absolute after:inset-0"
        >
          {line.text}
        </Link>
      </h3>
      {line.detail ? <p className="col-span-2 leading-snug">{line.detail}</p> : null}
      <PutOff line={line} />
    </div>
  );
}

function PutOff({ line }: { line: TodayLineShown }) {
  const t = useSay();
  return (
    <details className="relative z-1 col-start-2 row-start-1 text-end print:hidden">
      <summary
        aria-label={t("today.laterFor", { what: line.text })}
        className="link -my-2.5 -me-3 inline-flex min-h-11 list-none items-center px-3 text-sm [&::-webkit-details-marker]:hidden"
      >
        {t("today.later")}
      </summary>
      <Form method="post" action="/coach?index" preventScrollReset className="mt-2 grid gap-1 bg-surface pb-1">
        <input type="hidden" name="line" value={line.key} />
        {(["tomorrow", "next_week"] as const).map((until) => (
          <button
            key={until}
            type="submit"
            name="act"
            value={until}
            aria-label={`${t(`today.${until}`)}: ${line.text}`}
            className="button text-sm"
          >
            {t(`today.${until}`)}
          </button>
        ))}
      </Form>
    </details>
  );
}
