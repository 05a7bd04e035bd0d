// What coaches read of the support in an officer's own areas: kept, renewed, taken off and put back here.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readFact, readFactMove, typedFact } from "#app/forms/support-fact.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { keepFact, moveFact, renewFact, supportPage } from "#app/services/support-editing.server.ts";
import { areaProblems } from "#app/ui/area-problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/say.tsx";
import { Select } from "#app/ui/select.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { SupportForm } from "#app/ui/support-form.tsx";
import { FactMove, SupportTopic } from "#app/ui/support-topic.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

const sayings = { keep: "kept", renew: "renewed", remove: "removed", restore: "restored" } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "asked_questions" });
  const query = new URL(request.url).searchParams;
  const page = await supportPage(context.world, actor, { area: query.get("area") ?? undefined }, person.locale);
  const said = Object.values(sayings).find((one) => one === query.get("said"));
  return { ...page, said, about: query.get("about") ?? "", changing: query.get("topic") ?? "" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { world } = context;
  const { actor } = await requireActor(world, request, "answer", { kind: "asked_questions" });
  const form = await request.formData();
  const move = readFactMove(form);
  if (move) {
    if (move.act === "renew") await renewFact(world, actor, move.fact);
    else await moveFact(world, actor, move.fact, move.act === "remove");
    throw redirect(addressOf(move.areaCode, sayings[move.act], move.topic), 303);
  }
  if (form.get("act") !== "keep") throw badRequest();
  const typed = typedFact(form);
  const read = readFact(form);
  if (!read.ok) return data({ typed, problems: read.problems }, 422);
  const problems = await keepFact(world, actor, read.value);
  if (problems.length > 0) return data({ typed, problems }, 422);
  throw redirect(addressOf(read.value.areaCode, "kept", read.value.topic), 303);
}

const addressOf = (area: string, said: string, about: string) => `/te/support?area=${area}&said=${said}&about=${about}`;

export default function Support() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = areaProblems(t, "support", reply?.problems);
  const { area, areas, topics, said } = page;
  const about = topics.find(({ topic }) => topic === page.about);
  const changing = reply?.typed.topic ?? page.changing;
  const removed = said === "removed" ? about?.earlier.find((one) => one.removed) : undefined;
  return (
    <div className="max-w-2xl">
      <p className="-mt-3">
        <Link to="/te/area" className="link inline-flex min-h-11 items-center">
          ← {t("question.toArea")}
        </Link>
      </p>
      <h1>{page.title}</h1>
      <p className="mt-1 text-muted">{t("support.lead")}</p>
      <StatusLine text={said && about && !reply ? t(`support.said.${said}`, { topic: about.label }) : undefined}>
        {removed && about && area && !reply ? (
          <FactMove areaCode={area.code} topic={about} fact={removed.id} act="restore" label={t("support.restore")} />
        ) : null}
      </StatusLine>
      <ErrorSummary heading={t("support.problems")} problems={problems} />
      {area === null ? <p className="mt-4">{t("support.noArea")}</p> : null}
      {area && areas.length > 1 ? (
        <Form method="get" className="mt-4 flex flex-wrap items-end gap-3">
          <Select
            key={area.code}
            name="area"
            label={t("support.area")}
            options={areas.map(({ code, name }) => ({ value: code, label: name }))}
            value={area.code}
          />
          <button type="submit" className="button">
            {t("support.show")}
          </button>
        </Form>
      ) : null}
      {area ? (
        <ul className="mt-4 grid gap-4">
          {topics.map((topic) => (
            <li key={topic.topic}>
              <SupportTopic topic={topic} areaCode={area.code}>
                {topic.topic === changing ? (
                  <SupportForm
                    areaCode={reply?.typed.areaCode ?? area.code}
                    topic={topic.topic}
                    typed={
                      reply?.typed ?? {
                        standing: topic.current?.standingCode ?? "not_said",
                        text: topic.current?.text ?? "",
                        source: topic.current?.source ?? "",
                        sourceUrl: topic.current?.sourceUrl ?? "",
                        datedOn: page.today,
                      }
                    }
                    problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
                  />
                ) : undefined}
              </SupportTopic>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
