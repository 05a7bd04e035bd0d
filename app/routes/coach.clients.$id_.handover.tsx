// A client goes over to another coach of the team, after it has been talked over with the client.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { handClientOver, handoverPage } from "#app/services/cover.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ClientPageHead } from "#app/ui/client-page-head.tsx";
import { Tick } from "#app/ui/consent-fields.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  return handoverPage(context.world, actor, params.id ?? "", person.locale);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "clients" });
  const form = await request.formData();
  const asked = { toCoachId: String(form.get("who") ?? ""), agreed: form.get("agreed") === "yes" };
  const problems = await handClientOver(context.world, actor, params.id ?? "", asked);
  if (problems.length === 0) throw redirect("/coach?said=handed", 303);
  return data({ typed: asked, problems }, 422);
}

export default function HandoverPage() {
  const t = useSay();
  const { id, title, coaches } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = (reply?.problems ?? []).map(({ field, code }) => ({ field, text: t(`handover.problem.${code}`) }));
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  return (
    <>
      <ClientPageHead id={id} title={title} />
      <p className="mt-3 max-w-3xl">{t("handover.lead")}</p>
      <ErrorSummary heading={t("handover.problems")} problems={problems} />
      {coaches.length === 0 ? (
        <p className="card mt-4 max-w-3xl">{t("handover.none")}</p>
      ) : (
        <Form method="post" noValidate className="card mt-4 grid max-w-3xl gap-4">
          <Radios
            name="who"
            label={t("handover.who")}
            options={coaches.map((coach) => ({ value: coach.id, label: coach.name }))}
            value={reply?.typed.toCoachId}
            problem={problemOf("who")}
          />
          <Tick name="agreed" label={t("handover.agreed")} ticked={reply?.typed.agreed} problem={problemOf("agreed")} />
          <button type="submit" className="button button-primary justify-self-start">
            {t("handover.save")}
          </button>
        </Form>
      )}
    </>
  );
}
