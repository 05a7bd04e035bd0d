// One account: its roles, a new first password, closing and reopening. One's own is for another admin.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { personReply, readPersonButton, readRole } from "#app/forms/person.ts";
import { changeAccount, grant, personPage, renewPassword } from "#app/services/people-admin.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { AccountButtons } from "#app/ui/account-buttons.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PasswordOnce } from "#app/ui/password-once.tsx";
import { RoleFields } from "#app/ui/role-fields.tsx";
import { RolesHeld } from "#app/ui/roles-held.tsx";
import { Said } from "#app/ui/said.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "read", { kind: "people" });
  const page = await personPage(context.world, actor, params.id ?? "");
  return { title: page.account.name, ...page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "people" });
  const id = params.id ?? "";
  const form = await request.formData();
  if (form.get("act") === "grant") {
    const read = readRole(form);
    if (!read.ok) return data({ reply: read.reply }, 422);
    const granted = await grant(context.world, actor, id, read.value);
    if (granted === "done") return data({ done: "done" as const });
    if (granted === "own") return data({ done: granted }, 422);
    return data({ reply: personReply(form, granted.problem) }, 422);
  }
  const button = readPersonButton(form);
  if (!button) throw badRequest();
  if (button.act === "password") {
    const renewed = await renewPassword(context.world, actor, id);
    if (renewed === "own") return data({ done: renewed }, 422);
    return data({ done: "done" as const, password: renewed.password }, { headers: { "Cache-Control": "no-store" } });
  }
  const done = await changeAccount(context.world, actor, id, button);
  return data({ done }, done === "done" ? 200 : 422);
}

const outcomes = { own: "admin.ownAccount", last: "admin.lastRole" } as const;

export default function PersonPage() {
  const t = useSay();
  const { account, own, clients, places } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const reply = sent && "reply" in sent ? sent.reply : undefined;
  const done = sent && "done" in sent ? sent.done : undefined;
  const password = sent && "password" in sent && typeof sent.password === "string" ? sent.password : undefined;
  const refused = done === "own" || done === "last" ? t(outcomes[done]) : undefined;
  const problems = (reply?.problems ?? []).map(({ field, code }) => ({ field, text: t(`admin.${code}`) }));
  const typed: Partial<Record<string, string>> = reply?.typed ?? {};
  return (
    <>
      <p>
        <Link to="/admin/people" className="link inline-flex min-h-11 items-center">
          {t("admin.toPeople")}
        </Link>
      </p>
      <h1>
        {account.name}
        {account.closedAt ? <span className="chip ms-2 align-middle font-normal">{t("admin.closed")}</span> : null}
      </h1>
      <p className="mt-1 text-muted">{account.email}</p>
      <ErrorSummary heading={t("admin.problems")} problems={refused ? [{ field: "roles", text: refused }] : problems} />
      <Said text={done === "done" ? t("admin.changedSaid") : undefined} />
      <PasswordOnce password={password} />
      <section className="mt-6" aria-labelledby="roles">
        <h2 id="roles">
          <span id="field-roles">{t("admin.roles")}</span>
        </h2>
        <RolesHeld roles={account.roles} withdraw={!own && account.roles.length > 1} />
      </section>
      {own ? (
        <div className="mt-4">
          <Notice>{t("admin.ownAccount")}</Notice>
        </div>
      ) : (
        <>
          <section className="mt-6" aria-labelledby="grant">
            <h2 id="grant">{t("admin.grantRole")}</h2>
            <Form method="post" noValidate key={account.roles.length} className="mt-3 grid max-w-2xl gap-4">
              <RoleFields
                places={places}
                typed={typed}
                problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
              />
              <button type="submit" name="act" value="grant" className="button button-primary justify-self-start">
                {t("admin.grantRole")}
              </button>
            </Form>
          </section>
          <AccountButtons closed={account.closedAt !== null} clients={clients} />
        </>
      )}
    </>
  );
}
