// The jobs of a client's copy in plain sentences.
import type { World } from "#app/world/world.server.ts";
import type { HeldRows } from "#db/client-copy.ts";
import { noteOf } from "./employments-support.server.ts";
import type { Wording } from "./wording.server.ts";

const joined = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(" · ");

/** Every job with its terms, its days, the contacts about it, the hours worked and what fitted. */
export function jobLines(held: HeldRows, wording: Wording, { world }: { world: Pick<World, "seal"> }) {
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
        job.onCall === 1 && t("job.onCall"),
        job.isco4 && wording.occupation(job.isco4),
        t(`job.finder.${job.found}`),
      ),
      ...(job.trialUntil ? [about(job.trialUntil, t("copy.trialEnds"))] : []),
      ...(job.fixedUntil ? [about(job.fixedUntil, t("copy.termEnds"))] : []),
      ...(job.fourHoursOn ? [about(job.fourHoursOn, t("copy.fourHours"))] : []),
      ...(job.nextShiftOn ? [about(job.nextShiftOn, t("copy.nextShift"))] : []),
      ...(job.benefitTalkOn ? [about(job.benefitTalkOn, t("job.followUp.benefit_talk"))] : []),
      ...(job.endedOn || job.ending
        ? [about(job.endedOn ?? job.startsOn, t("copy.jobEnded"), job.ending && t(`job.ending.${job.ending}`))]
        : []),
      ...of(held.followUps).map((row) => {
        return about(row.doneOn ?? row.dueOn ?? row.createdAt, t(`job.followUp.${row.kind}`), noteOf(world, row));
      }),
      ...of(held.weeks).map((row) => about(row.mondayOn, wording.hours(row.hours, row.hours))),
      ...of(held.fits).map((row) =>
        about(row.createdAt, t(`job.topic.${row.topic}`), t(row.fitted ? "job.fitYes" : "job.fitNo")),
      ),
    ];
  });
}
