// The team lead's first page: coaches and caseloads.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { leadPage } from "#app/services/role-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "first_page", role: "lead" });
  return leadPage(context.world, actor, person.locale);
}

export default function Lead() {
  const t = useSay();
  const { coaches } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{t("firstPage.leadTitle")}</h1>
      <p className="mt-1 text-muted">{t("firstPage.leadText")}</p>
      <table className="card mt-5 block w-fit">
        <thead>
          <tr className="text-start text-muted text-sm">
            <th scope="col" className="pe-10 text-start font-normal">
              {t("firstPage.leadCoach")}
            </th>
            <th scope="col" className="text-end font-normal">
              {t("firstPage.leadClients")}
            </th>
          </tr>
        </thead>
        <tbody>
          {coaches.map(({ name, clients }) => (
            <tr key={name}>
              <th scope="row" className="py-1.5 pe-10 text-start font-semibold">
                {name}
              </th>
              <td className="text-end tabular-nums">{clients}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
