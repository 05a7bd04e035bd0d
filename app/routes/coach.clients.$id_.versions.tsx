// The versions of a client's profile: when, why, what changed in words, and the way back to each.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { restoreVersion, versionsPage } from "#app/services/profile-versions.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ClientPageHead } from "#app/ui/client-page-head.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const page = await versionsPage(context.world, actor, params.id ?? "", person.locale);
  return { ...page, restored: new URL(request.url).searchParams.get("said") === "restored" };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "clients" });
  const id = params.id ?? "";
  const version = Number((await request.formData()).get("version") ?? Number.NaN);
  if (!Number.isInteger(version)) throw badRequest();
  const withheld = await restoreVersion(context.world, actor, id, { version, trigger: "restored" });
  throw redirect(`/coach/clients/${id}/versions${withheld ? "" : "?said=restored"}`, 303);
}

export default function VersionsPage() {
  const t = useSay();
  const { id, title, current, noConsent, versions, restored } = useLoaderData<typeof loader>();
  return (
    <>
      <ClientPageHead id={id} title={title} />
      <StatusLine text={restored ? t("version.restored") : undefined} />
      <p className="mt-4 text-muted">{t("version.lead")}</p>
      {noConsent ? <Notice>{t("profile.noConsent")}</Notice> : null}
      <ol className="mt-4 grid max-w-3xl gap-4">
        {versions.map(({ version, date, trigger, changes }) => (
          <li key={version} className="card grid gap-2">
            <h2>
              {t("version.number", { number: version })}
              {version === current ? (
                <span className="chip ms-2 align-middle font-normal">{t("version.current")}</span>
              ) : null}
            </h2>
            <p className="text-muted">
              {date} · {trigger}
            </p>
            {changes.length > 0 ? (
              <ul className="list-disc ps-5">
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            ) : (
              <p>{t(version === 1 ? "version.first" : "version.none")}</p>
            )}
            {version === current || noConsent ? null : (
              <Form method="post">
                <button type="submit" name="version" value={version} className="button">
                  {t("version.restore", { number: version })}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
