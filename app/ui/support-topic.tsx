// One topic of an area's support as its officers keep it: what counts, the buttons, and earlier versions.
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useSay } from "./say.tsx";
import { type FactLine, FactText } from "./support-facts.tsx";

export interface TopicShown {
  topic: string;
  label: string;
  current: FactLine | null;
  earlier: (FactLine & { by: string; at: string; removed: boolean })[];
}

/** @param children the form, while this topic is being changed */
export function SupportTopic({
  topic,
  areaCode,
  children,
}: {
  topic: TopicShown;
  areaCode: string;
  children?: ReactNode;
}) {
  const t = useSay();
  const { label, current, earlier } = topic;
  const named = { topic: label };
  return (
    <article className="card py-3" aria-labelledby={`topic-${topic.topic}`}>
      <h2 id={`topic-${topic.topic}`} className="text-lg">
        {label}
      </h2>
      {current ? <FactText fact={current} silent /> : <p className="text-muted">{t("support.none")}</p>}
      {children ?? (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          {current ? (
            <FactMove
              {...{ areaCode, topic, fact: current.id }}
              act="renew"
              label={t("support.renew")}
              named={t("support.renewOne", named)}
            />
          ) : null}
          <Link
            to={`/te/support?area=${areaCode}&topic=${topic.topic}`}
            prefetch="none"
            className="button"
            aria-label={t(current ? "support.changeOne" : "support.addOne", named)}
          >
            {t(current ? "support.change" : "support.add")}
          </Link>
          {current ? (
            <FactMove
              {...{ areaCode, topic, fact: current.id }}
              act="remove"
              label={t("support.remove")}
              named={t("support.removeOne", named)}
            />
          ) : null}
        </div>
      )}
      {earlier.length > 0 ? (
        <details className="mt-2">
          <summary className="min-h-11 content-center">{t("support.earlier", { count: earlier.length })}</summary>
          <ul className="grid gap-3">
            {earlier.map(({ by, at, removed, ...fact }) => (
              <li key={fact.id} className="border-line border-s-4 ps-3">
                <FactText fact={{ ...fact, stale: "" }} silent />
                <p className="text-muted text-sm">
                  {t("support.earlierBy", { name: by, at })}
                  {removed ? ` (${t("support.removed")})` : null}
                </p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </article>
  );
}

export function FactMove(props: {
  areaCode: string;
  topic: { topic: string };
  fact: string;
  act: "renew" | "remove" | "restore";
  label: string;
  named?: string;
}) {
  const { areaCode, topic, fact, act, label, named } = props;
  return (
    <Form method="post" action="/te/support" preventScrollReset>
      <input type="hidden" name="areaCode" value={areaCode} />
      <input type="hidden" name="topic" value={topic.topic} />
      <input type="hidden" name="fact" value={fact} />
      <button type="submit" name="act" value={act} className="button shrink-0" aria-label={named}>
        {label}
      </button>
    </Form>
  );
}
