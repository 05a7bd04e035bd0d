// A client is opened, together: consent first, then a code name, where home is, and one wish. Then suggestions.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readOffered, readOpening, typedFields } from "#app/forms/client.ts";
import { namesAgain, openClient, openingPage } from "#app/services/client-opening.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ClientOpening } from "#app/ui/client-opening.tsx";
import { clientProblems } from "#app/ui/client-problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "clients" });
  return openingPage(context.world, actor, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "clients" });
  const form = await request.formData();
  const others = form.get("act") === "names";
  const shownAgain = async (problems: { field: string; code: string }[]) => ({
    problems,
    typed: typedFields(form),
    names: await namesAgain(context.world, actor, person.locale, { offered: readOffered(form), others }),
  });
  if (others) return data(await shownAgain([]));
  const read = readOpening(form);
  if (!read.ok) return data(await shownAgain(read.problems), 422);
  const opened = await openClient(context.world, actor, read.value, person.locale);
  if (!opened.ok) return data(await shownAgain(opened.problems), 422);
  throw redirect(`/coach/clients/${opened.id}?said=opened`, 303);
}

export default function NewClient() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = clientProblems(t, reply?.problems);
  return (
    <>
      <h1>{page.title}</h1>
      <p className="mt-1 text-lg text-muted">{t("opening.lead")}</p>
      <ErrorSummary heading={t("opening.problems")} problems={problems} />
      <ClientOpening
        today={page.today}
        names={reply?.names ?? page.names}
        typed={reply?.typed}
        problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
      />
    </>
  );
}
