// The officer's first page: bring an ad, look at it, send it on; below, the vacancies of the officer's own area.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { isOfSize, readBrought, readTip } from "#app/forms/tip.ts";
import { problemIn, readToForward, sendTip } from "#app/services/forward-page.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { officerPage } from "#app/services/role-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ForwardForm } from "#app/ui/forward-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PasteBox } from "#app/ui/paste-box.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";
import { VacancyList } from "#app/ui/vacancy-list.tsx";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const thing = { kind: "first_page", role: "te_contact" } as const;
  const { actor, person } = await requireActor(context.world, request, "read", thing);
  return officerPage(context.world, actor, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { world } = context;
  const { actor, person } = await requireActor(world, request, "send", { kind: "tips" });
  const asker = { actor, locale: person.locale };
  const refuse = (code: "file_too_big" | "too_many_files", kept = { text: "", link: "" }) =>
    data({ ...kept, ad: undefined, problems: [problemIn(world, person.locale, "files", code)] }, 422);
  if (!isOfSize(request)) return refuse("file_too_big");
  const form = await request.formData();
  if (form.get("step") === "send") {
    const read = readTip(form);
    if (!read) throw badRequest();
    const done = await sendTip(world, asker, read.sent, read.problems);
    if ("tipId" in done) throw redirect(`/te/tips?sent=${done.tipId}`, 303);
    return data({ ad: done.ad, text: "", link: "", problems: [] }, 422);
  }
  const { tooMany, ...brought } = await readBrought(form);
  if (tooMany) return refuse("too_many_files", { text: brought.text, link: brought.link });
  const read = await readToForward(world, asker, brought);
  if ("waiting" in read) throw redirect(`/te/waiting/${read.waiting}`, 303);
  if ("ad" in read) return data({ ad: read.ad, text: "", link: "", problems: [] });
  return data({ ad: undefined, ...read }, 422);
}

export default function Officer() {
  const t = useSay();
  const { area, sectors, newest, down, waiting, fresh, mailbox } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  if (done?.ad) return <ForwardForm ad={done.ad} />;
  return (
    <>
      <h1>{t("tip.forwardTitle")}</h1>
      <p className="mt-1">{t("tip.forwardLead")}</p>
      {waiting > 0 ? (
        <div className="mt-4">
          <Notice>
            <p className="flex flex-wrap items-center gap-x-4">
              <span className="font-semibold">{t("bring.waitingCount", { count: waiting })}</span>
              <Link to="/te/waiting" className="link inline-flex min-h-11 items-center">
                {t("bring.lookAtThem")}
              </Link>
            </p>
          </Notice>
        </div>
      ) : null}
      {fresh > 0 ? (
        <p className="mt-2">
          <Link to="/te/new" className="link inline-flex min-h-11 items-center font-semibold">
            {t("follow.newCount", { count: fresh })}
          </Link>
        </p>
      ) : null}
      <PasteBox text={done?.text} link={done?.link} problems={done?.problems ?? []} />
      {mailbox ? <p className="mt-4 text-muted">{t("bring.mailbox", { address: mailbox })}</p> : null}
      <h2 className="mt-12">{t("firstPage.officerTitle")}</h2>
      <p className="mt-1 text-muted">{area}</p>
      <p className="mt-3">{t("firstPage.officerText")}</p>
      {sectors.length === 0 && !down ? <p className="mt-4">{t("firstPage.officerEmpty")}</p> : null}
      <ul className="mt-4 grid gap-2 sm:grid-cols-2">
        {sectors.map(({ label, count, to }) => (
          <li key={label}>
            <Link to={to} className="card flex min-h-11 items-center justify-between gap-3 py-2 hover:border-accent">
              <span className="link">{label}</span>
              <span className="shrink-0 whitespace-nowrap text-muted tabular-nums">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
      {newest.length > 0 ? <h2 className="mt-8">{t("firstPage.officerNewest")}</h2> : null}
      <VacancyList vacancies={newest} />
    </>
  );
}
