// A coach puts a vacancy on the list of one of the own clients, with a note or without.
import { Form, Link } from "@remix-run/react";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { Field } from "./field.tsx";
import { Said } from "./said.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";
import { visitProblems } from "./visit-problems.ts";

interface Reply {
  problem?: string;
  sent?: { clientId: string; note: string };
  put?: { id: string; codeName: string };
}

interface Choice {
  id: string;
  codeName: string;
  /** Clients of two coaches may go by one name. */
  standIn?: { name: string };
}

export function FindForm({ clients, reply }: { clients: Choice[]; reply?: Reply }) {
  const t = useSay();
  const { problem, sent, put } = reply ?? {};
  const text = problem === undefined ? undefined : sayProblem(t, problem);
  const field = problem === "findChoose" || problem === "withheld" ? "client" : "note";
  return (
    <section className="card mt-8 max-w-xl print:hidden" aria-labelledby="find">
      <h2 id="find">{t("suggestion.findTitle")}</h2>
      <ErrorSummary heading={t("suggestion.problems")} problems={text ? [{ field, text }] : []} />
      <Said text={put ? t("suggestion.findDone", { client: put.codeName }) : undefined}>
        {put ? (
          <Link to={`/coach/clients/${put.id}`} prefetch="none" className="button shrink-0">
            {put.codeName}
          </Link>
        ) : null}
      </Said>
      {clients.length === 0 ? (
        <p className="mt-2">{t("suggestion.findNobody")}</p>
      ) : (
        <Form key={put?.id} method="post" noValidate preventScrollReset className="mt-3 grid gap-4">
          <Select
            name="client"
            label={t("suggestion.findClient")}
            options={[
              { value: "", label: "–" },
              ...clients.map(({ id, codeName, standIn }) => ({
                value: id,
                label: standIn ? `${codeName} (${standIn.name})` : codeName,
              })),
            ]}
            value={sent?.clientId}
            problem={field === "client" ? text : undefined}
          />
          <Field
            name="note"
            label={t("suggestion.findNote")}
            hint={t("suggestion.findNoteHint", { most: freeTextLimit })}
            value={sent?.note}
            problem={field === "note" ? text : undefined}
          />
          <button type="submit" className="button justify-self-start">
            {t("suggestion.findPut")}
          </button>
        </Form>
      )}
    </section>
  );
}

function sayProblem(t: ReturnType<typeof useSay>, problem: string): string {
  if (problem === "findChoose" || problem === "withheld") return t(`suggestion.${problem}`);
  if (problem === "too_long") return t("suggestion.tooLong");
  return visitProblems(t, [{ field: "note", code: problem }])[0]?.text ?? "";
}
