// An officer writes down how a support stands: the words, where they are from, and as of when.
import { Form, Link } from "@remix-run/react";
import { supportStandings } from "#db/vocabulary/officers.ts";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { Field } from "./field.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { TextArea } from "./text-area.tsx";

export function SupportForm(props: {
  areaCode: string;
  topic: string;
  typed: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { areaCode, topic, typed, problemOf } = props;
  return (
    <Form method="post" action="/te/support" noValidate className="mt-2 grid max-w-xl gap-4">
      <input type="hidden" name="areaCode" value={areaCode} />
      <input type="hidden" name="topic" value={topic} />
      <Radios
        name="standing"
        label={t("support.standing")}
        options={supportStandings.map((code) => ({ value: code, label: t.code("supportStanding", code) }))}
        value={typed.standing}
        problem={problemOf("standing")}
      />
      <TextArea
        name="text"
        label={t("support.text")}
        hint={t("support.textHint", { most: freeTextLimit })}
        rows={3}
        value={typed.text}
        problem={problemOf("text")}
      />
      <Field
        name="source"
        label={t("support.source")}
        hint={t("support.sourceHint")}
        value={typed.source}
        problem={problemOf("source")}
      />
      <Field
        name="sourceUrl"
        label={t("support.sourceUrl")}
        hint={t("support.sourceUrlHint")}
        value={typed.sourceUrl}
        problem={problemOf("sourceUrl")}
      />
      <Field
        name="datedOn"
        type="date"
        label={t("support.datedOn")}
        value={typed.datedOn}
        problem={problemOf("datedOn")}
      />
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" name="act" value="keep" className="button button-primary">
          {t("support.save")}
        </button>
        <Link to={`/te/support?area=${areaCode}`} prefetch="none" className="link inline-flex min-h-11 items-center">
          {t("support.cancel")}
        </Link>
      </div>
    </Form>
  );
}
