// What each employer may know of a client, chosen by the client; and employers the client does not want to hear of.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readDisclosure } from "#app/forms/disclosure.ts";
import {
  addClientEmployer,
  chooseDisclosure,
  clientEmployersPage,
  excludeEmployer,
} from "#app/services/disclosures.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ClientPageHead } from "#app/ui/client-page-head.tsx";
import { EmployerChoice } from "#app/ui/employer-choice.tsx";
import { EmployerAdd, EmployersLeftOut } from "#app/ui/employers-left-out.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";
import { visitProblems } from "#app/ui/visit-problems.ts";

export const meta = titled;

const sayings = {
  saved: "disclosure.saved",
  excluded: "disclosure.excluded",
  readmitted: "disclosure.readmitted",
  added: "disclosure.added",
} as const;
type Saying = keyof typeof sayings;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const said = new URL(request.url).searchParams.get("said") ?? "";
  const page = await clientEmployersPage(context.world, actor, params.id ?? "", person.locale);
  return { ...page, said: said in sayings ? (said as Saying) : undefined };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { world } = context;
  const { actor } = await requireActor(world, request, "change", { kind: "clients" });
  const id = params.id ?? "";
  const form = await request.formData();
  const read = readDisclosure(form);
  if (!read) throw badRequest();
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value).slice(0, 2000)]));
  const back = (said: Saying) => redirect(`/coach/clients/${id}/employers?said=${said}`, 303);
  if (!read.ok) return data({ typed, problems: read.problems }, 422);
  const sent = read.value;
  if (sent.act === "exclude" || sent.act === "readmit") {
    await excludeEmployer(world, actor, id, { employer: sent.employer, back: sent.act === "readmit" });
    throw back(sent.act === "readmit" ? "readmitted" : "excluded");
  }
  const problem =
    sent.act === "add"
      ? await addClientEmployer(world, actor, id, sent)
      : await chooseDisclosure(world, actor, id, sent);
  if (!problem) throw back(sent.act === "add" ? "added" : "saved");
  const field = sent.act === "add" ? "name" : "wording";
  return data({ typed, problems: [{ field, code: problem }] }, 422);
}

export default function ClientEmployers() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = visitProblems(t, reply?.problems, "disclosure.problem");
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <>
      <ClientPageHead id={page.id} title={page.title} />
      <p className="mt-3 max-w-3xl">{t("disclosure.lead")}</p>
      <StatusLine text={page.said && !reply ? t(sayings[page.said]) : undefined} />
      <ErrorSummary heading={t("disclosure.problems")} problems={problems} />
      {page.closed ? (
        <div className="mt-3">
          <Notice>{t("disclosure.closed")}</Notice>
        </div>
      ) : null}
      <section className="mt-6" aria-labelledby="known">
        <h2 id="known">{t("disclosure.heading")}</h2>
        {page.employers.length === 0 ? <p className="mt-2 text-muted">{t("disclosure.none")}</p> : null}
        <ul className="mt-3 grid gap-4">
          {page.employers.map((employer) => (
            <li key={employer.id}>
              <EmployerChoice
                {...{ employer, closed: page.closed, problemOf }}
                typed={reply?.typed.act === "choose" && reply.typed.employer === employer.id ? reply.typed : undefined}
              />
            </li>
          ))}
        </ul>
        {page.closed ? null : (
          <EmployerAdd others={page.others} typed={reply?.typed.name} problem={problemOf("name")} />
        )}
      </section>
      <EmployersLeftOut leftOut={page.leftOut} closed={page.closed} />
      <aside className="mt-8 max-w-3xl" aria-labelledby="health">
        <Notice>
          <h2 id="health" className="text-lg">
            {t("disclosure.health")}
          </h2>
          <p className="mt-1">{t("disclosure.healthText")}</p>
          <ul className="mt-1 list-disc ps-5">
            <li>{t("disclosure.healthPaySubsidy")}</li>
            <li>{t("disclosure.healthConditions")}</li>
          </ul>
        </Notice>
      </aside>
    </>
  );
}
