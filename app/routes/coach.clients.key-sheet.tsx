// A printable list of one's own clients' code names, with an empty column for names that are written by hand.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { keySheet } from "#app/services/key-sheet.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { PrintButton } from "#app/ui/print-button.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  return keySheet(context.world, actor, person.locale);
}

export default function KeySheet() {
  const t = useSay();
  const { title, clients } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{title}</h1>
      <p className="mt-1 max-w-prose print:hidden">{t("keySheet.lead")}</p>
      <p className="mt-1 hidden print:block">{t("keySheet.onPaper")}</p>
      <div className="mt-3">
        <PrintButton label={t("keySheet.print")} />
      </div>
      {clients.length === 0 ? <p className="mt-6">{t("keySheet.empty")}</p> : null}
      {clients.length > 0 ? (
        <table className="mt-5 w-full border-collapse text-start">
          <thead>
            <tr>
              {(["codeName", "name", "opened"] as const).map((column) => (
                <th key={column} scope="col" className="border border-strong-line p-2 text-start">
                  {t(`keySheet.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {clients.map(({ id, codeName, opened }) => (
              <tr key={id} className="h-12 break-inside-avoid">
                <th scope="row" className="border border-strong-line p-2 text-start">
                  {codeName}
                </th>
                <td className="w-1/2 border border-strong-line p-2" />
                <td className="border border-strong-line p-2">{opened}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
}
