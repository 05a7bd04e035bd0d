// One vacancy: what it says, what is known of it and from which words, what is not stated; a coach puts it on a client's list.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readFind } from "#app/forms/suggestion-acts.ts";
import { readVacancyNote, type VacancyNoteAct } from "#app/forms/vacancy-note.ts";
import { may } from "#app/services/access.ts";
import { clientsToFindFor, putFind } from "#app/services/finds.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { getVacancy } from "#app/services/vacancies.server.ts";
import { addNote, moveNote, vacancyNotes } from "#app/services/vacancy-notes.server.ts";
import { vacancyView } from "#app/services/views.server.ts";
import { wordingOf } from "#app/services/wording.server.ts";
import { FindForm } from "#app/ui/find-form.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";
import { VacancyArticle } from "#app/ui/vacancy-article.tsx";
import { type VacancyNoteReply, VacancyNotes } from "#app/ui/vacancy-notes.tsx";
import type { World } from "#app/world/world.server.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "search", { kind: "vacancies" });
  const vacancy = await getVacancy(context.world, actor, params.id ?? "");
  const clients = await clientsToFindFor(context.world, actor, person.locale);
  const notes = await vacancyNotes(context.world, actor, vacancy.id, person.locale);
  return {
    ...vacancyView(vacancy, wordingOf(context.world, person.locale)),
    clients,
    notes,
    tips: may(actor, "send", { kind: "tips" }),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const written = readVacancyNote(form);
  if (written) return actOnNote(context.world, request, params.id ?? "", written);
  const { actor } = await requireActor(context.world, request, "change", { kind: "clients" });
  const sent = readFind(form);
  if (sent.clientId === "") return data({ problem: "findChoose" as const, sent, put: undefined }, 422);
  const done = await putFind(context.world, actor, { ...sent, vacancyId: params.id ?? "" });
  return "problem" in done
    ? data({ problem: done.problem, sent, put: undefined }, 422)
    : data({ problem: undefined, sent: undefined, put: { id: sent.clientId, codeName: done.codeName } });
}

async function actOnNote(world: World, request: Request, vacancyId: string, sent: VacancyNoteAct) {
  const { actor } = await requireActor(world, request, "change", { kind: "vacancy_notes" });
  if (sent.act === "note") {
    const problem = await addNote(world, actor, { ...sent, vacancyId });
    const note: VacancyNoteReply = problem ? { problem, typed: sent } : { said: "added" };
    return data({ note }, problem ? 422 : 200);
  }
  await moveNote(world, actor, { id: sent.id, vacancyId, off: sent.act === "unnote" });
  const note: VacancyNoteReply = sent.act === "unnote" ? { said: "takenBack", back: sent.id } : { said: "putBack" };
  return data({ note });
}

export default function VacancyPage() {
  const { clients, notes, tips, ...vacancy } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useSay();
  return (
    <>
      <VacancyArticle vacancy={vacancy} />
      {tips && !vacancy.expired ? (
        <p className="mt-6">
          <Link to={`/te/send/${vacancy.id}`} className="button button-primary">
            {t("bring.sendAsTip")}
          </Link>
        </p>
      ) : null}
      {clients ? <FindForm clients={clients} reply={reply && "note" in reply ? undefined : reply} /> : null}
      {notes ? <VacancyNotes notes={notes} reply={reply && "note" in reply ? reply.note : undefined} /> : null}
    </>
  );
}
