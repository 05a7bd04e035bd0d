// A role and where it is held: for somebody new, and for somebody who gets one more.
import { roles } from "#db/vocabulary/lists.ts";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";

export type PlacesShown = { id: string; name: string; teams: { id: string; name: string }[] }[];

export function RoleFields(props: {
  places: PlacesShown;
  typed: Partial<Record<"role" | "place" | "businessId", string>>;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { places, typed, problemOf } = props;
  const groups = places.map(({ id, name, teams }) => ({
    label: name,
    options: [
      { value: `organisation:${id}`, label: name },
      ...teams.map((team) => ({ value: `team:${team.id}`, label: team.name })),
    ],
  }));
  return (
    <>
      <Select
        name="role"
        label={t("admin.role")}
        value={typed.role}
        options={roles.map((role) => ({ value: role, label: t.code("role", role) }))}
      />
      <Select
        name="place"
        label={t("admin.place")}
        hint={t("admin.placeHint")}
        value={typed.place}
        problem={problemOf("place")}
        options={[{ value: "", label: t("admin.placeNone") }]}
        groups={groups}
      />
      <Field
        name="businessId"
        label={t("admin.businessId")}
        hint={t("admin.businessIdHint")}
        value={typed.businessId}
        problem={problemOf("businessId")}
        autoComplete="off"
      />
    </>
  );
}
