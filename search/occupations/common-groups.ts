// Which unit groups ads most often mean, by our reading of Finnish ads. Orders equals only; it never adds a group.
const oftenest =
  "5321 9112 5223 9333 5120 9412 3221 2342 5311 5322 4321 8322 8332 7115 5246 9313 5131 4222 2221 5153 9411 3512 2512 3322 8331 5312 2341 2330 5230 9329 4110 7411 7231 5414 2514 3412 2635 4120 4226 9334 9214 6113 2411 3313 4311 2431 2423 9121 8344 7212 7233 2141 2421 2422 1221 1420 1412 5141 5151 2320 2310 8160 2166 2513 3343 4412 9621 7126 7223 5222 3119 2149 2619 3123 3122 5243 5142 3422 7131";

const rank = new Map(oftenest.split(" ").map((code, at) => [code, at] as const));

/** 0–1; 0 for groups outside the list. */
export function commonness(isco4: string): number {
  const at = rank.get(isco4);
  return at === undefined ? 0 : 1 - at / (rank.size + 1);
}
