// What is new for a coach: tips first, then new good fits, each with the clients it may suit.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { type InboxSent, readInbox } from "#app/forms/inbox.ts";
import { translate } from "#app/i18n/server.ts";
import type { Actor } from "#app/services/access.ts";
import { inboxPage, openItem, settleItem } from "#app/services/inbox.server.ts";
import { openReceived, settleReceived } from "#app/services/received-tips.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { DoneItems, InboxItem, type InboxItemShown } from "#app/ui/inbox-item.tsx";
import { DoneReceived, ReceivedTips } from "#app/ui/received-tips.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "inbox" });
  return inboxPage(context.world, actor, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "inbox" });
  const sent = readInbox(await request.formData());
  if (!sent) throw badRequest();
  if (sent.withoutAd) return actOnReceived(context.world, actor, person.locale, sent);
  if (sent.act === "open") throw redirect(`/vacancies/${await openItem(context.world, actor, sent.item)}`, 303);
  const done = sent.act === "done";
  const title = await settleItem(context.world, actor, { id: sent.item, done, locale: person.locale });
  const said = translate(person.locale)(done ? "inbox.finished" : "inbox.restored", { title });
  return data({ said, undo: done ? sent.item : undefined, received: undefined });
}

async function actOnReceived(world: World, actor: Actor, locale: Locale, { act, item }: InboxSent) {
  const t = translate(locale);
  if (act === "plan") throw redirect(`/coach/visits/new?tip=${await openReceived(world, actor, item)}`, 303);
  if (act === "open") {
    await openReceived(world, actor, item);
    return data({ said: t("follow.readSaid"), undo: undefined, received: undefined });
  }
  const done = act === "done";
  const title = await settleReceived(world, actor, { id: item, done, locale });
  const said = t(done ? "inbox.finished" : "inbox.restored", { title });
  return data({ said, undo: undefined, received: done ? item : undefined });
}

export default function Inbox() {
  const t = useSay();
  const { tips, fits, done, received, receivedDone } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <h1>{t("inbox.title")}</h1>
      <p className="mt-1 text-muted">{t("inbox.lead")}</p>
      <StatusLine text={reply?.said}>
        {reply?.undo || reply?.received ? (
          <Form method="post" preventScrollReset>
            <input type="hidden" name={reply.received ? "received" : "item"} value={reply.received ?? reply.undo} />
            <button type="submit" name="act" value="again" className="button shrink-0">
              {t("inbox.again")}
            </button>
          </Form>
        ) : null}
      </StatusLine>
      {tips.length + fits.length + received.length === 0 ? (
        <div className="card mt-6">
          <h2>{t("inbox.empty")}</h2>
          <p className="mt-1">{t("inbox.emptyText")}</p>
        </div>
      ) : null}
      <Items id="tips" heading={t("inbox.tips")} items={tips} />
      <ReceivedTips tips={received} />
      <Items id="fits" heading={t("inbox.fits")} items={fits} />
      <DoneItems items={done} />
      <DoneReceived tips={receivedDone} />
      <p className="mt-8">
        <Link to="/coach/subscriptions" className="link inline-flex min-h-11 items-center">
          {t("follow.title")}
        </Link>
      </p>
    </>
  );
}

function Items({ id, heading, items }: { id: string; heading: string; items: InboxItemShown[] }) {
  if (items.length === 0) return null;
  return (
    <section className="mt-6" aria-labelledby={id}>
      <h2 id={id}>
        {heading} <span className="chip font-normal">{items.length}</span>
      </h2>
      <ul className="mt-3 grid gap-4">
        {items.map((item) => (
          <li key={item.id}>
            <InboxItem item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}
