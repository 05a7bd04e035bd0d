// An employer registers: five fields, then straight to the first vacancy.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readRegistration, replyTo } from "#app/forms/register.ts";
import { isLocale } from "#app/i18n/locale.ts";
import { translate } from "#app/i18n/server.ts";
import { notFound } from "#app/services/refusals.ts";
import { registerEmployer } from "#app/services/registration.server.ts";
import { findAsker } from "#app/services/session.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;
/** Nothing here needs a script. */
export const handle = { still: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (!isLocale(params.locale)) throw notFound();
  if (await findAsker(context.world, request)) throw redirect("/home");
  return { title: translate(params.locale)("register.title"), locale: params.locale };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (!isLocale(params.locale)) throw notFound();
  const read = readRegistration(await request.formData());
  if (!read.ok) return data(read.reply, 422);
  const registered = await registerEmployer(context.world, { ...read.value, locale: params.locale });
  if (!registered.ok) return data(replyTo(read.value, registered.problems), 422);
  throw redirect("/employer/vacancies/new", { status: 303, headers: { "Set-Cookie": registered.cookie } });
}

export default function Register() {
  const t = useSay();
  const { locale } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = (reply?.problems ?? []).map(({ field, code }) => ({ field, text: t(`register.${code}`) }));
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <div className="max-w-xl">
      <h1>{t("register.title")}</h1>
      <p className="mt-3">{t("register.lead")}</p>
      <p className="mt-1 text-muted">{t("register.waits")}</p>
      <ErrorSummary heading={t("register.problems")} problems={problems} />
      <Form method="post" reloadDocument noValidate className="mt-5 grid gap-4">
        <Field
          name="company"
          label={t("register.company")}
          autoComplete="organization"
          value={reply?.company}
          problem={problemOf("company")}
        />
        <Field
          name="businessId"
          label={t("register.businessId")}
          hint={t("register.businessIdHint")}
          autoComplete="off"
          value={reply?.businessId}
          problem={problemOf("businessId")}
        />
        <Field
          name="name"
          label={t("register.name")}
          autoComplete="name"
          value={reply?.name}
          problem={problemOf("name")}
        />
        <Field
          name="email"
          type="email"
          label={t("register.email")}
          autoComplete="username"
          value={reply?.email}
          problem={problemOf("email")}
        />
        <Field
          name="password"
          type="password"
          label={t("register.password")}
          hint={t("register.passwordHint")}
          autoComplete="new-password"
          problem={problemOf("password")}
        />
        <button type="submit" className="button button-primary justify-self-start">
          {t("register.submit")}
        </button>
      </Form>
      <p className="mt-6">
        {t("register.haveAccount")}{" "}
        <Link to={`/${locale}/sign-in`} className="link inline-flex min-h-11 items-center">
          {t("common.signIn")}
        </Link>
      </p>
    </div>
  );
}
