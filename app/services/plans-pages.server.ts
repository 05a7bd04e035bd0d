// What the pages of the plan and of a job-seeker's duties show: headings and examples in the client's language.
import type { World } from "#app/world/world.server.ts";
import { findDutiesRead, listPlanVersions } from "#db/plans.ts";
import { planHeadings } from "#db/vocabulary/day.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { getClient } from "./clients.server.ts";
import { noWords, planWordsOf, versionsShown } from "./plans.server.ts";
import { withholding } from "./suggestions.server.ts";
import { wordingOf } from "./wording.server.ts";

async function clientOfPlan(world: World, actor: Actor, clientId: string) {
  const client = await getClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  const { id, codeName, profile } = client;
  return { id, codeName, lang: profile.lang, withheld: withholding(world, client) };
}

/** The plan as it stands; buttons in the coach's language, headings and examples in the client's. */
export async function planPage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const head = await clientOfPlan(world, actor, clientId);
  const { t, moment } = wordingOf(world, locale);
  const own = wordingOf(world, head.lang).t;
  const [latest, ...earlier] = await listPlanVersions(world.db, head.id, versionsShown + 1);
  const words = latest ? planWordsOf(world, head.id, latest.wordsSealed) : noWords;
  return {
    title: t("plan.title", { client: head.codeName }),
    ...head,
    version: latest?.version ?? 0,
    headings: planHeadings.map((heading) => ({
      heading,
      label: own(`plan.heading.${heading}`),
      examples: [own(`plan.example.${heading}One`), own(`plan.example.${heading}Two`)],
      enough: own(`plan.enough.${heading}`),
      words: words[heading],
    })),
    own: { examples: own("plan.examples"), byHand: own("plan.byHand"), byHandText: own("plan.byHandText") },
    earlier: earlier.map(({ version, createdAt }) => ({
      version,
      text: t("plan.version", { number: version, moment: moment(createdAt) }),
    })),
  };
}

/** The day on which the page's words were last held against their sources. */
const dutiesCheckedOn = "2026-11-22";
const guide = "https://tyomarkkinatori.fi/en/instructions-and-support/personal-customers";
const eServices = `${guide}/instructions-for-the-e-services-at-job-market-finland`;
const dutiesSources = {
  start: `${eServices}/start-of-job-search`,
  tasks: `${eServices}/tasks-and-events`,
  assigned: `${eServices}/tyotarjous`,
  changes:
    "https://tyomarkkinatori.fi/en/news/tyonhakijan-palveluprosessiin-ja-tyonvalityspalveluihin-tulee-muutoksia-vuodenvaihteessa1",
  rights:
    "https://www.hel.fi/en/business-and-work/jobseekers/if-you-become-unemployed/jobseeker-rights-and-responsibilities",
  bill: "https://www.eduskunta.fi/valtiopaivaasiakirjat/HE+108/2025",
} as const;

/** What a part says, and where it was held against; a part without a source says so. */
const dutiesParts = [
  { key: "register", texts: ["register", "registerStay"], sources: ["start", "bill"] },
  { key: "profile", texts: ["profile"], sources: ["bill"] },
  { key: "plan", texts: ["plan", "planRead"], sources: ["tasks"] },
  { key: "apply", texts: ["apply", "applyTell", "applyKeep"], sources: ["rights", "tasks"] },
  { key: "assigned", texts: ["assigned", "assignedTip"], sources: ["assigned", "rights"] },
  { key: "meet", texts: ["meet", "meetMissed"], sources: ["changes"] },
  { key: "tell", texts: ["tell"], sources: [] },
  { key: "ask", texts: ["ask"], sources: [] },
] as const satisfies { key: string; texts: string[]; sources: (keyof typeof dutiesSources)[] }[];

/** What a job-seeker has to do, in the client's language, and whether it has been read together. */
export async function dutiesPage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const head = await clientOfPlan(world, actor, clientId);
  const { t, date } = wordingOf(world, head.lang);
  const readOn = await findDutiesRead(world.db, head.id);
  return {
    ...head,
    title: t("plan.duties.title"),
    lead: t("plan.duties.lead"),
    applies: t("plan.duties.applies"),
    parts: dutiesParts.map(({ key, texts, sources }) => ({
      ...{ key, heading: t(`plan.duties.${key}Title`) },
      texts: texts.map((text) => t(`plan.duties.${text}`)),
      sources: sources.map((source) => ({ name: t(`plan.duties.from.${source}`), to: dutiesSources[source] })),
    })),
    source: {
      label: t("plan.duties.source"),
      none: t("plan.duties.sourceNone"),
      text: t("plan.duties.sourceText", { date: date(dutiesCheckedOn) }),
    },
    readOn: readOn === null ? null : wordingOf(world, locale).date(readOn),
  };
}
