// Being a partner: what it means in five sentences, whom to call, and one button.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { readPartner } from "#app/forms/partner.ts";
import { becomePartner, movePartnership, partnerPage } from "#app/services/partnership.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { AdjustmentsAsked } from "#app/ui/adjustments-asked.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { PartnerState } from "#app/ui/partner-state.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;
/** Nothing here needs a script. */
export const handle = { still: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "own_employer" });
  return partnerPage(context.world, actor, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "own_employer" });
  const read = readPartner(await request.formData());
  if (read.step !== "save") {
    await movePartnership(context.world, actor, read.step);
    return data({ done: read.step, reply: undefined, problems: [] });
  }
  if (!read.ok) return data({ done: undefined, reply: read.reply, problems: read.problems }, 422);
  const before = await becomePartner(context.world, actor, read.value);
  const done = before === "partner" || before === "paused" ? ("saved" as const) : ("partner" as const);
  return data({ done, reply: undefined, problems: [] });
}

const saidOf = {
  partner: "partner.savedPartner",
  paused: "partner.savedPaused",
  ended: "partner.savedEnded",
  saved: "partner.saved",
} as const;

export default function PartnerPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = (reply?.problems ?? []).map(({ field, code }) => ({ field, text: t(`partner.${code}`) }));
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const said = reply?.reply ?? page.said;
  const holds = page.status === "partner" || page.status === "paused";
  return (
    <div className="max-w-2xl">
      <h1>{t("partner.title")}</h1>
      <StatusLine text={reply?.done ? t(saidOf[reply.done]) : undefined} />
      <PartnerState status={page.status} since={page.since} approved={page.approved} />
      <section className="mt-5" aria-labelledby="means">
        <h2 id="means">{t("partner.lead")}</h2>
        <ul className="mt-2 grid list-disc gap-1 ps-5">
          {([1, 2, 3, 4, 5] as const).map((point) => (
            <li key={point}>{t(`partner.point${point}`)}</li>
          ))}
        </ul>
      </section>
      <ErrorSummary heading={t("partner.problems")} problems={problems} />
      <Form method="post" reloadDocument noValidate className="mt-6 grid gap-4">
        <Field
          name="contactName"
          label={t("partner.contactName")}
          autoComplete="name"
          value={said.contactName}
          problem={problemOf("contactName")}
        />
        <Field
          name="contactPhone"
          type="tel"
          label={t("partner.contactPhone")}
          autoComplete="tel"
          value={said.contactPhone}
          problem={problemOf("contactPhone")}
        />
        <Field
          name="bestTime"
          label={t("posting.optional", { label: t("partner.bestTime") })}
          hint={t("partner.bestTimeHint")}
          value={said.bestTime}
          problem={problemOf("bestTime")}
        />
        <TextArea
          name="tasks"
          label={t("posting.optional", { label: t("partner.tasks") })}
          hint={t("partner.tasksHint")}
          rows={3}
          value={said.tasks}
          problem={problemOf("tasks")}
        />
        <Field
          name="place"
          label={t("posting.optional", { label: t("partner.place") })}
          hint={page.towns ? t("partner.towns", { towns: page.towns }) : t("partner.placeHint")}
          value={said.place}
          problem={problemOf("place")}
        />
        <AdjustmentsAsked said={Object.fromEntries(said.adjustments.map((code) => [code, true]))} />
        <button type="submit" name="step" value="save" className="button button-primary justify-self-start">
          {t(holds ? "partner.change" : "partner.become")}
        </button>
      </Form>
    </div>
  );
}
