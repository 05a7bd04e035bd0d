// Adding a scheduled source.
import { Form } from "@remix-run/react";
import { feedKinds, formats } from "#db/vocabulary/lists.ts";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";

type Typed = Partial<Record<"name" | "kind" | "address" | "format" | "everyMinutes", string>>;

export function FeedForm({ typed, problemOf }: { typed: Typed; problemOf: (field: string) => string | undefined }) {
  const t = useSay();
  return (
    <Form method="post" noValidate className="mt-3 grid max-w-2xl gap-4">
      <Field
        name="name"
        label={t("admin.feedName")}
        hint={t("admin.feedNameHint")}
        value={typed.name}
        problem={problemOf("name")}
      />
      <Select
        name="kind"
        label={t("admin.feedKind")}
        value={typed.kind}
        options={feedKinds.map((kind) => ({ value: kind, label: t.code("feedKind", kind) }))}
      />
      <Field
        name="address"
        label={t("admin.feedAddress")}
        hint={t("admin.feedAddressHint")}
        value={typed.address}
        problem={problemOf("address")}
      />
      <Select
        name="format"
        label={t("admin.feedFormat")}
        value={typed.format}
        options={[
          { value: "auto", label: t("admin.formatAuto") },
          ...formats.map((format) => ({ value: format, label: format })),
        ]}
      />
      <Field
        name="everyMinutes"
        label={t("admin.feedMinutes")}
        hint={t("admin.feedMinutesHint")}
        value={typed.everyMinutes ?? "60"}
        problem={problemOf("everyMinutes")}
      />
      <button type="submit" name="act" value="add" className="button button-primary justify-self-start">
        {t("admin.addFeed")}
      </button>
    </Form>
  );
}
