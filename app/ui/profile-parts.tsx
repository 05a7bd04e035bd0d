// The fields of a profile's parts that are about the work itself: strengths, conditions, help, times, what matters most.
import { adjustments, conditions } from "#db/vocabulary/lists.ts";
import { freeTextLimit, orderedCriteria, profileStarts } from "#db/vocabulary/profile.ts";
import { conditionChoices } from "#db/vocabulary/profile-sections.ts";
import { Checks } from "./checks.tsx";
import { Tick } from "./consent-fields.tsx";
import { Field } from "./field.tsx";
import type { PartProps } from "./profile-shown.ts";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";
import { WeekGrid } from "./week-grid.tsx";

export function WishesPart({ page }: PartProps) {
  const t = useSay();
  return (
    <>
      <p className="text-muted">{t("profile.wishesMustHint")}</p>
      <Tick name="wishesMust" label={t("profile.wishesMust")} ticked={page.fields.musts.wishes} />
    </>
  );
}

export function StrengthsPart({ page, typed, problemOf }: PartProps) {
  const t = useSay();
  return (
    <>
      <TextArea
        name="words"
        rows={3}
        label={t("profile.strengthsWords")}
        hint={t("profile.strengthsHint", { most: freeTextLimit })}
        value={typed?.words ?? page.words}
        problem={problemOf("words")}
      />
      <Field
        name="skills"
        label={t("profile.skills")}
        hint={t("profile.skillsHint")}
        value={typed?.skills ?? page.fields.skills}
        problem={problemOf("skills")}
      />
    </>
  );
}

export function ConditionsPart({ page }: PartProps) {
  const t = useSay();
  return (
    <>
      <p className="text-muted">{t("profile.conditionsHint")}</p>
      {conditions.map((code) => (
        <div key={code} className="border-line border-t pt-2">
          <Radios
            name={code}
            label={capital(t.code("condition", code))}
            options={conditionChoices.map((value) => ({ value, label: t(`profile.choice_${value}`) }))}
            value={page.fields.choices[code] ?? "any"}
          />
        </div>
      ))}
    </>
  );
}

export function AdjustmentsPart({ page }: PartProps) {
  const t = useSay();
  return (
    <Checks
      name="adjustment"
      label={t("profile.section_adjustments")}
      hint={t("profile.adjustmentsHint")}
      options={adjustments.map((value) => ({ value, label: t.code("adjustment", value) }))}
      values={page.fields.adjustments}
    />
  );
}

export function TimesPart({ page, typed, problemOf }: PartProps) {
  const t = useSay();
  const { hours, musts, week } = page.fields;
  return (
    <>
      <WeekGrid marked={week} />
      <Tick name="timesMust" label={t("profile.timesMust")} ticked={musts.times} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          name="min"
          label={t("profile.hoursMin")}
          value={typed?.min ?? text(hours.min)}
          problem={problemOf("min")}
        />
        <Field
          name="max"
          label={t("profile.hoursMax")}
          value={typed?.max ?? text(hours.max)}
          problem={problemOf("max")}
        />
      </div>
      <Tick name="hoursMust" label={t("profile.hoursMust")} ticked={musts.hours} />
    </>
  );
}

export function MoneyPart({ page, typed, problemOf }: PartProps) {
  const t = useSay();
  return (
    <>
      <Field
        name="ceiling"
        label={t("profile.ceilingField")}
        hint={t("profile.ceilingHint")}
        value={typed?.ceiling ?? text(page.fields.ceiling)}
        problem={problemOf("ceiling")}
      />
      <p>{t("profile.ceilingAsk")}</p>
    </>
  );
}

export function OrderPart({ page, typed, problemOf }: PartProps) {
  const t = useSay();
  const { order, start } = page.fields;
  const options = [
    { value: "", label: t("profile.orderNone") },
    ...orderedCriteria.map((value) => ({ value, label: capital(t(`profile.order_${value}`)) })),
  ];
  return (
    <>
      <fieldset>
        <legend className="font-semibold">{t("profile.order")}</legend>
        <p className="text-muted">{t("profile.orderHint")}</p>
        <div className="mt-1 grid gap-3 sm:grid-cols-2">
          {orderedCriteria.map((place, at) => (
            <Select
              key={place}
              name={`order${at + 1}`}
              label={t("profile.orderRank", { number: at + 1 })}
              options={options}
              value={typed?.[`order${at + 1}`] ?? order[at] ?? ""}
            />
          ))}
        </div>
      </fieldset>
      <Radios
        name="start"
        label={t("profile.start")}
        options={profileStarts.map((value) => ({ value, label: t(`profile.start_${value}`) }))}
        value={typed?.start ?? start?.kind}
      />
      <Field
        name="startOn"
        type="date"
        label={t("profile.startOn")}
        value={typed?.startOn ?? start?.date}
        problem={problemOf("startOn")}
      />
    </>
  );
}

const text = (value: number | undefined) => (value === undefined ? undefined : String(value));
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
