// Which area the board is of: one list with the officer's own areas first, then both maps. A plain GET form.
import { Form } from "@remix-run/react";
import { useSay } from "./say.tsx";
import { type Option, Select } from "./select.tsx";

const headings = { employment_area: "demand.employmentAreas", region: "demand.regions" } as const;

export function DemandChoice(props: { chosen: string; own: Option[]; areas: { kind: string; options: Option[] }[] }) {
  const t = useSay();
  const own = new Set(props.own.map(({ value }) => value));
  const maps = (["employment_area", "region"] as const).map((kind) => ({
    label: t(headings[kind]),
    // An option stands once, or none of the two would be the one chosen.
    options: (props.areas.find((one) => one.kind === kind)?.options ?? []).filter(({ value }) => !own.has(value)),
  }));
  const groups = props.own.length > 0 ? [{ label: t("demand.ownAreas"), options: props.own }, ...maps] : maps;
  return (
    <Form method="get" className="mt-4 flex max-w-xl flex-wrap items-end gap-3 print:hidden">
      <div className="min-w-0 grow">
        <Select
          key={props.chosen}
          name="area"
          label={t("demand.area")}
          options={[{ value: "all", label: t("demand.everywhere") }]}
          groups={groups}
          value={props.chosen}
        />
      </div>
      <button type="submit" className="button">
        {t("demand.show")}
      </button>
    </Form>
  );
}
