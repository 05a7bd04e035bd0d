// One scheduled source: when it was read, what came in, what broke – and the buttons.
import { Form } from "@remix-run/react";
import { useSay } from "./say.tsx";

export interface FeedShown {
  id: string;
  name: string;
  kind: string;
  address: string;
  format: string;
  every: string;
  last: string;
  next: string;
  broke?: string;
  due: boolean;
  paused: boolean;
  problems: { where: string; text: string; fix: string }[];
  problemCount: number;
}

export function FeedCard({ feed }: { feed: FeedShown }) {
  const t = useSay();
  const { id, name, broke, paused } = feed;
  const rows = [
    [t("admin.feedLastRun"), feed.last],
    [t("admin.feedNextRun"), feed.next],
    [t("admin.feedAddress"), `${feed.kind}: ${feed.address}`],
    [t("admin.feedEvery"), `${feed.every}, ${t("admin.feedFormat").toLowerCase()}: ${feed.format}`],
  ];
  return (
    <article className="card" aria-labelledby={`feed-${id}`}>
      <h3 id={`feed-${id}`}>{name}</h3>
      {broke ? (
        <p className="mt-2 border-against border-s-4 ps-3">
          <strong className="text-against">{broke}</strong>
          {paused ? null : <span className="block">{t("admin.feedRetry")}</span>}
        </p>
      ) : null}
      <dl className="mt-2 grid gap-x-8 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Problems feed={feed} />
      <Form method="post" preventScrollReset className="mt-4 flex flex-wrap items-start gap-2">
        <input type="hidden" name="feed" value={id} />
        <Button act="run" name={name} primary label={t(paused ? "admin.feedResume" : "admin.feedRun")} />
        {paused ? null : <Button act="pause" name={name} label={t("admin.feedPause")} />}
        <details className="basis-auto open:basis-full">
          <summary className="button list-none [&::-webkit-details-marker]:hidden">
            {t("admin.feedRemove")}
            <span className="sr-only">: {name}</span>
          </summary>
          <div className="mt-3 grid gap-3 rounded-lg bg-sunken p-3">
            <p>{t("admin.feedRemoveText")}</p>
            <Button act="remove" name={name} label={t("admin.feedRemove")} />
          </div>
        </details>
      </Form>
    </article>
  );
}

function Button(props: { act: string; name: string; label: string; primary?: boolean }) {
  return (
    <button
      type="submit"
      name="act"
      value={props.act}
      className={`button justify-self-start ${props.primary ? "button-primary" : ""}`}
    >
      {props.label}
      <span className="sr-only">: {props.name}</span>
    </button>
  );
}

function Problems({ feed: { problems, problemCount } }: { feed: FeedShown }) {
  const t = useSay();
  if (problemCount === 0) return null;
  return (
    <details className="mt-3">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">
        {t("admin.feedProblems", { count: problemCount })}
      </summary>
      {problemCount > problems.length ? <p className="text-muted">{t("admin.feedMore")}</p> : null}
      <ul className="mt-1 grid list-disc gap-2 ps-5">
        {problems.map(({ where, text, fix }) => (
          <li key={`${where} ${text}`}>
            <span className="text-muted">{where}</span> {text} {fix}
          </li>
        ))}
      </ul>
    </details>
  );
}
