// The coach's clients: code name, top wish, area, what comes next. Nothing here says who anybody is.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { translate } from "#app/i18n/server.ts";
import { endedLines } from "#app/services/client-ended.server.ts";
import { clientLines } from "#app/services/client-views.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { EndedList } from "#app/ui/client-ended.tsx";
import { ClientList } from "#app/ui/client-list.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const clients = await clientLines(context.world, actor, person.locale);
  const ended = await endedLines(context.world, actor, person.locale);
  const erased = new URL(request.url).searchParams.get("said") === "erased";
  return { title: translate(person.locale)("client.listTitle"), clients, ended, erased };
}

export default function Clients() {
  const t = useSay();
  const { clients, ended, erased } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h1>{t("client.listTitle")}</h1>
          <p className="mt-1 text-muted">{t("client.count", { count: clients.length })}</p>
        </div>
        <Link to="/coach/clients/new" prefetch="none" className="button button-primary">
          {t("opening.new")}
        </Link>
      </div>
      <StatusLine text={erased ? t("copy.erased") : undefined} />
      {clients.length === 0 ? <p className="mt-6">{t("client.listEmpty")}</p> : <ClientList clients={clients} />}
      <EndedList ended={ended} />
      <p className="mt-8 flex flex-wrap gap-x-6">
        <Link to="/coach/clients/key-sheet" prefetch="none" className="link inline-flex min-h-11 items-center">
          {t("keySheet.open")}
        </Link>
        <Link to="/coach/clients/restore" prefetch="none" className="link inline-flex min-h-11 items-center">
          {t("restore.link")}
        </Link>
      </p>
    </>
  );
}
