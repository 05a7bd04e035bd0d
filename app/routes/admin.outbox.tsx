// The outbox: letters with their state. Without a mail server they are kept and read here. Nothing about any client.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { outboxPage } from "#app/services/outbox.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { LetterCard } from "#app/ui/letter-card.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requireActor(context.world, request, "read", { kind: "outbox" });
  return outboxPage(context.world, person.locale);
}

export default function Outbox() {
  const t = useSay();
  const { posting, letters } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{t("admin.outbox")}</h1>
      <p className="mt-1 max-w-2xl text-muted">{t(posting ? "admin.outboxSent" : "admin.outboxKept")}</p>
      {letters.length === 0 ? <p className="mt-4">{t("admin.outboxNone")}</p> : null}
      <ul className="mt-4 grid gap-3">
        {letters.map((letter) => (
          <li key={letter.id}>
            <LetterCard shown={letter} />
          </li>
        ))}
      </ul>
    </>
  );
}
