// Scheduled sources of ads: what came in and what broke, run now, pause, remove, add.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { feedReply, readFeed, readFeedButton } from "#app/forms/feed.ts";
import { addSource, changeSourceSaid, feedAdded, sourcesPage } from "#app/services/feeds.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FeedCard } from "#app/ui/feed-card.tsx";
import { FeedForm } from "#app/ui/feed-form.tsx";
import { Said } from "#app/ui/said.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requireActor(context.world, request, "read", { kind: "feeds" });
  return sourcesPage(context.world, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "feeds" });
  const form = await request.formData();
  if (form.get("act") === "add") {
    const read = readFeed(form);
    if (!read.ok) return data({ reply: read.reply }, 422);
    if (await addSource(context.world, actor, read.value)) return data(feedAdded(read.value.name, person.locale));
    return data({ reply: feedReply(read.value, { field: "name", code: "nameTaken" }) }, 422);
  }
  const button = readFeedButton(form);
  if (!button) throw badRequest();
  return data({ said: await changeSourceSaid(context.world, actor, button, person.locale) });
}

const lookAgainMs = 2000;

/** While something is being read the page looks again by itself; without scripts a link does. */
function useLookAgain(due: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = due ? setInterval(revalidate, lookAgainMs) : undefined;
    return () => clearInterval(timer);
  }, [due, revalidate]);
}

export default function Sources() {
  const t = useSay();
  const { feeds } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const reply = done && "reply" in done ? done.reply : undefined;
  const problems = (reply?.problems ?? []).map(({ field, code }) => ({ field, text: t(`admin.${code}`) }));
  const due = feeds.some((feed) => feed.due);
  useLookAgain(due);
  return (
    <>
      <h1>{t("admin.sources")}</h1>
      <p className="mt-1 max-w-2xl text-muted">{t("admin.sourcesText")}</p>
      <ErrorSummary heading={t("admin.problems")} problems={problems} />
      <Said text={done && "said" in done ? done.said : undefined}>
        <a href="/admin/sources" className="link inline-flex min-h-11 items-center">
          {t("admin.feedRefresh")}
        </a>
      </Said>
      {feeds.length === 0 ? <p className="mt-4">{t("admin.sourcesNone")}</p> : null}
      <ul className="mt-4 grid gap-4">
        {feeds.map((feed) => (
          <li key={feed.id}>
            <FeedCard feed={feed} />
          </li>
        ))}
      </ul>
      <section className="mt-8" aria-labelledby="add">
        <h2 id="add">{t("admin.addFeed")}</h2>
        <FeedForm
          key={feeds.length}
          typed={reply?.typed ?? {}}
          problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
        />
      </section>
    </>
  );
}
