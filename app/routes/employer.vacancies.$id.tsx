// One of the employer's own vacancies is changed: the same form, the same look.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readVacancy } from "#app/forms/vacancy.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { formOf, todayInFinland } from "#app/services/vacancy-look.server.ts";
import { sendVacancy } from "#app/services/vacancy-page.server.ts";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";
import { VacancyPage } from "#app/ui/vacancy-page.tsx";

export const meta = titled;
/** Nothing here needs a script. */
export const handle = { still: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "own_employer" });
  return formOf(context.world, actor, params.id ?? "", person.locale);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "own_employer" });
  // The address names the vacancy, whatever the form says.
  const { filled } = await formOf(context.world, actor, params.id ?? "", person.locale);
  const form = await request.formData();
  form.set("id", filled.id);
  const sent = readVacancy(form, todayInFinland(context.world));
  if (!sent) throw badRequest();
  if (sent.problems.length > 0) return data({ sent, look: undefined, changed: false }, 422);
  const result = await sendVacancy(context.world, actor, sent, person.locale);
  if (result.posted) throw redirect(`/employer?posted=${result.posted}`, 303);
  return data({ sent, look: result.look, changed: result.changed === true });
}

export default function ChangeVacancy() {
  const t = useSay();
  const { filled, approved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = (reply?.sent.problems ?? []).map(({ field, code }) => ({ field, text: t(`posting.${code}`) }));
  const { look, changed = false } = reply ?? {};
  return (
    <VacancyPage
      heading={t("posting.editTitle")}
      form={reply?.sent ?? filled}
      {...{ approved, problems, look, changed, struck: reply?.sent.struck, work: reply?.sent.work }}
    />
  );
}
