// The team lead's first page: coaches and caseloads, and cover for who is away.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readCover } from "#app/forms/cover.ts";
import { closeCover, coverPage, openCover } from "#app/services/cover.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { CoverLog } from "#app/ui/cover-log.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { TeamCoach } from "#app/ui/team-coach.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

const sayings = { opened: "cover.opened", ended: "cover.ended" } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "first_page", role: "lead" });
  const said = new URL(request.url).searchParams.get("said") ?? "";
  const page = await coverPage(context.world, actor, person.locale);
  return { ...page, said: said in sayings ? (said as keyof typeof sayings) : undefined };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "read", { kind: "first_page", role: "lead" });
  const sent = readCover(await request.formData());
  if (!sent) throw badRequest();
  if (sent.act === "end") {
    await closeCover(context.world, actor, sent.cover);
    throw redirect("/lead?said=ended", 303);
  }
  const asked = { coachId: sent.coach, coveredBy: sent.by, untilOn: sent.until };
  if ((await openCover(context.world, actor, asked)) === "opened") throw redirect("/lead?said=opened", 303);
  return data({ odd: sent.coach }, 422);
}

export default function Lead() {
  const t = useSay();
  const { coaches, until, log, said } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problem = reply?.odd ? t("cover.problem") : undefined;
  return (
    <>
      <h1>{t("firstPage.leadTitle")}</h1>
      <p className="mt-1 text-muted">{t("firstPage.leadText")}</p>
      <p className="mt-1 text-muted">{t("cover.lead")}</p>
      <p>
        <Link to="/meetings" className="link inline-flex min-h-11 items-center">
          {t("meeting.listTitle")}
        </Link>
      </p>
      <StatusLine text={said && !reply ? t(sayings[said]) : undefined} />
      <ErrorSummary
        heading={t("cover.problems")}
        problems={problem ? [{ field: `until-${reply?.odd}`, text: problem }] : []}
      />
      {coaches.length < 2 ? <p className="mt-3">{t("cover.nobody")}</p> : null}
      <ul className="mt-5 grid max-w-3xl gap-4">
        {coaches.map((coach) => (
          <li key={coach.id}>
            <TeamCoach coach={coach} until={until} problem={reply?.odd === coach.id ? problem : undefined} />
          </li>
        ))}
      </ul>
      <CoverLog covers={log} />
    </>
  );
}
