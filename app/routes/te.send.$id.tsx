// A vacancy picked from search, sent as a tip: what it is, a note, one button.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readNote } from "#app/forms/tip.ts";
import { pickPage, sendPicked } from "#app/services/pick-vacancy.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useSay } from "#app/ui/say.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { titled } from "#app/ui/title.ts";
import { VacancyList } from "#app/ui/vacancy-list.tsx";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "send", { kind: "tips" });
  return pickPage(context.world, actor, params.id ?? "", person.locale);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "send", { kind: "tips" });
  const note = readNote(await request.formData());
  const done = await sendPicked(context.world, { actor, locale: person.locale }, params.id ?? "", note);
  if ("tipId" in done) throw redirect(`/te/tips?sent=${done.tipId}`, 303);
  return data({ note, problem: done.problem }, 422);
}

export default function PickedVacancy() {
  const t = useSay();
  const { title, vacancy, open, tipId } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problem = reply?.problem;
  return (
    <>
      <h1>{title}</h1>
      <p className="mt-1 text-muted">{t("bring.pickLead")}</p>
      <ErrorSummary heading={t("tip.problems")} problems={problem ? [{ field: "note", text: problem }] : []} />
      <VacancyList vacancies={[vacancy]} />
      <div className="mt-5 max-w-xl">
        {open ? null : <Notice>{t("bring.pickOver")}</Notice>}
        {tipId ? (
          <Notice>
            {t("tip.sentAlready")}{" "}
            <Link to={`/te/tips/${tipId}`} className="link inline-flex min-h-11 items-center">
              {t("tip.seeTip")}
            </Link>
          </Notice>
        ) : null}
        {open && !tipId ? (
          <Form method="post" reloadDocument noValidate className="grid gap-5">
            <TextArea
              name="note"
              label={t("tip.note")}
              hint={t("tip.noteHint")}
              rows={3}
              value={reply?.note}
              problem={problem}
            />
            <div>
              <p>{t("tip.receivers")}</p>
              <p className="mt-1 font-semibold">{t("tip.obligesNobody")}</p>
            </div>
            <button type="submit" className="button button-primary justify-self-start">
              {t("tip.send")}
            </button>
          </Form>
        ) : null}
      </div>
    </>
  );
}
