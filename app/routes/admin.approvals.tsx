// Employers who wait for the admin's word: approve, or decline with a reason; the last word can be taken back at once.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { readApproval } from "#app/forms/approval.ts";
import { approvalsPage, decideOn } from "#app/services/approvals.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { EmployerWaiting } from "#app/ui/employer-waiting.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Said } from "#app/ui/said.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requireActor(context.world, request, "read", { kind: "approvals" });
  return approvalsPage(context.world, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "approvals" });
  const read = readApproval(await request.formData());
  if (!read) throw badRequest();
  if (!read.ok) return data({ reply: read.reply }, 422);
  const done = await decideOn(context.world, actor, read.value, person.locale);
  return data(done, done.reply ? 422 : 200);
}

export default function Approvals() {
  const t = useSay();
  const { waiting, declined } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const reply = done && "reply" in done ? done.reply : undefined;
  const said = done && "said" in done ? done : undefined;
  const problems = (reply?.problems ?? []).map(({ field, code }) => ({ field, text: t(`admin.${code}`) }));
  const undo = said?.undo;
  return (
    <>
      <h1>{t("admin.approvals")}</h1>
      <p className="mt-1 max-w-2xl text-muted">{t("admin.approvalsText")}</p>
      <ErrorSummary heading={t("admin.problems")} problems={problems} />
      <Said text={said?.said}>
        {undo ? (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="employer" value={undo.employerId} />
            <input type="hidden" name="decidedAt" value={undo.decidedAt} />
            <button type="submit" name="decision" value="undo" className="button shrink-0">
              {t("admin.undo")}
            </button>
          </Form>
        ) : null}
      </Said>
      <h2 className="mt-6">{t("admin.todo")}</h2>
      {waiting.length === 0 ? <p className="mt-2">{t("admin.approvalsNone")}</p> : null}
      <ul className="mt-3 grid gap-4">
        {waiting.map((employer) => (
          <li key={employer.id}>
            <EmployerWaiting
              employer={employer}
              reply={reply?.employerId === employer.id ? reply : undefined}
              problem={reply?.employerId === employer.id ? problems[0]?.text : undefined}
            />
          </li>
        ))}
      </ul>
      {declined.length > 0 ? (
        <>
          <h2 className="mt-8">{t("admin.declinedOnes")}</h2>
          <ul className="mt-3 grid gap-4">
            {declined.map((employer) => (
              <li key={employer.id}>
                <EmployerWaiting employer={employer} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
