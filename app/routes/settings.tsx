// One's own settings, for everybody who signs in: quiet hours and the password.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { readNewPassword, readQuiet, type SettingsProblems } from "#app/forms/settings.ts";
import { translate } from "#app/i18n/server.ts";
import { coachLetterOf, keepCoachLetter } from "#app/services/coach-letters.server.ts";
import { changePassword, keepQuietHours, quietHoursOf } from "#app/services/own-settings.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { Checks } from "#app/ui/checks.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

const sayings = {
  quiet: "settings.quietSaved",
  news: "settings.newsSaved",
  password: "settings.passwordSaved",
} as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "own_account" });
  const said = new URL(request.url).searchParams.get("said") ?? "";
  return {
    title: translate(person.locale)("settings.title"),
    email: person.email,
    quiet: (await quietHoursOf(context.world, actor)) ?? { from: "", until: "" },
    news: await coachLetterOf(context.world, actor),
    said: said in sayings ? sayings[said as keyof typeof sayings] : undefined,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "own_account" });
  const { world } = context;
  const form = await request.formData();
  if (form.get("act") === "quiet") {
    const { typed, quiet, problems } = readQuiet(form);
    if (problems.length > 0) return data({ typed, problems }, 422);
    await keepQuietHours(world, actor, quiet);
    throw redirect("/settings?said=quiet", 303);
  }
  if (form.get("act") === "news") {
    await keepCoachLetter(world, actor, form.get("news") === "yes");
    throw redirect("/settings?said=news", 303);
  }
  if (form.get("act") !== "password") throw badRequest();
  const wrong = (problems: SettingsProblems) => data({ typed: undefined, problems }, 422);
  const { old, fresh, problems } = readNewPassword(form);
  if (problems.length > 0) return wrong(problems);
  const changed = await changePassword(world, actor, person, { old, fresh, secure: !world.demo });
  if (!changed.ok) return wrong([{ field: "old", code: changed.problem }]);
  throw redirect("/settings?said=password", { status: 303, headers: { "Set-Cookie": changed.cookie } });
}

export default function Settings() {
  const t = useSay();
  const { title, email, quiet, news, said } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = (reply?.problems ?? []).map(({ field, code }) => ({ field, text: t(`settings.problem.${code}`) }));
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  const times = reply?.typed ?? quiet;
  return (
    <>
      <h1>{title}</h1>
      <StatusLine text={said && !reply ? t(said) : undefined} />
      <ErrorSummary heading={t("settings.problems")} problems={problems} />
      <section className="card mt-5 max-w-2xl" aria-labelledby="quiet">
        <h2 id="quiet">{t("settings.quiet")}</h2>
        <p className="mt-1">{t("settings.quietText")}</p>
        <Form method="post" noValidate className="mt-3 grid gap-4">
          <div className="grid grid-cols-2 gap-4">
            <Field name="from" type="time" label={t("settings.from")} value={times.from} problem={problemOf("from")} />
            <Field
              name="until"
              type="time"
              label={t("settings.until")}
              value={times.until}
              problem={problemOf("until")}
            />
          </div>
          <button type="submit" name="act" value="quiet" className="button button-primary justify-self-start">
            {t("settings.save")}
          </button>
        </Form>
      </section>
      {news === undefined ? null : (
        <section className="card mt-5 max-w-2xl">
          <Form method="post" className="grid gap-3">
            <Checks
              name="news"
              label={t("settings.news")}
              hint={t("settings.newsText")}
              options={[{ value: "yes", label: t("settings.newsOn") }]}
              values={news ? ["yes"] : []}
            />
            <button type="submit" name="act" value="news" className="button justify-self-start">
              {t("settings.newsKept")}
            </button>
          </Form>
        </section>
      )}
      <section className="card mt-5 max-w-2xl" aria-labelledby="password">
        <h2 id="password">{t("settings.password")}</h2>
        <Form method="post" noValidate className="mt-3 grid gap-4">
          {/* For the browser's own keeper of passwords. */}
          <input type="hidden" name="username" value={email} autoComplete="username" />
          <Field
            name="old"
            type="password"
            label={t("settings.old")}
            autoComplete="current-password"
            problem={problemOf("old")}
          />
          <Field
            name="fresh"
            type="password"
            label={t("settings.fresh")}
            hint={t("settings.freshHint")}
            autoComplete="new-password"
            problem={problemOf("fresh")}
          />
          <button type="submit" name="act" value="password" className="button justify-self-start">
            {t("settings.change")}
          </button>
        </Form>
      </section>
    </>
  );
}
