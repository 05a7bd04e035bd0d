// The demand board: what coaches look for in an area, beside what is open there; what to look for this week; job starts.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readDemandArea } from "#app/forms/demand.ts";
import { demandPage } from "#app/services/demand-page.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { DemandBoard } from "#app/ui/demand-board.tsx";
import { DemandChoice } from "#app/ui/demand-choice.tsx";
import { DemandEverywhere } from "#app/ui/demand-everywhere.tsx";
import { DemandHow } from "#app/ui/demand-how.tsx";
import { DemandLookFor } from "#app/ui/demand-look-for.tsx";
import { DemandStarts } from "#app/ui/demand-starts.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "demand" });
  const asked = readDemandArea(new URL(request.url).searchParams);
  return demandPage(context.world, actor, asked, person.locale);
}

export default function Demand() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{t("demand.title")}</h1>
      <p className="mt-1">{t("demand.lead")}</p>
      <DemandChoice chosen={page.chosen} own={page.own} areas={page.areas} />
      {page.ready ? (
        <>
          <p className="mt-3 text-muted">{t("demand.month", { month: page.month, next: page.until })}</p>
          {page.area === undefined ? (
            <DemandEverywhere sectors={page.everywhere} />
          ) : (
            <>
              <DemandLookFor rows={page.lookFor} any={page.rows.some(({ gap }) => gap !== undefined)} />
              <DemandBoard area={page.area} rows={page.rows} hidden={page.hidden} />
            </>
          )}
        </>
      ) : (
        <p className="mt-4">{t("demand.notReady")}</p>
      )}
      <DemandStarts starts={page.starts} />
      <DemandHow />
      <p className="mt-6 flex flex-wrap gap-3 print:hidden">
        <PrintButton label={t("demand.print")} />
        {page.ready ? (
          <a href="/te/demand.csv" className="button" download>
            {t("demand.file")}
          </a>
        ) : null}
      </p>
    </>
  );
}
