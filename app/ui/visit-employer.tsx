// The employer of a contact: known, or chosen from those one may meet, or a new one by its name.
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";
import type { PlanShown } from "./visit-plan-form.tsx";

type Shown = Pick<PlanShown, "employer" | "employers" | "employerName">;

export function VisitEmployer(props: { page: Shown; typed: Record<string, string>; problem?: string }) {
  const t = useSay();
  const { page, typed, problem } = props;
  const { employer, employers, employerName } = page;
  if (employer)
    return (
      <div>
        <input type="hidden" name="employer" value={employer.id} />
        <p>
          <span className="block font-semibold">{t("visit.employer")}</span>
          {employer.name}
        </p>
        {employer.contact.length > 0 ? (
          <p className="mt-2">
            <span className="block font-semibold">{t("visit.contact")}</span>
            {employer.contact.join(" · ")}
          </p>
        ) : null}
      </div>
    );
  const name = typed.employerName ?? employerName;
  if (employerName)
    return (
      <Field
        name="employerName"
        label={t("visit.employer")}
        hint={t("visit.employerUnregistered")}
        value={name}
        problem={problem}
      />
    );
  return (
    <>
      {employers.length > 0 ? (
        <Select
          name="employer"
          label={t("visit.employer")}
          options={[
            { value: "", label: t("visit.employerChoose") },
            ...employers.map((one) => ({ value: one.id, label: one.name })),
          ]}
          value={typed.employer}
        />
      ) : null}
      <Field
        name="employerName"
        label={employers.length > 0 ? t("visit.employerOther") : t("visit.employer")}
        value={name}
        problem={problem}
      />
    </>
  );
}
