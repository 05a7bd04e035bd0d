// Asking officers something: kind, words with an example to begin from, whom, by when; apart from it, for whom.
import { Form } from "@remix-run/react";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { Field } from "./field.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";

export interface QuestionFormShown {
  offices: { id: string; name: string; officers: { id: string; name: string }[] }[];
  usual?: string;
  due: string;
  kinds: { value: string; label: string }[];
  clients: { id: string; codeName: string }[];
}

export function QuestionForm(props: {
  page: QuestionFormShown;
  typed: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { page, typed, problemOf } = props;
  return (
    <Form method="post" noValidate className="mt-5 grid max-w-xl gap-5">
      {/* The Enter key presses the first button there is: it is to send, not to bring an example. */}
      <button type="submit" hidden />
      <Radios
        name="kind"
        label={t("question.kind")}
        options={page.kinds}
        value={typed.kind}
        problem={problemOf("kind")}
      />
      <div>
        <TextArea
          name="text"
          label={t("question.text")}
          hint={t("question.textHint", { most: freeTextLimit })}
          rows={4}
          value={typed.text}
          problem={problemOf("text")}
        />
        <fieldset className="mt-2">
          <legend className="text-muted">{t("question.examples")}</legend>
          <div className="mt-1 flex flex-wrap gap-2">
            {page.kinds.map(({ value, label }) => (
              <button key={value} type="submit" name="fill" value={value} className="button">
                {label}
              </button>
            ))}
          </div>
        </fieldset>
      </div>
      <Select
        name="to"
        label={t("question.to")}
        options={[]}
        groups={page.offices.map(({ id, name, officers }) => ({
          label: name,
          options: [
            { value: id, label: t("question.anybody", { office: name }) },
            ...officers.map((officer) => ({ value: `${id}.${officer.id}`, label: officer.name })),
          ],
        }))}
        value={typed.to ?? page.usual}
        problem={problemOf("to")}
      />
      <Field
        name="dueOn"
        type="date"
        label={t("question.dueOn")}
        hint={t("question.dueHint")}
        value={typed.dueOn ?? page.due}
        problem={problemOf("dueOn")}
      />
      <fieldset className="card grid gap-4 py-3">
        <legend className="px-1 font-semibold">{t("question.concerns")}</legend>
        <p className="text-muted">{t("question.concernsText")}</p>
        <Select
          name="client"
          label={t("question.client")}
          options={[
            { value: "", label: t("question.noClient") },
            ...page.clients.map(({ id, codeName }) => ({ value: id, label: codeName })),
          ]}
          value={typed.client}
          problem={problemOf("client")}
        />
        <Field
          name="consentOn"
          type="date"
          label={t("question.consentOn")}
          hint={t("question.consentHint")}
          value={typed.consentOn}
          problem={problemOf("consentOn")}
        />
        <p>{t("question.saySafely")}</p>
      </fieldset>
      <button type="submit" className="button button-primary justify-self-start">
        {t("question.send")}
      </button>
    </Form>
  );
}
