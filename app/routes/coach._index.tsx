// The coach's clients: code name, top wish, area. Nothing here says who anybody is.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { translate } from "#app/i18n/server.ts";
import { clientLines } from "#app/services/client-views.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const clients = await clientLines(context.world, actor, person.locale);
  return { title: translate(person.locale)("client.listTitle"), clients };
}

export default function Clients() {
  const t = useSay();
  const { clients } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{t("client.listTitle")}</h1>
      <p className="mt-1 text-muted">{t("client.count", { count: clients.length })}</p>
      {clients.length === 0 ? <p className="mt-6">{t("client.listEmpty")}</p> : null}
      <ul className="mt-5 grid gap-3 sm:grid-cols-2">
        {clients.map((client) => (
          <li key={client.id} className="card relative py-3 hover:border-accent">
            <h2>
              <Link to={`/coach/clients/${client.id}`} className="link after:absolute after:inset-0" prefetch="none">
                {client.codeName}
              </Link>
              {client.paused ? <span className="chip ms-2 align-middle font-normal">{t("client.paused")}</span> : null}
            </h2>
            <p className="mt-1 first-letter:uppercase">
              {client.wish || <span className="text-muted">{t("client.noWish")}</span>}
            </p>
            <p className="mt-1 text-muted text-sm">{[client.area, t.code("phase", client.phase)].join(" · ")}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
