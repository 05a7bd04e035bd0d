// The client's own copy: everything held, in plain words, who has looked at it, and why each suggestion was shown.
import type { World } from "#app/world/world.server.ts";
import { type HeldRows, listHeldRows } from "#db/client-copy.ts";
import { listVacancies } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { copyRecords } from "./client-copy-records.server.ts";
import { copySections } from "./client-copy-sections.server.ts";
import { getHeldClient } from "./client-held.server.ts";
import { wordsOf } from "./clients.server.ts";
import { versionsOf } from "./profile-versions.server.ts";
import { profileRows } from "./profile-words.server.ts";
import { lineOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

export interface CopySection {
  heading: string;
  lines: string[];
}

/** Titles of the vacancies that are named; one that is gone has none. */
export type TitleOf = (vacancyId: string) => string;

export async function copyPage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const client = await getHeldClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  const wording = wordingOf(world, locale);
  const held = await listHeldRows(world.db, client.id);
  const titleOf = await titlesOf(world, held, locale);
  const profile = profileRows(world, client.profile, wordsOf(world, client), wording).filter(
    ({ values }) => values.length > 0,
  );
  const versions = await versionsOf(world, client, wording);
  return {
    title: wording.t("copy.title", { client: client.codeName }),
    id: client.id,
    codeName: client.codeName,
    ended: "closedAt" in client,
    printed: wording.moment(world.clock().toISOString()),
    sections: [
      {
        heading: wording.t("copy.profile"),
        lines: profile.map(({ label, values }) => wording.t("copy.line", { label, text: values.join(", ") })),
      },
      {
        heading: wording.t("copy.versions"),
        lines: versions.map(({ date, trigger, changes }) => [`${date}: ${trigger}.`, ...changes].join(" ")),
      },
      ...copySections(world, held, titleOf, wording),
    ] satisfies CopySection[],
  };
}

async function titlesOf(world: World, held: HeldRows, locale: Locale): Promise<TitleOf> {
  const wording = wordingOf(world, locale);
  const named = [
    ...held.answers,
    ...held.suggestions,
    ...held.finds,
    ...held.told,
    ...held.applications,
    ...held.visits,
  ];
  const ids = [
    ...named.flatMap(({ vacancyId }) => vacancyId ?? []),
    ...held.viewLinks.flatMap(({ vacancies }) => JSON.parse(vacancies) as string[]),
  ];
  const vacancies = await listVacancies(world.db, [...new Set(ids)]);
  const titles = new Map(
    vacancies.map((vacancy) => {
      const { title, employer } = lineOf(vacancy, wording);
      return [vacancy.id, [title, employer].filter(Boolean).join(", ")];
    }),
  );
  return (id) => titles.get(id) ?? wording.t("copy.gone");
}

/** The form of the file; a file of another form is not read. */
const copyFormat = { format: "rinnalla-client", version: 1 } as const;

/** Everything held as one JSON text: for the client to keep, and to come back with. The download is logged. */
export async function copyFile(world: World, actor: Actor, clientId: string, locale: Locale): Promise<string> {
  const client = await getHeldClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "export", thing: "client", thingId: client.id });
  const held = await listHeldRows(world.db, client.id);
  const titleOf = await titlesOf(world, held, locale);
  const wording = wordingOf(world, locale);
  return JSON.stringify(
    {
      ...copyFormat,
      made: world.clock().toISOString(),
      profile: client.profile,
      words: wordsOf(world, client),
      versions: await versionsOf(world, client, wording),
      held: copySections(world, held, titleOf, wording),
      records: copyRecords(world, held, titleOf),
    },
    null,
    2,
  );
}
