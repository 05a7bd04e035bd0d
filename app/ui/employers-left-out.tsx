// Employers a client does not want to hear of, each one tap from coming back; and the form that adds one to the list.
import { Form } from "@remix-run/react";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";

interface Named {
  id: string;
  name: string;
}

export function EmployersLeftOut({ leftOut, closed }: { leftOut: Named[]; closed: boolean }) {
  const t = useSay();
  if (leftOut.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="left-out">
      <h2 id="left-out">{t("disclosure.leftOut")}</h2>
      <p className="mt-1 text-muted">{t("disclosure.leftOutLead")}</p>
      <ul className="mt-3 grid gap-2">
        {leftOut.map(({ id, name }) => (
          <li key={id} className="card flex flex-wrap items-center justify-between gap-x-4 py-2">
            {name}
            {closed ? null : (
              <Form method="post">
                <input type="hidden" name="employer" value={id} />
                <button
                  type="submit"
                  name="act"
                  value="readmit"
                  className="button"
                  aria-label={t("disclosure.readmitFor", { employer: name })}
                >
                  {t("disclosure.readmit")}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function EmployerAdd(props: { others: Named[]; typed?: string; problem?: string }) {
  const t = useSay();
  const { others, typed, problem } = props;
  return (
    <details className="card mt-6 max-w-xl py-2" open={problem !== undefined}>
      <summary className="min-h-11 content-center font-semibold">{t("disclosure.addTitle")}</summary>
      <Form method="post" noValidate className="grid gap-4 pb-3">
        <input type="hidden" name="act" value="add" />
        <Select
          name="employer"
          label={t("disclosure.addChoose")}
          options={[{ value: "", label: "–" }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Field name="name" label={t("disclosure.addName")} value={typed} problem={problem} />
        <button type="submit" className="button justify-self-start">
          {t("disclosure.add")}
        </button>
      </Form>
    </details>
  );
}
