// Each noun of a client's copy in plain sentences: one small function per noun, so that a new noun gets a new one.
import type { Reason } from "#app/matching/facts.ts";
import { reasonParams } from "#app/matching/reasons.ts";
import type { World } from "#app/world/world.server.ts";
import type { HeldRows } from "#db/client-copy.ts";
import { planHeadings } from "#db/vocabulary/day.ts";
import { roles } from "#db/vocabulary/lists.ts";
import type { CopySection, TitleOf } from "./client-copy.server.ts";
import { endWordsOf } from "./client-ending.server.ts";
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
  finds: (held, { t, date }, { titleOf }) =>
    held.finds.map((row) => t("copy.onDay", { date: date(row.createdAt), text: titleOf(row.vacancyId) })),
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

function supportLines({ client, viewLinks, handovers }: HeldRows, { t, date }: Wording, { world }: { world: Sealing }) {
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
    ...viewLinks.map((link) => t("copy.viewLink", { from: date(link.createdAt), until: date(link.expiresAt) })),
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

function suggestionLines({ suggestions }: HeldRows, wording: Wording, { titleOf }: { titleOf: TitleOf }) {
  const { t, date } = wording;
  return suggestions.map((row) => {
    const kept = JSON.parse(row.reasons) as KeptReasons;
    const sentences = [...(kept.for ?? []), ...(kept.against ?? []), ...(kept.ask ?? [])]
      // Rules change; a reason of older rules may have no sentence any more.
      .filter(({ code }) => code in reasonParams)
      .map((reason) => wording.reason(reason));
    const text = joined(titleOf(row.vacancyId), t.code("group", row.group), sentences.join(" "));
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

function applicationLines(held: HeldRows, { t, date }: Wording, { world }: { world: Sealing }) {
  return held.applications.flatMap((row) => [
    t("copy.onDay", { date: date(row.createdAt), text: joined(row.title, row.employerName) }),
    ...held.applicationSteps
      .filter((step) => step.applicationId === row.id)
      .map((step) => {
        const note = step.noteSealed && world.seal.open(step.noteSealed, `application_step.note:${step.id}`);
        const undone = step.undoneAt && t("copy.undone");
        return t("copy.onDay", {
          date: date(step.onDate),
          text: joined(row.title, t(`application.step.${step.step}`), note, undone),
        });
      }),
  ]);
}

function jobLines(held: HeldRows, wording: Wording, { world }: { world: Sealing }) {
  const { t, date } = wording;
  return held.jobs.flatMap((job) => {
    const of = <Row extends { employmentId: string }>(rows: Row[]) => rows.filter((row) => row.employmentId === job.id);
    const about = (on: string, ...parts: (string | null | false)[]) =>
      t("copy.onDay", { date: date(on), text: joined(job.title, ...parts) });
    const hours = wording.hours(job.hoursMin, job.hoursMax);
    return [
      about(
        job.startsOn,
        job.employerName,
        t.code("contract", job.contract),
        job.contractText,
        hours,
        t(`job.finder.${job.found}`),
      ),
      ...(job.benefitTalkOn ? [about(job.benefitTalkOn, t("job.followUp.benefit_talk"))] : []),
      ...(job.endedOn || job.ending
        ? [about(job.endedOn ?? job.startsOn, t("copy.jobEnded"), job.ending && t(`job.ending.${job.ending}`))]
        : []),
      ...of(held.followUps).map((row) => {
        const note = row.noteSealed && world.seal.open(row.noteSealed, `employment_follow_up.note:${job.id}`);
        return about(row.doneOn ?? row.dueOn ?? row.createdAt, t(`job.followUp.${row.kind}`), note);
      }),
      ...of(held.weeks).map((row) => about(row.mondayOn, wording.hours(row.hours, row.hours))),
      ...of(held.fits).map((row) =>
        about(row.createdAt, t(`job.topic.${row.topic}`), t(row.fitted ? "job.fitYes" : "job.fitNo")),
      ),
    ];
  });
}

function visitLines({ visits }: HeldRows, { t, date }: Wording) {
  return visits.map((row) =>
    t("copy.onDay", {
      date: date(row.plannedAt),
      text: joined(row.employerName, t.code("visitPurpose", row.purpose), row.note, row.nextStep),
    }),
  );
}

function disclosureLines(held: HeldRows, { t, date }: Wording, { world }: { world: Sealing }) {
  return [
    ...held.disclosures.map((row) => {
      const place = `client_employer.wording:${row.clientId}:${row.employerId}`;
      const wording = row.wordingSealed && world.seal.open(row.wordingSealed, place);
      const text = joined(row.employerName, t.code("disclosure", row.disclosure), wording);
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
