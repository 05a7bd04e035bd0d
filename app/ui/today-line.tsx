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
    <div className="card relative flex items-start gap-x-3 py-2.5 pe-2 hover:border-accent">
      <div className="min-w-0 flex-1">
        <p className="text-muted text-sm">
          {t(`today.kind.${line.kind}`)}
          {line.when ? <span className={line.urgent ? "font-semibold text-against" : ""}> · {line.when}</span> : null}
          <StandIn standIn={line.standIn} />
        </p>
        <h3 className="leading-snug">
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
        {line.detail ? <p className="leading-snug">{line.detail}</p> : null}
      </div>
      <PutOff line={line} />
    </div>
  );
}

function PutOff({ line }: { line: TodayLineShown }) {
  const t = useSay();
  return (
    <details className="relative z-1 shrink-0 text-end print:hidden">
      <summary
        aria-label={t("today.laterFor", { what: line.text })}
        className="link inline-flex min-h-11 list-none items-center px-2 text-sm [&::-webkit-details-marker]:hidden"
      >
        {t("today.later")}
      </summary>
      <Form method="post" action="/coach?index" preventScrollReset className="grid gap-1 bg-surface pb-1">
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
