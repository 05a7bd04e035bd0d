// The employer's first page: the company, its vacancies in all states, the partnership. Nothing about any client, ever.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readEmployer } from "#app/forms/employer.ts";
import { employerPage, linkSaid, movedSaid, postedSaid } from "#app/services/employer-page.server.ts";
import { moveVacancy } from "#app/services/employer-vacancies.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ApprovalState } from "#app/ui/approval-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { OwnVacancy } from "#app/ui/own-vacancy.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;
/** Nothing here needs a script. */
export const handle = { still: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const thing = { kind: "first_page", role: "employer" } as const;
  const { actor, person } = await requireActor(context.world, request, "read", thing);
  const posted = new URL(request.url).searchParams.get("posted") ?? "";
  const page = await employerPage(context.world, actor, person.locale);
  return { ...page, posted: await postedSaid(context.world, actor, posted, person.locale) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "own_employer" });
  const sent = readEmployer(await request.formData());
  if (!sent) throw badRequest();
  if (sent.kind === "link") return linkSaid(context.world, actor, person.locale);
  return movedSaid(context.world, await moveVacancy(context.world, actor, sent.id, sent.move), person.locale);
}

export default function EmployerPage() {
  const t = useSay();
  const { employer, vacancies, address, posted } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  if (!employer) {
    return (
      <>
        <h1>{t("firstPage.employerTitle")}</h1>
        <p className="mt-3">{t("firstPage.employerNone")}</p>
      </>
    );
  }
  const { undo } = done ?? {};
  return (
    <>
      <h1>{employer.name}</h1>
      <StatusLine text={done?.said ?? posted}>
        {undo ? (
          <Form method="post" reloadDocument>
            <input type="hidden" name="id" value={undo.id} />
            <button type="submit" name="move" value={undo.move} className="button">
              {t("employer.undo")}
            </button>
          </Form>
        ) : null}
      </StatusLine>
      <ApprovalState approval={employer.approval} reason={employer.reason} />
      {address ? (
        <Notice>
          <p>{t("employer.unconfirmed", { email: address })}</p>
          <Form method="post" reloadDocument>
            <button type="submit" name="move" value="link" className="link min-h-11">
              {t("employer.sendAgain")}
            </button>
          </Form>
        </Notice>
      ) : null}
      <section aria-labelledby="vacancies">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="vacancies">{t("employer.vacancies")}</h2>
          <Link to="/employer/vacancies/new" className="button button-primary" reloadDocument>
            {t("employer.newVacancy")}
          </Link>
        </div>
        {vacancies.length === 0 ? <p className="mt-3">{t("employer.noVacancies")}</p> : null}
        <ul className="mt-3 grid gap-3">
          {vacancies.map((vacancy) => (
            <li key={vacancy.id}>
              <OwnVacancy vacancy={vacancy} />
            </li>
          ))}
        </ul>
      </section>
      <section className="card mt-8" aria-labelledby="partnership">
        <h2 id="partnership">
          {t("firstPage.partnership")}
          <span className="badge bg-tint text-accent">{t.code("partnerStatus", employer.partnership)}</span>
        </h2>
        <p className="mt-2">{t("firstPage.partnershipText")}</p>
        <p className="mt-3">
          <Link to="/employer/partner" className="button" reloadDocument>
            {t(employer.partnership === "partner" ? "employer.partnerChange" : "employer.partnerMore")}
          </Link>
        </p>
      </section>
      <section className="mt-8 max-w-2xl">
        <h2>{t("home.ipsHeading")}</h2>
        <p className="mt-1">{t("home.ipsText")}</p>
        <p className="mt-2 font-semibold">{t("employer.nothingOfClients")}</p>
        <p className="mt-4 text-muted">
          {t("firstPage.businessId")}: {employer.businessId ?? t("common.notStated")}
        </p>
      </section>
    </>
  );
}
