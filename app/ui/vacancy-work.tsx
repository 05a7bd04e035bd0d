// What work a vacancy is and in which sector: suggested from its words, for the employer to confirm or put right.
import { Field } from "./field.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";

interface Option {
  value: string;
  label: string;
}

export interface WorkShown {
  /** A unit group, or `other`. */
  work: string;
  other: string;
  sector: string;
  workRead: string;
  sectorRead: string;
  choices: Option[];
  sectors: Option[];
  open: boolean;
}

export function VacancyWork({ work }: { work: WorkShown }) {
  const t = useSay();
  return (
    <div className="card grid gap-4">
      <div>
        <Radios
          name="work"
          label={t("posting.work")}
          options={[...work.choices, { value: "other", label: t("posting.workOther") }]}
          value={work.work}
          problem={work.open ? t("posting.workOpen", { text: work.other }) : undefined}
        />
        <Field
          name="workOther"
          label={t("posting.workOtherName")}
          hint={t("posting.workOtherHint")}
          value={work.other}
        />
      </div>
      <Select
        name="sector"
        label={t("posting.sector")}
        hint={t("posting.sectorHint")}
        options={[{ value: "", label: t("posting.sectorUnknown") }, ...work.sectors]}
        value={work.sector}
      />
      <input type="hidden" name="workRead" value={work.workRead} />
      <input type="hidden" name="sectorRead" value={work.sectorRead} />
    </div>
  );
}
