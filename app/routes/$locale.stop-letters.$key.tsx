// The link in a coach's letter: a button stops these letters, another lets them come again. Looking alone changes nothing.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { isLocale } from "#app/i18n/locale.ts";
import { translate } from "#app/i18n/server.ts";
import { lettersBehind, setLettersBehind } from "#app/services/coach-letters.server.ts";
import { notFound } from "#app/services/refusals.ts";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;
/** Nothing here needs a script. */
export const handle = { still: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (!isLocale(params.locale)) throw notFound();
  const wanted = await lettersBehind(context.world, params.key ?? "");
  const title = translate(params.locale)(wanted ? "letterStop.title" : "letterStop.stopped");
  return { title, wanted, again: wanted && new URL(request.url).searchParams.get("said") === "again" };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (!isLocale(params.locale)) throw notFound();
  const key = params.key ?? "";
  const form = await request.formData();
  const wanted = form.get("act") === "again";
  await setLettersBehind(context.world, key, wanted);
  // The button of a mail program wants no redirect.
  if (form.has("List-Unsubscribe")) return null;
  throw redirect(`/${params.locale}/stop-letters/${key}?said=${wanted ? "again" : "stopped"}`, 303);
}

export default function StopLetters() {
  const t = useSay();
  const { title, wanted, again } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-xl">
      <h1>{title}</h1>
      <StatusLine text={again ? t("letterStop.comeAgain") : undefined} />
      <p className="mt-3">{t(wanted ? "letterStop.text" : "letterStop.stoppedText")}</p>
      <Form method="post" reloadDocument className="mt-5">
        <button
          type="submit"
          name="act"
          value={wanted ? "stop" : "again"}
          className={`button ${wanted ? "button-primary" : ""}`}
        >
          {t(wanted ? "letterStop.submit" : "letterStop.again")}
        </button>
      </Form>
    </div>
  );
}
