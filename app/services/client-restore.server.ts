// A client comes back with their own file: the profile and the own words in it become a new client, and nothing else of it is read.
import type { World } from "#app/world/world.server.ts";
import { addProfileVersion } from "#db/clients.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Profile, ProfileWords } from "#db/vocabulary/profile.ts";
import type { Actor } from "./access.ts";
import { changeClient } from "./client-change.server.ts";
import { lookAgain } from "./client-match.server.ts";
import { type Opening, type OpeningProblem, openClient } from "./client-opening.server.ts";
import { sealWords } from "./clients.server.ts";
import { freeTextProblem } from "./personal-data.ts";

/** The file was read and found to be one of ours (app/forms/client-file.ts). */
export interface ClientFile {
  profile: Profile;
  words: ProfileWords;
}

/** Opens a client with what stands in the file. What may not be kept is refused as if it had been typed. */
export async function openFromFile(
  world: World,
  actor: Actor,
  { profile, words }: ClientFile,
  sent: Pick<Opening, "consentOn" | "months" | "codeName">,
  locale: Locale,
): Promise<{ ok: true; id: string } | { ok: false; problems: OpeningProblem[] }> {
  const texts = [words.wishes, words.strengths, profile.skills.join(", ")];
  const wrong = texts.flatMap((text) => freeTextProblem(text) ?? [])[0];
  if (wrong) return { ok: false, problems: [{ field: "file", code: wrong }] };
  if (profile.municipalities.some((code) => !world.places.municipality(code)))
    return { ok: false, problems: [{ field: "file", code: "home_unknown" }] };
  const opened = await openClient(world, actor, { ...sent, home: profile.home, wishes: words.wishes }, locale);
  if (!opened.ok)
    return {
      ok: false,
      problems: opened.problems.map((one) => (one.field === "home" ? { ...one, field: "file" } : one)),
    };
  await changeClient(world, actor, opened.id, async (trx, client, now) => {
    await addProfileVersion(trx, {
      ...{ clientId: client.id, trigger: "restored", profile, createdBy: actor.personId, now },
      ...sealWords(world, client.id, words),
    });
    await lookAgain(trx, client.id);
  });
  return opened;
}
