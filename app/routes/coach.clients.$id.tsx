// One client: wishes, ranked and explained suggestions, and the client's own answers.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readDecision } from "#app/forms/decision.ts";
import { clientPage, decisionSaid } from "#app/services/client-page.server.ts";
import { partnersFor } from "#app/services/partner-suggestions.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { recordDecision, suggestFor } from "#app/services/suggestions.server.ts";
import { wishesSaid } from "#app/services/wishes.server.ts";
import { AnswersGiven } from "#app/ui/answers-given.tsx";
import { ClientHeadView, PauseButton } from "#app/ui/client-head.tsx";
import { HiddenOnes } from "#app/ui/hidden-ones.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PartnersToVisit } from "#app/ui/partners-to-visit.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { SuggestionGroups } from "#app/ui/suggestion-groups.tsx";
import { titled } from "#app/ui/title.ts";
import { UndoWishes } from "#app/ui/wish-undo.tsx";

export const meta = titled;

/** What has just been done on another page of the client. */
const sayings = {
  opened: "opening.opened",
  consent: "life.renewed",
  paused: "life.pausedSaid",
  unpaused: "life.unpausedSaid",
  reopened: "restore.reopened",
  file: "restore.fromFileSaid",
} as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const made = await suggestFor(context.world, actor, params.id ?? "");
  const page = clientPage(context.world, made, person.locale);
  const partners = await partnersFor(context.world, made, person.locale);
  const said = new URL(request.url).searchParams.get("said") ?? "";
  const wishes = said === "wishes" ? await wishesSaid(context.world, made.client, person.locale) : undefined;
  const words = said in sayings ? sayings[said as keyof typeof sayings] : undefined;
  return { title: page.head.codeName, ...page, partners, wishes, words };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const sent = readDecision(await request.formData());
  if (!sent) throw badRequest();
  const vacancy = await recordDecision(context.world, actor, { clientId: params.id ?? "", ...sent });
  const said = decisionSaid(context.world, vacancy, sent, person.locale);
  return data({ said, ...(sent.answer === "undone" ? {} : { undo: vacancy.id }) });
}

export default function ClientPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <ClientHeadView head={page.head} />
      <StatusLine text={done?.said ?? page.wishes?.said ?? (page.words ? t(page.words) : undefined)} undo={done?.undo}>
        {!done && page.wishes?.version ? <UndoWishes clientId={page.head.id} version={page.wishes.version} /> : null}
      </StatusLine>
      <section className="mt-8" aria-labelledby="suggestions">
        <h2 id="suggestions">{t("client.suggestions")}</h2>
        {page.withheld ? (
          <div className="mt-3">
            <Notice>
              <p>{t(page.withheld === "paused" ? "client.pausedText" : "client.noConsent")}</p>
              {page.withheld === "paused" ? (
                <PauseButton clientId={page.head.id} paused />
              ) : (
                <Link to={`/coach/clients/${page.head.id}/end`} prefetch="none" className="button mt-1">
                  {t("life.toConsent")}
                </Link>
              )}
            </Notice>
          </div>
        ) : (
          <>
            <p className="mt-1 text-muted">{t("client.suggestionsLead")}</p>
            {page.searchDown ? null : <SuggestionGroups groups={page.groups} total={page.total} />}
          </>
        )}
      </section>
      <PartnersToVisit partners={page.partners} />
      <HiddenOnes hidden={page.hidden} count={page.hiddenCount} />
      <AnswersGiven answers={page.answers} />
      <p className="mt-8 text-muted text-sm">{t("client.rules", { version: page.rulesVersion })}</p>
    </>
  );
}
