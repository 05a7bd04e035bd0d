// The shape of a judged job-seeker: what they wish for, and how well each ad of a pool fits in a coach's eyes.

/** 3: show this first, it is what was asked for · 2: good, close to the wish · 1: could be looked at. */
export type Grade = 1 | 2 | 3;

export interface Judged {
  name: string;
  /** `real`: the ads in the shared folder, by source id · `ours`: the labelled ads of tests/intake/read-set, by name. */
  pool: "real" | "ours";
  /** As the file of `rinnalla match --profile` holds it. */
  profile: object;
  /** By ad. The whole pool was gone through: an ad that is not named does not fit, or was refused. */
  grades: Record<string, Grade>;
}

/** Ads listed under their grade, as a map by ad. Throws where one ad got two grades. */
export function graded(lists: Partial<Record<Grade, readonly string[]>>): Record<string, Grade> {
  const grades: Record<string, Grade> = {};
  for (const grade of [3, 2, 1] as const)
    for (const name of lists[grade] ?? []) {
      if (grades[name]) throw new Error(`Graded twice: ${name}`);
      grades[name] = grade;
    }
  return grades;
}
