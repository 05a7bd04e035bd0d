// The officer's own tips and how far each has come. Nothing about anybody.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/services/session.server.ts";
import { tipsPage } from "#app/services/tip-pages.server.ts";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { TipList } from "#app/ui/tip-list.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "tips" });
  const sent = new URL(request.url).searchParams.get("sent") ?? undefined;
  return tipsPage(context.world, actor, { locale: person.locale, sent });
}

export default function Tips() {
  const t = useSay();
  const { tips, said } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{t("tip.listTitle")}</h1>
      <p className="mt-1 text-muted">{t("tip.listLead")}</p>
      <StatusLine text={said} />
      {tips.length === 0 ? <p className="mt-4">{t("tip.listEmpty")}</p> : <TipList tips={tips} />}
      <p className="mt-6 text-muted">{t("tip.obligesNobody")}</p>
    </>
  );
}
