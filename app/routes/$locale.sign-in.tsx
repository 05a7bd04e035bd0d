// Signing in. In the demo, the accounts to choose from stand beside the form.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { ownPath } from "#app/forms/address.ts";
import { readSignIn, type SignInReply } from "#app/forms/sign-in.ts";
import { isLocale } from "#app/i18n/locale.ts";
import { translate } from "#app/i18n/server.ts";
import { demoAccess } from "#app/services/demo-access.server.ts";
import { notFound } from "#app/services/refusals.ts";
import { signIn } from "#app/services/session.server.ts";
import { DemoAccounts } from "#app/ui/demo-accounts.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;
export const handle = { still: true };

export function loader({ params, context }: LoaderFunctionArgs) {
  if (!isLocale(params.locale)) throw notFound();
  return { title: translate(params.locale)("signIn.title"), locale: params.locale, demo: demoAccess(context.world) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const read = readSignIn(form);
  if (!read.ok) return data(read.reply, 422);
  const signedIn = await signIn(context.world, { ...read.value, secure: !context.world.demo });
  if (!signedIn) {
    const reply: SignInReply = { email: read.value.email, problems: [{ field: "password", code: "wrong" }] };
    return data(reply, 422);
  }
  throw redirect(ownPath(form.get("next")) ?? "/home", { headers: { "Set-Cookie": signedIn.cookie } });
}

export default function SignIn() {
  const t = useSay();
  const { demo, locale } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [query] = useSearchParams();
  const next = query.get("next") ?? "";
  const problems = (reply?.problems ?? []).map(({ field, code }) => ({ field, text: t(`signIn.${code}`) }));
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <div className="grid gap-10 md:grid-cols-2">
      <section>
        <h1>{t("signIn.title")}</h1>
        <ErrorSummary heading={t("signIn.problems")} problems={problems} />
        <Form method="post" reloadDocument noValidate className="mt-5 grid gap-4">
          <input type="hidden" name="next" value={next} />
          <Field
            name="email"
            type="email"
            label={t("signIn.email")}
            autoComplete="username"
            value={reply?.email}
            problem={problemOf("email")}
          />
          <Field
            name="password"
            type="password"
            label={t("signIn.password")}
            autoComplete="current-password"
            problem={problemOf("password")}
          />
          <button type="submit" className="button button-primary justify-self-start">
            {t("signIn.submit")}
          </button>
        </Form>
        <p className="mt-6">
          {t("register.newHere")}{" "}
          <Link to={`/${locale}/register`} className="link inline-flex min-h-11 items-center">
            {t("register.submit")}
          </Link>
        </p>
      </section>
      {demo ? <DemoAccounts {...demo} next={next} /> : null}
    </div>
  );
}
