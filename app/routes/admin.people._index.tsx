// Everybody who can sign in, with their roles; and somebody new, whose first password is shown once.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { personReply, readPerson } from "#app/forms/person.ts";
import { localeNames, locales } from "#app/i18n/locale.ts";
import { addAccount, peoplePage } from "#app/services/people-admin.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { PasswordOnce } from "#app/ui/password-once.tsx";
import { RoleFields } from "#app/ui/role-fields.tsx";
import { RolesHeld } from "#app/ui/roles-held.tsx";
import { Said } from "#app/ui/said.tsx";
import { useSay } from "#app/ui/say.tsx";
import { Select } from "#app/ui/select.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requireActor(context.world, request, "read", { kind: "people" });
  return peoplePage(context.world, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "people" });
  const form = await request.formData();
  const read = readPerson(form);
  if (!read.ok) return data({ reply: read.reply }, 422);
  const added = await addAccount(context.world, actor, read.value);
  if ("problem" in added) return data({ reply: personReply(form, added.problem) }, 422);
  return data({ name: read.value.name, password: added.password }, { headers: { "Cache-Control": "no-store" } });
}

export default function People() {
  const t = useSay();
  const { people, places } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const reply = done && "reply" in done ? done.reply : undefined;
  const added = done && "name" in done ? done : undefined;
  const problems = (reply?.problems ?? []).map(({ field, code }) => ({ field, text: t(`admin.${code}`) }));
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const typed: Partial<Record<string, string>> = reply?.typed ?? {};
  return (
    <>
      <h1>{t("admin.peopleTitle")}</h1>
      <p className="mt-1 text-muted">{t("admin.peopleText")}</p>
      <ErrorSummary heading={t("admin.problems")} problems={problems} />
      <Said text={added ? t("admin.addedSaid", { name: added.name }) : undefined} />
      <PasswordOnce password={added?.password} />
      <ul className="mt-4 grid gap-3 sm:grid-cols-2">
        {people.map((person) => (
          <li key={person.id} className="card relative py-3 hover:border-accent">
            <h2 className="text-lg">
              <Link to={`/admin/people/${person.id}`} className="link after:absolute after:inset-0">
                {person.name}
              </Link>
              {person.closedAt ? <span className="chip ms-2 font-normal">{t("admin.closed")}</span> : null}
            </h2>
            <p className="text-muted">{person.email}</p>
            <RolesHeld roles={person.roles} />
          </li>
        ))}
      </ul>
      <section className="mt-8" aria-labelledby="add">
        <h2 id="add">{t("admin.addPerson")}</h2>
        <Form method="post" noValidate key={people.length} className="mt-3 grid max-w-2xl gap-4" autoComplete="off">
          <Field name="name" label={t("admin.personName")} value={typed.name} problem={problemOf("name")} />
          <Field
            name="email"
            type="email"
            label={t("admin.personEmail")}
            value={typed.email}
            problem={problemOf("email")}
          />
          <Select
            name="locale"
            label={t("admin.personLocale")}
            value={typed.locale}
            options={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
          />
          <RoleFields places={places} typed={typed} problemOf={problemOf} />
          <button type="submit" className="button button-primary justify-self-start">
            {t("admin.add")}
          </button>
        </Form>
      </section>
    </>
  );
}
