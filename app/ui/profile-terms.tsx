// The fields of a profile's parts about where and on what terms: home and travel, contract, languages, cards.
import { travelWays } from "#db/vocabulary/day.ts";
import { cards, languageLevels } from "#db/vocabulary/lists.ts";
import { contractChoices } from "#db/vocabulary/profile-sections.ts";
import { Checks } from "./checks.tsx";
import { Tick } from "./consent-fields.tsx";
import { Field } from "./field.tsx";
import type { PartProps } from "./profile-shown.ts";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";

/** Empty rows after those that are filled in. */
const moreLanguages = 2;

export function AreaPart({ page, typed, problemOf }: PartProps) {
  const t = useSay();
  const { fields } = page;
  const car = fields.car === undefined ? "unknown" : fields.car ? "yes" : "no";
  return (
    <>
      <Field
        name="home"
        label={t("opening.home")}
        hint={t("opening.homeHint")}
        value={typed?.home ?? fields.home}
        autoComplete="off"
        problem={problemOf("home")}
      />
      <Field
        name="places"
        label={t("profile.places")}
        hint={t("profile.placesHint")}
        value={typed?.places ?? fields.places}
        autoComplete="off"
        problem={problemOf("places")}
      />
      <Radios
        name="limit"
        label={t("profile.limit")}
        options={(["none", "km", "minutes"] as const).map((value) => ({ value, label: t(`profile.limit_${value}`) }))}
        value={typed?.limit ?? fields.limit}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <Field name="km" label={t("profile.km")} value={typed?.km ?? text(fields.km)} problem={problemOf("km")} />
        <Field
          name="minutes"
          label={t("profile.minutes")}
          value={typed?.minutes ?? text(fields.travel?.minutes)}
          problem={problemOf("minutes")}
        />
        <Select
          name="way"
          label={t("profile.way")}
          options={[
            { value: "", label: t("profile.wayNone") },
            ...travelWays.map((value) => ({ value, label: t(`profile.way_${value}`) })),
          ]}
          value={typed?.way ?? fields.travel?.way}
          problem={problemOf("way")}
        />
      </div>
      <p className="text-muted">{t("profile.minutesHint")}</p>
      <Tick name="areaMust" label={t("profile.areaMust")} ticked={fields.musts.area} />
      <Radios
        name="car"
        label={t("profile.car")}
        options={(["yes", "no", "unknown"] as const).map((value) => ({ value, label: t(`profile.car_${value}`) }))}
        value={typed?.car ?? car}
      />
    </>
  );
}

export function TermsPart({ page, problemOf }: PartProps) {
  const t = useSay();
  const { fields, languages } = page;
  const rows = [...fields.languages, ...Array.from({ length: moreLanguages }, () => ({ code: "", level: undefined }))];
  return (
    <>
      <Checks
        name="contract"
        label={t("profile.contracts")}
        hint={t("profile.contractsHint")}
        options={contractChoices.map((value) => ({ value, label: t.code("contract", value) }))}
        values={fields.contracts}
      />
      <Tick name="contractsMust" label={t("profile.contractsMust")} ticked={fields.musts.contracts} />
      <fieldset>
        <legend className="font-semibold">{t("client.languages")}</legend>
        {rows.map(({ code, level }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are told apart by their place alone
          <div key={at} className="mt-2 grid gap-x-4 gap-y-2 sm:grid-cols-2">
            <Select
              name={`language${at}`}
              label={t("profile.language", { number: at + 1 })}
              options={[{ value: "", label: t("profile.languageNone") }, ...languages]}
              value={code}
              problem={problemOf(`language${at}`)}
            />
            <Select
              name={`level${at}`}
              label={t("profile.level")}
              options={[
                { value: "", label: t("profile.levelNone") },
                ...languageLevels.map((value) => ({ value, label: t.code("languageLevel", value) })),
              ]}
              value={level}
            />
          </div>
        ))}
        <p className="mt-1 text-muted">{t("profile.moreLanguages")}</p>
      </fieldset>
      <Checks
        name="card"
        label={t("client.cards")}
        options={cards.map((value) => ({ value, label: t.code("card", value) }))}
        values={fields.cards}
      />
    </>
  );
}

const text = (value: number | undefined) => (value === undefined ? undefined : String(value));
