// The chosen vacancies on paper, in the client's language: boxes to tick and space for words. What was chosen comes by form.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readChosen } from "#app/forms/view-link.ts";
import { requireActor } from "#app/services/session.server.ts";
import { sheetOf } from "#app/services/view-sheet.server.ts";
import { PaperLines } from "#app/ui/paper-lines.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "read", { kind: "clients" });
  return sheetOf(context.world, actor, params.id ?? "", {});
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "read", { kind: "clients" });
  const form = await request.formData();
  const chosen = { vacancies: readChosen(form), named: form.get("named") === "yes" };
  return data(await sheetOf(context.world, actor, params.id ?? "", chosen));
}

export default function Sheet() {
  const t = useSay();
  const best = useLoaderData<typeof loader>();
  const { id, codeName, title, lang, words, views } = useActionData<typeof action>() ?? best;
  return (
    <div className="bare-paper">
      <p className="-mt-3 flex flex-wrap items-center gap-4 print:hidden">
        <Link to={`/coach/clients/${id}/mode`} prefetch="none" className="link inline-flex min-h-11 items-center">
          ← {t("suggestion.together")}
        </Link>
        <PrintButton label={t("view.print")} />
      </p>
      <div lang={lang}>
        {codeName ? <p className="text-end">{codeName}</p> : null}
        <h1>{title}</h1>
        {views.length === 0 ? <p className="mt-3">{words.none}</p> : null}
        <ul className="mt-3 grid gap-4">
          {views.map((view) => (
            <li key={view.id} className="break-inside-avoid border-line border-b pb-3">
              <h2 lang={view.lang}>{view.title}</h2>
              <p>{[view.employer, view.place, ...view.facts].filter(Boolean).join(" · ")}</p>
              {view.lines.map(({ heading, text }) => (
                <p key={heading} className="mt-1">
                  <strong>{heading}:</strong> {text}
                </p>
              ))}
              <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
                {words.boxes.map((box) => (
                  <span key={box} className="inline-flex items-center gap-1.5">
                    <span aria-hidden="true" className="inline-block size-4 border-2" />
                    {box}
                  </span>
                ))}
              </p>
              <p className="mt-2">{words.ownWords}</p>
              <PaperLines count={2} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
