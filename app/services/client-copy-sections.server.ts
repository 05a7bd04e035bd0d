// Each noun of a client's copy in plain sentences: one small function per noun, so that a new noun gets a new one.
import type { Reason } from "#app/matching/facts.ts";
import { reasonParams } from "#app/matching/reasons.ts";
import type { World } from "#app/world/world.server.ts";
import type { HeldRows } from "#db/client-copy.ts";
import { planHeadings } from "#db/vocabulary/day.ts";
import { groups, roles } from "#db/vocabulary/lists.ts";
import { stepNoteOf } from "./applications.server.ts";
import type { CopySection, TitleOf } from "./client-copy.server.ts";
import { jobLines } from "./client-copy-jobs.server.ts";
import { endWordsOf } from "./client-ending.server.ts";
import { agreedWording } from "./disclosures.server.ts";
import { noteOf as findNoteOf } from "./finds.server.ts";
import { planWordsOf } from "./plans.server.ts";
import type { Wording } from "./wording.server.ts";

type Sealing = Pick<World, "seal">;
type Told = (held: HeldRows, wording: Wording, more: { world: Sealing; titleOf: TitleOf }) => string[];

/** Sections in the order they are read; one with nothing in it says so. */
const nouns = {
  support: supportLines,
  plan: planLines,
  suggestions: suggestionLines,
  answers: answerLines,
  finds: findLines,
  told: toldLines,
  applications: applicationLines,
  jobs: jobLines,
  visits: visitLines,
  disclosures: disclosureLines,
  looks: lookLines,
} as const satisfies Record<string, Told>;

export function copySections(world: Sealing, held: HeldRows, titleOf: TitleOf, wording: Wording): CopySection[] {
  return (Object.keys(nouns) as (keyof typeof nouns)[]).map((noun) => ({
    heading: wording.t(`copy.${noun}`),
    lines: nouns[noun](held, wording, { world, titleOf }),
  }));
}

const joined = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(" · ");

function supportLines(held: HeldRows, { t, date }: Wording, { world, titleOf }: Parameters<Told>[2]) {
  const { client, viewLinks, handovers, questions, putAside } = held;
  const on = (key: "opened" | "paused" | "dutiesRead" | "consentFrom" | "consentUntil", at: string | null) =>
    at ? [t("copy.line", { label: t(`copy.${key}`), text: date(at) })] : [];
  const ended = endWordsOf(world, client);
  return [
    t("copy.line", { label: t("opening.codeName"), text: client.codeName }),
    t("copy.line", { label: t("client.phase"), text: t.code("phase", client.phase) }),
    t("copy.line", { label: t("copy.disclosure"), text: t.code("disclosure", client.disclosure) }),
    ...on("opened", client.openedAt),
    ...on("consentFrom", client.consentedAt),
    ...on("consentUntil", client.consentUntil),
    ...on("paused", client.pausedAt),
    ...on("dutiesRead", client.dutiesReadOn),
    ...(ended ? [t("copy.said", { text: ended })] : []),
    ...viewLinks.map((link) =>
      joined(
        t("copy.viewLink", { from: date(link.createdAt), until: date(link.expiresAt) }),
        link.revokedAt && t("copy.linkClosed", { date: date(link.revokedAt) }),
        ...(JSON.parse(link.vacancies) as string[]).map(titleOf),
      ),
    ),
    ...questions.map((row) =>
      t("copy.question", { date: date(row.consentedOn), kind: t.code("questionKind", row.kind) }),
    ),
    ...putAside.map((row) => t("copy.putAside", { date: date(row.createdAt), until: date(row.until) })),
    ...handovers.map((row) => t("copy.handover", { date: date(row.createdAt) })),
  ];
}

function planLines({ plans, client }: HeldRows, { t, date }: Wording, { world }: { world: Sealing }) {
  return plans.map((plan) => {
    const words = planWordsOf(world, client.id, plan.wordsSealed);
    const said = planHeadings.flatMap((heading) => (words[heading] ? [words[heading]] : []));
    return t("copy.onDay", { date: date(plan.createdAt), text: joined(...said) || "–" });
  });
}

interface KeptReasons {
  for?: Reason[];
  against?: Reason[];
  ask?: Reason[];
}

/** Rules change; a reason of older rules may have no sentence any more. */
const reasonsSaid = (kept: KeptReasons, wording: Wording) =>
  [...(kept.for ?? []), ...(kept.against ?? []), ...(kept.ask ?? [])]
    .filter(({ code }) => code in reasonParams)
    .map((reason) => wording.reason(reason))
    .join(" ");

function suggestionLines({ suggestions }: HeldRows, wording: Wording, { titleOf }: { titleOf: TitleOf }) {
  const { t, date } = wording;
  return suggestions.map((row) => {
    const said = reasonsSaid(JSON.parse(row.reasons) as KeptReasons, wording);
    const text = joined(titleOf(row.vacancyId), t.code("group", row.group), said);
    return t("copy.onDay", { date: date(row.lastShownAt), text });
  });
}

function answerLines({ answers }: HeldRows, { t, date }: Wording, { titleOf }: { titleOf: TitleOf }) {
  return answers.map((row) => {
    const said = row.answer === "undone" ? t("copy.answerUndone") : t.code("answer", row.answer);
    const why = row.reason !== "none" && t.code("answerReason", row.reason);
    return t("copy.onDay", { date: date(row.createdAt), text: joined(titleOf(row.vacancyId), said, why) });
  });
}

function findLines({ finds }: HeldRows, { t, date }: Wording, { world, titleOf }: Parameters<Told>[2]) {
  return finds.map((row) => {
    const removed = row.removedAt && t("copy.removed", { date: date(row.removedAt) });
    return t("copy.onDay", {
      date: date(row.createdAt),
      text: joined(titleOf(row.vacancyId), findNoteOf(world, row), removed),
    });
  });
}

/** Jobs and needs a coach was told of because of the client, with what was said of them. */
function toldLines({ told }: HeldRows, wording: Wording, { titleOf }: { titleOf: TitleOf }) {
  const { t, date } = wording;
  return told.map(({ createdAt, vacancyId, need, client }) => {
    const group = groups.find((one) => one === client.group);
    const reasons = reasonsSaid(client as KeptReasons, wording);
    const what = vacancyId === null ? need : titleOf(vacancyId);
    return t("copy.onDay", { date: date(createdAt), text: joined(what, group && t.code("group", group), reasons) });
  });
}

function applicationLines(held: HeldRows, { t, date }: Wording, { world }: { world: Sealing }) {
  return held.applications.flatMap((row) => [
    t("copy.onDay", { date: date(row.createdAt), text: joined(row.title, row.employerName) }),
    ...held.applicationSteps
      .filter((step) => step.applicationId === row.id)
      .map((step) => {
        const undone = step.undoneAt && t("copy.undone");
        return t("copy.onDay", {
          date: date(step.onDate),
          text: joined(row.title, t(`application.step.${step.step}`), stepNoteOf(world, step), undone),
        });
      }),
  ]);
}

function visitLines({ visits }: HeldRows, { t, date }: Wording) {
  return visits.map((row) =>
    t("copy.onDay", {
      date: date(row.plannedAt),
      text: joined(
        ...[row.employerName, t.code("channel", row.channel), t.code("visitPurpose", row.purpose)],
        ...[row.note, row.nextStep],
      ),
    }),
  );
}

function disclosureLines(held: HeldRows, { t, date }: Wording, { world }: { world: Sealing }) {
  return [
    ...held.disclosures.map((row) => {
      const text = joined(row.employerName, t.code("disclosure", row.disclosure), agreedWording(world, row));
      return t("copy.onDay", { date: date(row.agreedAt), text });
    }),
    ...held.leftOut.map((row) =>
      t("copy.onDay", { date: date(row.createdAt), text: joined(row.employerName, t("copy.leftOut")) }),
    ),
  ];
}

/** Role and time, what was done; a colleague's name is not needed. */
function lookLines({ looks }: HeldRows, { t, moment }: Wording) {
  const verbs = ["read", "change", "answer", "export"] as const;
  return looks.map(({ at, role, thing, verb, outcome }) => {
    const known = verbs.find((one) => one === verb);
    const who = roles.find((one) => one === role);
    return joined(
      moment(at),
      who ? t.code("role", who) : t(thing === "view_link" ? "copy.byLink" : "copy.somebody"),
      t(outcome === "denied" ? "copy.verb_denied" : `copy.verb_${known ?? "read"}`),
    );
  });
}
