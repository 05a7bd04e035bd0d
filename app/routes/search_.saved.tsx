// One's own saved searches: what is new since the last look, opened, renamed, removed and brought back.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { choicesOf, readSavedSearchAct } from "#app/forms/saved-search.ts";
import { translate } from "#app/i18n/server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { openSaved, removeSaved, renameSaved, savedSearches, saveSearch } from "#app/services/saved-searches.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Said } from "#app/ui/said.tsx";
import { useSaveProblem } from "#app/ui/saved-search-problem.ts";
import { SavedSearches } from "#app/ui/saved-searches.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "saved_searches" });
  const searches = await savedSearches(context.world, actor, person.locale, choicesOf);
  return { title: translate(person.locale)("saved.title"), searches };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { world } = context;
  const { actor } = await requireActor(world, request, "change", { kind: "saved_searches" });
  const sent = readSavedSearchAct(await request.formData());
  if (!sent) throw badRequest();
  if (sent.act === "restore") {
    const problem = await saveSearch(world, actor, sent);
    return problem ? data({ problem }, 422) : { said: "restored" as const };
  }
  if (sent.act === "open") throw redirect(`/search?${await openSaved(world, actor, sent.id)}`, 303);
  if (sent.act === "rename") {
    const problem = await renameSaved(world, actor, sent);
    return problem ? data({ renaming: { ...sent, typed: sent.name, problem } }, 422) : { said: "renamed" as const };
  }
  return { said: "removed" as const, removed: await removeSaved(world, actor, sent.id) };
}

export default function Saved() {
  const t = useSay();
  const { title, searches } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const said = reply && "said" in reply ? reply.said : undefined;
  const removed = reply && "removed" in reply ? reply.removed : undefined;
  const renaming = reply && "renaming" in reply ? reply.renaming : undefined;
  const problem = useSaveProblem(reply && "problem" in reply ? reply.problem : renaming?.problem);
  return (
    <>
      <h1>{title}</h1>
      <p className="mt-1 text-muted">{t("saved.lead")}</p>
      <ErrorSummary
        heading={t("saved.problems")}
        problems={problem ? [{ field: `name-${renaming?.id}`, text: problem }] : []}
      />
      <Said text={said && t(`saved.${said}`, { name: removed?.name ?? "" })}>
        {removed ? (
          <Form method="post">
            <input type="hidden" name="name" value={removed.name} />
            <input type="hidden" name="query" value={removed.query} />
            <input type="hidden" name="lookedAt" value={removed.lookedAt} />
            <button type="submit" name="act" value="restore" className="button shrink-0">
              {t("saved.undo")}
            </button>
          </Form>
        ) : null}
      </Said>
      {searches.length === 0 ? (
        <>
          <p className="mt-4">{t("saved.none")}</p>
          <p>{t("saved.noneText")}</p>
        </>
      ) : (
        <SavedSearches searches={searches} renaming={renaming} />
      )}
      <p className="mt-4">
        <Link to="/search" className="link inline-flex min-h-11 items-center">
          {t("saved.toSearch")}
        </Link>
      </p>
    </>
  );
}
