// One client: wishes, ranked and explained suggestions, and the client's own answers.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readDecision } from "#app/forms/decision.ts";
import { readSuggestionAct, type SuggestionAct } from "#app/forms/suggestion-acts.ts";
import { translate } from "#app/i18n/server.ts";
import type { Actor } from "#app/services/access.ts";
import { clientPage, decisionSaid } from "#app/services/client-page.server.ts";
import { findsOf, moveFind } from "#app/services/finds.server.ts";
import { partnersFor } from "#app/services/partner-suggestions.server.ts";
import { restoreVersion } from "#app/services/profile-versions.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { recordDecision, suggestFor } from "#app/services/suggestions.server.ts";
import { changeTilt, tiltSaid } from "#app/services/tilt.server.ts";
import { wishesSaid } from "#app/services/wishes.server.ts";
import { AnswersGiven } from "#app/ui/answers-given.tsx";
import { ClientHeadView, PauseButton } from "#app/ui/client-head.tsx";
import { SuggestionWays, WhyNotForm } from "#app/ui/compare-tools.tsx";
import { FindsOnList, MoveFind } from "#app/ui/finds-on-list.tsx";
import { HiddenOnes } from "#app/ui/hidden-ones.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageList } from "#app/ui/page-list.tsx";
import { PartnersToVisit } from "#app/ui/partners-to-visit.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { SuggestionGroups } from "#app/ui/suggestion-groups.tsx";
import { TiltForm, UndoTilt } from "#app/ui/tilt-form.tsx";
import { titled } from "#app/ui/title.ts";
import { UndoWishes } from "#app/ui/wish-undo.tsx";
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";

export const meta = titled;

/** What has just been done on another page of the client. */
const sayings = {
  opened: "opening.opened",
  consent: "life.renewed",
  paused: "life.pausedSaid",
  unpaused: "life.unpausedSaid",
  reopened: "restore.reopened",
  file: "restore.fromFileSaid",
  left: "suggestion.modeLeft",
  withheld: "suggestion.withheld",
  changed: "suggestion.tiltChanged",
} as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const made = await suggestFor(context.world, actor, params.id ?? "");
  const page = await clientPage(context.world, made, person.locale);
  const partners = await partnersFor(context.world, made, person.locale);
  const said = new URL(request.url).searchParams.get("said") ?? "";
  const wishes = said === "wishes" ? await wishesSaid(context.world, made.client, person.locale) : undefined;
  const finds = await findsOf(context.world, made.client, person.locale);
  const tilted = said === "tilt" ? await tiltSaid(context.world, made, person.locale) : undefined;
  const words = said in sayings ? sayings[said as keyof typeof sayings] : undefined;
  return { title: page.head.codeName, ...page, finds, partners, wishes, tilted, words };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const form = await request.formData();
  const act = readSuggestionAct(form);
  if (act) return doAct(context.world, actor, params.id ?? "", act, person.locale);
  const sent = readDecision(form);
  if (!sent) throw badRequest();
  const vacancy = await recordDecision(context.world, actor, { clientId: params.id ?? "", ...sent });
  const said = decisionSaid(context.world, vacancy, sent, person.locale);
  return data({ said, undo: sent.answer === "undone" ? undefined : vacancy.id, back: undefined });
}

/** What a coach does besides answering: a tilt, or a find moved off the list and back. */
async function doAct(world: World, actor: Actor, clientId: string, act: SuggestionAct, locale: Locale) {
  if ("vacancyId" in act) {
    const off = act.act === "unfind";
    const title = await moveFind(world, actor, { clientId, vacancyId: act.vacancyId, off }, locale);
    const said = translate(locale)(off ? "suggestion.findRemoved" : "suggestion.findReturned", { title });
    return data({ said, undo: undefined, back: off ? act.vacancyId : undefined });
  }
  const done =
    act.act === "tilt"
      ? await changeTilt(world, actor, clientId, act)
      : await restoreVersion(world, actor, clientId, { version: act.version, trigger: "undone" });
  const said = done === "withheld" || done === "changed" ? done : "tilt";
  throw redirect(`/coach/clients/${clientId}?said=${said}`, 303);
}

/** The parts of the page that are there. */
function partsOf(t: ReturnType<typeof useSay>, page: ReturnType<typeof useLoaderData<typeof loader>>) {
  return [
    { at: "finds", label: t("suggestion.finds"), count: page.finds.length },
    { at: "suggestions", label: t("client.suggestions"), count: page.total },
    { at: "partners", label: t("visit.partnersShort"), count: page.partners.length },
    { at: "answers", label: t("client.answersShort"), count: page.answers.length },
    { at: "hidden", label: t("client.hiddenShort"), count: page.hiddenCount },
  ].filter(({ count }) => count > 0);
}

export default function ClientPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <ClientHeadView head={page.head}>{page.withheld ? null : <PageList parts={partsOf(t, page)} />}</ClientHeadView>
      <StatusLine
        text={done?.said ?? page.wishes?.said ?? page.tilted?.said ?? (page.words ? t(page.words) : undefined)}
        undo={done?.undo}
      >
        {!done && page.tilted?.version ? <UndoTilt version={page.tilted.version} /> : null}
        {done?.back ? <MoveFind vacancyId={done.back} act="refind" label={t("suggestion.findBack")} /> : null}
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
            <SuggestionWays clientId={page.head.id} />
            <FindsOnList finds={page.finds} />
            {page.searchDown ? null : (
              <SuggestionGroups clientId={page.head.id} groups={page.groups} total={page.total} />
            )}
            <TiltForm tilt={page.tilt} version={page.version} />
          </>
        )}
      </section>
      <PartnersToVisit partners={page.partners} />
      {page.withheld ? null : (
        <details className="card mt-8 py-2 print:hidden">
          <summary className="min-h-11 content-center font-semibold">{t("suggestion.whyNot")}</summary>
          <p className="text-muted">{t("suggestion.whyNotLead")}</p>
          <WhyNotForm clientId={page.head.id} />
        </details>
      )}
      <HiddenOnes hidden={page.hidden} count={page.hiddenCount} />
      <AnswersGiven answers={page.answers} />
      <p className="mt-8 text-muted text-sm">{t("client.rules", { version: page.rulesVersion })}</p>
    </>
  );
}
