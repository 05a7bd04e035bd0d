// "Ei viikonloppuja", "ingen kvällstid", "no sales": what is named only to be denied must never be added.

const deny =
  /(?<![a-zåäö])(?:ei|eikä|eivät|et|emme|ette|älä|ilman|ingen|inga|inget|inte|ej|aldrig|varken|utan|no|not|never|without|don't|doesn't|won't|neither|nor)(?![a-zåäö])/g;
const reset =
  /(?<![a-zåäö])(?:mutta|vaan|men|but|however|kuitenkin|pelkästään|ainoastaan|vain|bara|endast|only|enbart)(?![a-zåäö])|[;:(]/;
/** "Korkeat paikat eivät pelota": they are there all the same. */
const noObstacle =
  "ole (?:[a-zåäö]+ )?(?:este|ongelma|pelko|haitta|kynnys|vastenmieli)|haittaa|pelota|hirvitä|säikäytä|arveluta|häiritse";
const denyAfter = new RegExp(
  `^[a-zåäö-]*(?: (?:ja|tai|sekä) [a-zåäö]+){0,2} (?:ei(?:vät)?|emme|et) (?!${noObstacle}|vain |ainoastaan |pelkästään )[a-zåäö]|^[^,;.]{0,45}?(?<![a-zåäö])(?:ei(?:vät)? (?!${noObstacle})(?:ole(?![a-zåäö])|kuulu|sisälly|tehdä|tarvi|vaadi|edellyt|esiinny|tule )|(?:krävs|behövs|ingår|förekommer|är|finns|görs|körs|har vi|jobbar vi|arbetar vi|arbetar du|jobbar du) (?:inte|ej|ing(?:en|et|a))|(?:is|are)(?:n't| not) (?!only)|not (?:required|needed|necessary|included|involved))`,
);
const free =
  /^(?:(?! men | mutta | but )[^,;.]){0,20}(?<![a-zåäö])(?:vapaa|vapaat|vapaata|vapaita|lediga?|fri(?:tt|a)?|off|free)(?![a-zåäö])/;
const freeBefore = /(?<![a-zåäö])(?:vapaat|vapaita|lediga|fria|free)\s(?:[a-zåäö]+\s)?$/;

/** Is the thing at `at`–`end` of the (lower-cased) sentence denied? */
export function denied(low: string, at: number, end: number): boolean {
  const before = low.slice(Math.max(0, at - 70), at);
  let last = -1;
  for (const match of before.matchAll(deny)) {
    // Swedish "inte X utan Y": the second turns the first.
    if (match[0] === "utan" && last >= 0) last = -1;
    else last = match.index + match[0].length;
  }
  if (last >= 0 && !reset.test(before.slice(last))) return true;
  return denyAfter.test(low.slice(end)) || freeBefore.test(before);
}

const staff =
  /(?:meillä|täällä|hos oss|palveluksess[a-zåäö]*) (?:on |työskentelee|arbetar)|työllist[aäi]|henkilöstöä on|henkilöstömäärä|sysselsätter|we employ|med \d+ anställda/;

/** "Meillä työskentelee 50 vakituista": the people who are there already, not the job. */
export function tellsOfStaff(low: string, at: number): boolean {
  return staff.test(low) && /\d/.test(low.slice(0, at));
}

/** "Viikonloput vapaat", "lediga helger", "weekends off". */
export function timeOff(low: string, at: number, end: number): boolean {
  // "Joka toinen viikonloppu on vapaa": the other one is not.
  if (/(?:joka (?:toinen|kolmas)|varannan|var tredje|every (?:other|second|third)) $/.test(low.slice(0, at)))
    return false;
  return free.test(low.slice(end)) || freeBefore.test(low.slice(Math.max(0, at - 30), at));
}
